/** What a page of the emulated portal can be asked for. Everything travels in the query string, so one URL is one scene. */
export interface HostPage {
  page: 'app' | 'group' | 'profile' | 'notifications' | 'home'
  groupId?: number
  userId?: number
  /** Current user; the portal's default person when absent. */
  as?: number
  lang?: string
  opening?: 'get' | 'post'
  placement?: Placement
  /** Open the app in a side slider over the page. */
  popup?: boolean
  /** The app has an installer that has not been finished (frame.md 1.4). */
  install?: boolean
  firstRun?: boolean
  /** The host never answers getInitData. */
  silent?: boolean
  refresh?: RefreshManner
  /** getInitData claims the other scheme: the SDK then drops every later message (frame.md 1.3). */
  wrongProtocol?: boolean
  /** Lifetime of the first access token, seconds. */
  expiresIn?: number
  /** false hides the emulator's own drawer and host log. */
  panel?: boolean
  /** How an empty PLACEMENT_OPTIONS looks on the wire (frame.md 2.3). */
  emptyOptions?: 'array' | 'string'
  /** Look of the portal around the frame. The app is not told, and the frame's own box stays white (frame.md 8). */
  theme?: Theme
  /** The look of groups; the portal's own when absent. */
  view?: View
}

export const placements = [
  'DEFAULT',
  'SONET_GROUP_DETAIL_TAB',
  'SONET_GROUP_TOOLBAR',
  'USER_PROFILE_TOOLBAR',
  'LEFT_MENU',
] as const
export type Placement = (typeof placements)[number]

/** ok: at once; silent: the native failure, never answered; slow: answered after three seconds. */
export const refreshManners = ['ok', 'silent', 'slow'] as const
export type RefreshManner = (typeof refreshManners)[number]

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** classic: a group's sections in a row, those without room behind "More"; projects: a card with three dots (rest.md 7). */
export const views = ['classic', 'projects'] as const
export type View = (typeof views)[number]

/** Marks the emulator's own parameters: all others are the portal page's, and reach PLACEMENT_OPTIONS (frame.md 1.1). */
export const ownPrefix = 'emu-'

export const appPath = '/marketplace/app/1/'

/**
 * Address of a scene.
 *
 * @param origin origin of the portal, e.g. http://127.0.0.1:40123
 */
export function pageUrl(origin: string, page: HostPage): string {
  const url = new URL(pathOf(page), origin)
  for (const [name, value] of Object.entries(page)) {
    if (name === 'page' || name === 'groupId' || name === 'userId' || value === undefined) continue
    url.searchParams.set(ownPrefix + name, wireValue(value))
  }
  return url.href
}

function pathOf(page: HostPage): string {
  switch (page.page) {
    case 'app':
      return appPath
    case 'group':
      return page.groupId === undefined ? '/workgroups/' : `/workgroups/group/${page.groupId}/`
    case 'profile':
      return page.userId === undefined ? '/company/' : `/company/personal/user/${page.userId}/`
    case 'notifications':
      return '/notifications/'
    case 'home':
      return '/'
  }
}

function wireValue(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'Y' : 'N') : String(value)
}
