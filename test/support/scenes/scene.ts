import type { FrameLocator, Page } from '@playwright/test'
import type { Language } from '#i18n/language.ts'
import type { Translate } from '#i18n/messages.ts'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import type { World } from '#test/portal-emulator/world/world.ts'

/** The page of a picture, opened, and the portal around it. */
export interface Stage {
  readonly page: InvitePage
  readonly portal: Portal
  readonly cast: DemoCast
  readonly browser: Page
  readonly frame: FrameLocator
  readonly language: Language
  /** The app's words in the language of the picture. */
  readonly t: Translate
}

/** A state of the app that is worth a picture, and how one gets there in any language. */
export interface Scene {
  readonly name: string
  readonly target: (cast: DemoCast) => HostPage
  /** Another company than the demo's. */
  readonly company?: () => { readonly world: World; readonly cast: DemoCast }
  /** What the portal keeps for me when the page is opened. */
  readonly before?: (portal: Portal, cast: DemoCast) => void
  readonly play: (stage: Stage) => Promise<void>
}

export const app = (): HostPage => ({ page: 'app' })

export const tabOf = (groupId: number): HostPage => ({
  page: 'group',
  groupId,
  placement: 'SONET_GROUP_DETAIL_TAB',
})

export const group = (cast: DemoCast): HostPage => tabOf(cast.websiteRelaunch)

export const everybody = [
  ['Torres', 'Mila Torres'],
  ['Wolf', 'Ian Wolf'],
  ['Sato', 'Aya Sato'],
  ['Орлов', 'Лев Орлов'],
  ['Petrova', 'Elena Petrova'],
  ['Becker', 'Tom Becker'],
  ['Volkov', 'Pavel Volkov'],
  ['Mori', 'Kenji Mori'],
  ['Dubois', 'Chloé Dubois'],
  ['Berg', 'Hanna Berg'],
] as const
