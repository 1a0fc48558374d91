import type { HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { appPath } from '../page-url.ts'
import { icon, type IconName } from './icons.ts'

/** The portal's menu; the app stands in it as any section does. */
export function leftMenu({ labels, link, url }: HostContext): Html {
  const entries: [path: string, sign: IconName, text: string][] = [
    ['/', 'feed', labels.home],
    ['/chats/', 'chats', labels.chats],
    ['/tasks/', 'tasks', labels.tasks],
    ['/calendar/', 'calendar', labels.calendar],
    ['/workgroups/', 'groups', labels.groups],
    ['/company/', 'company', labels.company],
    [appPath, 'app', labels.app],
  ]
  return html`<nav class="left-menu" aria-label="${labels.menu}">
    <a class="brand" href="${link('/')}">Fjord <b>&</b> Fox</a>
    <ul>
      ${entries.map(
        ([path, sign, text]) =>
          html`<li>
            <a href="${link(path)}" ${isHere(url.pathname, path) ? html`aria-current="page"` : ''}
              >${icon(sign)}${text}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

function isHere(pathname: string, path: string): boolean {
  return path === '/' ? pathname === '/' : pathname.startsWith(path)
}
