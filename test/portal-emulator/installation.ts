import { forgetFirstRuns } from './host/frame/first-run.ts'
import type { PortalInside, PortalOptions } from './portal.ts'

/** A spot of the portal that opens the app (rest.md 7). */
export interface PlacementBinding {
  readonly placement: string
  /** Empty: wherever the app lives. */
  readonly handler: string
  readonly userId: number
  readonly title: string
  readonly description: string
  readonly options: unknown
  /** By the portal's codes of languages: `{ TITLE, … }`. */
  readonly langAll: unknown
}

const drawnHere = ['SONET_GROUP_DETAIL_TAB', 'SONET_GROUP_TOOLBAR', 'USER_PROFILE_TOOLBAR']

export function boundAtStart({ placements, appUrl = '' }: PortalOptions): PlacementBinding[] {
  if (placements === 'none') return []
  return drawnHere.map((placement) => ({
    placement,
    handler: appUrl,
    userId: 0,
    title: '',
    description: '',
    options: [],
    langAll: [],
  }))
}

/** The app comes to the portal. With an installer it is not complete before `installFinish` (frame.md 1.4). */
export function installApp(portal: PortalInside, appUrl: string, installer = false): void {
  portal.appUrl = appUrl
  portal.version = 1
  portal.installed = !installer
  forgetFirstRuns(portal)
}

/** A new version of it, often at another address. What is bound stays as it is (rest.md 7). */
export function updateApp(portal: PortalInside, appUrl: string): void {
  portal.appUrl = appUrl
  portal.version += 1
  forgetFirstRuns(portal)
}

/** It goes, and what it had bound. Options survive unless their deletion is ticked (frame.md 1.4). */
export function uninstallApp(portal: PortalInside, withData = false): void {
  portal.appUrl = ''
  portal.installed = false
  portal.placements.length = 0
  portal.auth.revokeAll()
  if (!withData) return
  portal.appOptions.clear()
  portal.forgetUserOptions()
}

/** What a spot opens; undefined while nothing is bound to it, or the installation is not complete. */
export function bindingOf(portal: PortalInside, placement: string): PlacementBinding | undefined {
  return portal.installed ? portal.placements.find((one) => one.placement === placement) : undefined
}

/** Its title in this language, the common one, or "" for what the portal itself calls the app. */
export function titleOf({ title, langAll }: PlacementBinding, lang: string): string {
  const own: unknown = isMap(langAll) && Object.hasOwn(langAll, lang) ? langAll[lang] : undefined
  const said = isMap(own) ? own['TITLE'] : undefined
  return typeof said === 'string' && said !== '' ? said : title
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
