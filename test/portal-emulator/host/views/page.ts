import { assetsPath } from '../assets.ts'
import type { HostContext } from '../context.ts'
import { html, type Html, jsonScript } from '../html.ts'
import { directionOf } from '../labels/labels.ts'
import { groupIdOf } from '../paths.ts'
import { header } from './header.ts'
import { leftMenu } from './left-menu.ts'
import { panel } from './panel/panel.ts'

/** Placements whose button lies on the page and opens the app over it. */
const inToolbar: ReadonlySet<string> = new Set(['SONET_GROUP_TOOLBAR', 'USER_PROFILE_TOOLBAR'])

interface PageContent {
  title: string
  /** Buttons beside the title. */
  tools?: Html | undefined
  /** Menu under the title. */
  tabs?: Html
  content: Html
}

/** The portal around one page: menu, header, title, content; inside a slider only title and content. */
export function page(context: HostContext, { title, tools, tabs, content }: PageContent): Html {
  const { options, inSlider, me, url } = context
  const opensSlider = !inSlider && (options.popup || inToolbar.has(options.placement))
  return html`<!doctype html>
    <html lang="${options.lang}" dir="${directionOf(options.lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Fjord & Fox</title>
        <link rel="icon" href="data:," />
        ${['tokens', 'portal', 'content', 'overlays', 'panel'].map(
          (name) => html`<link rel="stylesheet" href="${assetsPath}styles/${name}.css" />`,
        )}
        <script type="module" src="${assetsPath}client/main.js"></script>
      </head>
      <body class="${inSlider ? 'in-slider' : 'whole'} ${options.theme}">
        ${!inSlider && leftMenu(context)}
        <div class="main">
          ${!inSlider && header(context)}
          <main class="workarea" ${opensSlider && html`data-open-slider="${appInSlider(context)}"`}>
            <div class="title-row">
              <h1 id="pagetitle">${title}</h1>
              ${tools}
            </div>
            ${tabs} ${content}
          </main>
        </div>
        <div id="toasts" role="status"></div>
        ${options.panel && !inSlider && panel(context)}
        ${jsonScript('page-config', { userId: me.id, groupId: groupIdOf(url.pathname) })}
      </body>
    </html>`
}

/** Where a toolbar's button, or a scene that asks for the slider, opens the app. */
export function appInSlider(
  { link, url, options }: HostContext,
  placement: string = options.placement,
): string {
  return link('/marketplace/app/1/', {
    IFRAME: 'Y',
    IFRAME_TYPE: 'SIDE_SLIDER',
    'emu-placement': placement,
    'emu-below': url.pathname,
  })
}
