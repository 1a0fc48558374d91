import type { HostContext } from '../context.ts'
import { createAppFrameConfig } from '../frame/app-frame-config.ts'
import { html, type Html, jsonScript } from '../html.ts'

/** The white box with the app's iframe in it, or what the portal draws instead of the app (frame.md 1.2, 1.4). */
export function appBox(context: HostContext): Html {
  const { portal, options, me, labels } = context
  if (portal.appUrl === '') return html`<div class="portal-error" role="alert">${labels.notConnected}</div>`
  const isInstalling = isUnfinished(context)
  // Everyone but an administrator is stopped by the portal itself: the frame is never opened.
  if (isInstalling && !me.admin)
    return html`<div class="portal-error" role="alert">${labels.notInstalled}</div>`
  const config = createAppFrameConfig(context, isInstalling)
  return html`<div
      id="appframe_layout_${config.sid}"
      class="app-layout ${options.placement === 'SONET_GROUP_DETAIL_TAB' ? 'in-tab' : ''}"
    >
      <div class="app-loader">${labels.loading}</div>
    </div>
    ${jsonScript('app-frame-config', config)}`
}

/** The scene's `install` stands until installFinish; a portal whose app is not installed behaves the same. */
function isUnfinished({ portal, options, url }: HostContext): boolean {
  return (options.install && url.searchParams.get('install_finished') !== 'Y') || !portal.installed
}
