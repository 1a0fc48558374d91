import { expect, type FrameLocator } from '@playwright/test'
import type { MessageKey } from '#i18n/messages.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import type { Stage } from './scene.ts'

/** Steps that scenes share, by the app's own words in the language of the picture. */

export const press = (frame: FrameLocator, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).click()

/** Presses the button that sends, whatever number it says, once everybody has a verdict. */
export const send = ({ frame }: Stage): Promise<void> =>
  frame.locator('button[aria-keyshortcuts]:not([aria-disabled])').click()

/** Sends, and waits for the receipt. */
export async function sendAll(stage: Stage): Promise<void> {
  await send(stage)
  await stage.frame.getByRole('button', { name: stage.t('receipt.more'), exact: true }).waitFor()
}

/** Takes an entry of the menu beside the field of colleagues. */
export async function addFrom({ frame, t }: Stage, source: MessageKey & `addFrom.${string}`): Promise<void> {
  await press(frame, t('addFrom.label'))
  await frame.getByRole('menuitem', { name: t(source), exact: true }).click()
}

/** Pastes a list, and waits until every line was looked up. */
export async function lookUp({ frame, t }: Stage, list: string): Promise<void> {
  await new MatchingPage(frame).paste(list, t('people.label'))
  const filter = frame.getByRole('group', { name: t('list.filter') })
  await filter.waitFor()
  await expect(filter).not.toContainText(t('list.class.waiting'))
}

/** The draft that the portal kept is there. */
export const draftIsThere = ({ frame }: Stage): Promise<void> =>
  frame.locator('[data-chip]').first().waitFor()
