import { expect, type FrameLocator } from '@playwright/test'
import { portalCodeOf, type Language } from '#i18n/language.ts'
import type { Translate } from '#i18n/messages.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

/** The tab of the group that most tests invite into, on a portal in this language. */
export const groupTabIn = (language: Language, cast: DemoCast): HostPage => ({
  page: 'group',
  groupId: cast.websiteRelaunch,
  placement: 'SONET_GROUP_DETAIL_TAB',
  lang: portalCodeOf(language),
})

/** The form by the names that things have in a language. */
export const pageIn = (frame: FrameLocator, t: Translate): InvitePage =>
  new InvitePage(frame, {
    groups: t('groups.label'),
    people: t('people.label'),
    message: t('message.label'),
  })

/** Chooses these colleagues one by one. */
export async function choosePeopleIn(
  page: InvitePage,
  people: readonly (readonly [typed: string, name: string])[],
): Promise<void> {
  for (const [typed, name] of people) {
    await page.people.fill(typed)
    await page.frame.getByRole('option', { name: new RegExp(name) }).click()
    await expect(page.people).toHaveValue('')
  }
}
