import type { PortalInside } from '../portal.ts'
import { readAsset } from './assets.ts'
import { type HostContext, readContext } from './context.ts'
import { handleEndpoint } from './endpoints/all.ts'
import { html, type Html } from './html.ts'
import { appPath } from './page-url.ts'
import { groupIdOf, personIdOf } from './paths.ts'
import { appPageView } from './views/app-page.ts'
import { groupPageView } from './views/group-page.ts'
import { homePageView } from './views/home-page.ts'
import { companyPageView, groupsPageView } from './views/lists-page.ts'
import { notificationsPageView } from './views/notifications-page.ts'
import { page } from './views/page.ts'
import { profilePageView } from './views/profile-page.ts'

/** Everything of the portal that is not REST: its pages, their scripts and styles, and /__portal/. Undefined: not ours. */
export async function handleHost(request: Request, portal: PortalInside): Promise<Response | undefined> {
  const { pathname } = new URL(request.url)
  const own = /^\/__portal\/(assets\/)?(.+)$/.exec(pathname)
  if (own?.[2]) return own[1] ? readAsset(own[2]) : handleEndpoint(own[2], request, portal)
  if (request.method !== 'GET') return undefined
  const context = readContext(request, portal)
  if (!context) return new Response('No such person: emu-as', { status: 400 })
  const drawn = view(pathname, context)
  if (!drawn) return undefined
  return new Response(drawn.text, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function view(path: string, context: HostContext): Html | undefined {
  const groupId = groupIdOf(path)
  if (groupId !== undefined) return groupPageView(context, groupId)
  const personId = personIdOf(path)
  if (personId !== undefined) return profilePageView(context, personId)
  switch (path) {
    case '/':
      return homePageView(context)
    case appPath:
      return appPageView(context)
    case '/notifications/':
      return notificationsPageView(context)
    case '/workgroups/':
      return groupsPageView(context)
    case '/company/':
      return companyPageView(context)
    default:
      return path.endsWith('/') ? notEmulated(context) : undefined
  }
}

function notEmulated(context: HostContext): Html {
  const { labels } = context
  return page(context, {
    title: labels.notFound,
    content: html`<section class="card quiet">${labels.notEmulated}</section>`,
  })
}
