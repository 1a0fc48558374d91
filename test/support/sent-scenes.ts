import type { FrameLocator } from '@playwright/test'
import type { Translate } from '#i18n/messages.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { app, pictured, type Pictured, type Scene, type Stage } from './scene.ts'

const press = (frame: FrameLocator, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).click()

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
async function openSent({ page, frame, portal, cast }: Stage, t: Translate): Promise<void> {
  // The draft is there: a message typed before would take its place.
  await frame.locator('[data-chip]').first().waitFor()
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

async function openRun(stage: Stage, t: Translate): Promise<void> {
  await openSent(stage, t)
  await stage.frame
    .getByRole('list', { name: t('sent.list') })
    .getByRole('button')
    .first()
    .click()
  // Its filter is there once it is known how everybody stands; on a phone there is no table.
  await stage.frame.getByRole('radio').first().waitFor()
}

/** Whatever the number is, and whether it stands in brackets. */
const remindName = (t: Translate): RegExp =>
  new RegExp(`^${t('followUp.remind', { count: 1 }).replace(/\(?\p{Nd}\)?/u, '\\(?\\p{Nd}+\\)?')}$`, 'u')

const scenesIn = (lang: Pictured): readonly Scene[] => {
  const t = textsIn(lang)
  const target = app(lang)
  return [
    {
      name: `sent-empty-${lang}`,
      target,
      play: async ({ frame }) => {
        await press(frame, t('action.sent'))
        await frame.getByText(t('sent.empty')).waitFor()
      },
    },
    {
      name: `sent-${lang}`,
      target,
      before: chooseTen,
      play: (stage) => openSent(stage, t),
    },
    { name: `sent-run-${lang}`, target, before: chooseTen, play: (stage) => openRun(stage, t) },
    {
      name: `sent-reminding-${lang}`,
      target,
      before: chooseTen,
      play: async (stage) => {
        await openRun(stage, t)
        await stage.page.button(remindName(t)).click()
        await stage.frame.getByRole('heading', { name: t('remind.title') }).waitFor()
      },
    },
    {
      name: `sent-reminded-${lang}`,
      target,
      before: chooseTen,
      play: async (stage) => {
        await openRun(stage, t)
        await stage.page.button(remindName(t)).click()
        const text = stage.frame.getByRole('textbox', { name: t('remind.text') })
        await text.press('Tab')
        await stage.frame.locator(':focus').press('Enter')
        const progress = stage.frame.getByRole('heading', { name: t('remind.progress') })
        await progress.waitFor()
        await progress.waitFor({ state: 'hidden' })
      },
    },
  ]
}

/** What was sent, and reminders. */
export const sentScenes: readonly Scene[] = pictured.flatMap(scenesIn)
