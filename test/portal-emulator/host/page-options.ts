import {
  ownPrefix,
  type Placement,
  placements,
  type RefreshManner,
  refreshManners,
  type Theme,
  themes,
  type View,
  views,
} from './page-url.ts'

/** The emulator's own parameters of one page, read and completed with defaults. */
export interface PageOptions {
  as: number
  lang: string
  opening: 'get' | 'post'
  placement: Placement
  popup: boolean
  install: boolean
  firstRun: boolean
  silent: boolean
  refresh: RefreshManner
  wrongProtocol: boolean
  expiresIn: number | undefined
  panel: boolean
  emptyOptions: 'array' | 'string'
  theme: Theme
  view: View
}

/** Parameters that describe one opening and not the session: links do not carry them further. */
const momentary = new Set(['placement', 'popup', 'options', 'title', 'below', 'tab'])

export function readPageOptions(url: URL, defaultUserId: number, defaultView: View = 'classic'): PageOptions {
  const own = (name: string) => url.searchParams.get(ownPrefix + name)
  const flag = (name: string) => own(name) === 'Y'
  return {
    as: wholeNumber(own('as')) ?? defaultUserId,
    lang: own('lang') ?? 'en',
    opening: own('opening') === 'get' ? 'get' : 'post',
    placement: placements.find((known) => known === own('placement')) ?? 'DEFAULT',
    popup: flag('popup'),
    install: flag('install'),
    firstRun: flag('firstRun'),
    silent: flag('silent'),
    refresh: refreshManners.find((known) => known === own('refresh')) ?? 'ok',
    wrongProtocol: flag('wrongProtocol'),
    expiresIn: wholeNumber(own('expiresIn')),
    panel: own('panel') !== 'N',
    emptyOptions: own('emptyOptions') === 'string' ? 'string' : 'array',
    theme: themes.find((known) => known === own('theme')) ?? 'light',
    view: views.find((known) => known === own('view')) ?? defaultView,
  }
}

/** The emulator's parameters that a link to another page of the same session keeps. */
export function stickyQuery(url: URL): URLSearchParams {
  const kept = new URLSearchParams()
  for (const [name, value] of url.searchParams) {
    if (name.startsWith(ownPrefix) && !momentary.has(name.slice(ownPrefix.length))) kept.append(name, value)
  }
  return kept
}

/** The portal page's own GET parameters, e.g. IFRAME=Y: what a DEFAULT frame gets as PLACEMENT_OPTIONS (frame.md 1.1). */
export function portalQuery(url: URL): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of url.searchParams) if (!name.startsWith(ownPrefix)) plain[name] = value
  return plain
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
