import { randomBytes } from 'node:crypto'
import type { AppFrameConfig } from '../client/types.d.ts'
import type { HostContext } from '../context.ts'
import { initDataOf } from './init-data.ts'
import { bindingOf } from '../../installation.ts'
import { placementOptionsOf } from './placement-options.ts'

/** A placement opens what is bound to it, and everything else the app's own address. */
function handlerOf({ portal, options }: HostContext): string {
  return bindingOf(portal, options.placement)?.handler || portal.appUrl
}

/** One rendering of the app: a fresh APP_SID and fresh tokens (frame.md 1.1, 1.2). Throws TypeError without an app URL. */
export function createAppFrameConfig(context: HostContext, isInstalling: boolean): AppFrameConfig {
  const { portal, url, options, me, inSlider } = context
  const sid = randomBytes(16).toString('hex')
  const token = portal.auth.issue(me.id, options.expiresIn)
  const address = new URL(handlerOf(context))
  const opened = {
    DOMAIN: url.host,
    PROTOCOL: url.protocol === 'https:' ? '1' : '0',
    LANG: options.lang,
    APP_SID: sid,
  }
  for (const [name, value] of Object.entries(opened)) address.searchParams.append(name, value)
  if (isInstalling) address.searchParams.append('INSTALL', 'true')
  const placementOptions = placementOptionsOf(context)
  const hasOptions = Object.keys(placementOptions).length > 0
  return {
    sid,
    frameName: `${url.host}|${opened.PROTOCOL}|${sid}`,
    address: address.href,
    appOrigin: address.origin,
    opening: options.opening,
    fields: {
      AUTH_ID: token.accessToken,
      AUTH_EXPIRES: String(token.expiresInSeconds),
      REFRESH_ID: token.refreshToken,
      SERVER_ENDPOINT: `${url.origin}/rest/`,
      APPLICATION_SCOPE: portal.scopes.join(','),
      member_id: portal.memberId,
      status: 'L',
      PLACEMENT: options.placement,
      ...(hasOptions ? { PLACEMENT_OPTIONS: JSON.stringify(placementOptions) } : {}),
    },
    initData: initDataOf(context, token, placementOptions, isInstalling),
    placement: options.placement,
    popup: inSlider,
    silent: options.silent,
    refresh: options.refresh,
    userId: me.id,
    isAdmin: me.admin,
  }
}
