import type { Translate } from '#i18n/messages.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { app, type Scene, type Stage } from './scene.ts'
import { draftIsThere, press } from './scene-steps.ts'

/** A draft of ten, of whom some cannot be invited. */
const chooseTen = (portal: Portal, cast: DemoCast): void =>
  keepDraft(
    portal,
    cast,
    [cast.websiteRelaunch, cast.brandCouncil],
    [
      cast.mila,
      cast.ian,
      cast.aya,
      cast.lev,
      cast.ruth,
      cast.member,
      cast.invited,
      cast.requested,
      cast.longName,
      cast.arabic,
    ],
  )

/** Sends the draft; later one accepts and another declines. Ends at the list of what was sent. */
async function openSent(stage: Stage): Promise<void> {
  const { page, frame, portal, cast, t } = stage
  // A message typed before would take its place.
  await draftIsThere(stage)
  const message = frame.getByRole('textbox', { name: t('message.label') })
  await message.fill('The plans live here. Планы живут здесь.')
  // Everybody has a verdict, and the button can be pressed.
  await frame.locator('button[aria-keyshortcuts]:not([aria-disabled])').waitFor()
  await message.press('Control+Enter')
  await page.button(t('receipt.more')).waitFor()
  portal.world.accept(cast.mila, cast.websiteRelaunch)
  portal.world.decline(cast.aya, cast.websiteRelaunch)
  await press(frame, t('action.sent'))
  await frame.getByRole('list', { name: t('sent.list') }).waitFor()
}

async function openRun(stage: Stage): Promise<void> {
  await openSent(stage)
  await stage.frame
    .getByRole('list', { name: stage.t('sent.list') })
    .getByRole('button')
    .first()
    .click()
  // Its filter is there once it is known how everybody stands; on a phone there is no table.
  await stage.frame.getByRole('radio').first().waitFor()
}

/** Whatever the number is, and whether it stands in brackets. */
const remindName = (t: Translate): RegExp =>
  new RegExp(`^${t('followUp.remind', { count: 1 }).replace(/\(?\p{Nd}\)?/u, '\\(?\\p{Nd}+\\)?')}$`, 'u')

/** What was sent, and reminders. */
export const sentScenes: readonly Scene[] = [
  {
    name: 'sent-empty',
    target: app,
    play: async ({ frame, t }) => {
      await press(frame, t('action.sent'))
      await frame.getByText(t('sent.empty')).waitFor()
    },
  },
  { name: 'sent', target: app, before: chooseTen, play: openSent },
  { name: 'sent-run', target: app, before: chooseTen, play: openRun },
  {
    name: 'sent-reminding',
    target: app,
    before: chooseTen,
    play: async (stage) => {
      await openRun(stage)
      await stage.page.button(remindName(stage.t)).click()
      await stage.frame.getByRole('heading', { name: stage.t('remind.title') }).waitFor()
    },
  },
  {
    name: 'sent-reminded',
    target: app,
    before: chooseTen,
    play: async (stage) => {
      const { page, frame, t } = stage
      await openRun(stage)
      await page.button(remindName(t)).click()
      const text = frame.getByRole('textbox', { name: t('remind.text') })
      await text.press('Tab')
      await frame.locator(':focus').press('Enter')
      const progress = frame.getByRole('heading', { name: t('remind.progress') })
      await progress.waitFor()
      await progress.waitFor({ state: 'hidden' })
    },
  },
]
