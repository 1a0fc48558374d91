import type { FrameLocator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

const notify = 'im.notify.personal.add'

const kept = (portal: Portal, cast: DemoCast): string => {
  const text = portal.inside.userOptionsOf(cast.me).get('sent')
  return typeof text === 'string' ? text : ''
}

/** Invites these into the group, and opens the page of that run. */
async function sentRun(
  frame: FrameLocator,
  { portal, cast }: { readonly portal: Portal; readonly cast: DemoCast },
): Promise<SentPage> {
  const form = new InvitePage(frame)
  await form.button(/^Invite \d/).click()
  await expect(form.heading).toContainText('invited to Website relaunch')
  await expect.poll(() => kept(portal, cast)).toContain('"r"')
  const sent = new SentPage(frame)
  await sent.open()
  await sent.openRun('Website relaunch')
  await expect(sent.frame.getByText(/^Now: /)).toBeVisible()
  return sent
}

/** What a person was reminded of. */
const remindersOf = ({ world }: Portal, person: number): readonly string[] =>
  world.notifications.of(person).flatMap(({ event, text }) => (event === 'rest_notify' ? [text] : []))

test('those who wait are reminded once, with words and a link; the next day once more', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian, cast.aya])
  const sent = await sentRun(await open({ page: 'app' }), { portal, cast })
  portal.world.accept(cast.ian, cast.websiteRelaunch)
  const button = (name: string | RegExp) => sent.frame.getByRole('button', { name })

  // Ian has accepted since the page was opened: that is read afresh.
  await button('Remind 3').press('Enter')
  await expect(sent.frame.getByRole('heading', { name: 'Reminder' })).toBeFocused()
  expect(await axeViolations(browser)).toEqual([])
  await sent.frame.getByRole('textbox', { name: 'Text' }).fill('We start on Monday.')
  await button('Send 3 reminders').press('Enter')
  await expect(sent.frame.getByRole('heading', { name: '2 reminders sent' })).toBeFocused()
  expect(await axeViolations(browser)).toEqual([])
  const link = `[URL=/workgroups/group/${cast.websiteRelaunch}/]Website relaunch[/URL]`
  for (const person of [cast.mila, cast.aya])
    expect(remindersOf(portal, person)).toEqual([`We start on Monday.\n${link}`])
  expect(remindersOf(portal, cast.ian)).toEqual([])

  await button('Close').press('Enter')
  await expect(sent.heading).toBeFocused()
  await expect.poll(() => sent.column('Now')).toContainEqual(expect.stringMatching(/; reminded today at/))
  await expect(button('Remind')).toHaveAccessibleDescription(
    'Everybody who waits was reminded in the last 24 hours.',
  )

  // The rule holds in another tab, too, and after a reload.
  const again = new SentPage(await openApp(browser, portal))
  await again.open()
  await again.openRun('Website relaunch')
  await expect(again.frame.getByRole('button', { name: 'Remind' })).toHaveAccessibleDescription(/24 hours/)
  await expect.poll(() => again.column('Now')).toContainEqual(expect.stringMatching(/; reminded today at/))

  await browser.clock.setSystemTime(Date.now() + 25 * 3_600_000)
  const nextDay = new SentPage(await openApp(browser, portal))
  await nextDay.open()
  await nextDay.openRun('Website relaunch')
  await nextDay.frame.getByRole('button', { name: 'Remind 2' }).click()
  await nextDay.frame.getByRole('button', { name: 'Send 2 reminders' }).click()
  await expect(nextDay.frame.getByRole('heading', { name: '2 reminders sent' })).toBeVisible()
  // The second takes the place of the first.
  expect(remindersOf(portal, cast.mila)).toEqual([expect.stringContaining(`invitation.\n${link}`)])
})

test('a lost answer is not known, and counts for the 24 hours; a refusal does not', async ({
  open,
  portal,
  cast,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian, cast.aya])
  const sent = await sentRun(await open({ page: 'app' }), { portal, cast })
  portal.faults.add({ method: notify, kind: 'cut-after-work', when: { times: 1 } })
  portal.faults.add({ method: notify, kind: 'unavailable', when: { after: 1, times: 1 } })
  await sent.frame.getByRole('button', { name: 'Remind 3' }).click()
  await sent.frame.getByRole('button', { name: 'Send 3 reminders' }).click()
  await expect(sent.frame.getByRole('heading', { name: '2 reminders sent' })).toBeVisible()
  await expect(sent.frame.getByText('1 not known: the answer was lost. It may have arrived.')).toBeVisible()
  await expect
    .poll(async () => (await sent.column('Now')).filter((each) => each.includes('; perhaps reminded')))
    .toHaveLength(1)
  await sent.frame.getByRole('button', { name: 'Close' }).click()
  await expect(sent.frame.getByRole('button', { name: 'Remind' })).toHaveAccessibleDescription(/24 hours/)
  for (const person of [cast.mila, cast.ian, cast.aya]) expect(remindersOf(portal, person)).toHaveLength(1)
})

test.describe('without the permission to notify', () => {
  test.use({
    oddities: { scopes: ['sonet_group', 'socialnetwork', 'user_basic', 'department', 'placement'] },
  })

  test('where the app may not notify anybody, the chat with each who waits is one press away', async ({
    open,
    portal,
    cast,
    page: browser,
  }) => {
    keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
    const sent = await sentRun(await open({ page: 'app' }), { portal, cast })
    await expect(sent.frame.getByText('The app may not send notifications here.')).toBeVisible()
    await sent.frame.getByRole('button', { name: 'Open chat with Mila Torres' }).click()
    await expect
      .poll(() => browser.evaluate('portalHost.log.map(({ command, text }) => command + text).join()'))
      .toContain(`imOpenMessenger{"dialogId":${cast.mila}`)
  })
})

test('a button that is pressed twice in one breath sends once', async ({ open, portal, cast }) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.aya])
  const sent = await sentRun(await open({ page: 'app' }), { portal, cast })
  await sent.frame.getByRole('button', { name: 'Remind 2' }).click()
  await sent.frame.getByRole('button', { name: 'Send 2 reminders' }).evaluate((button) => {
    if (!(button instanceof HTMLElement)) throw new Error('no button')
    button.click()
    button.click()
  })
  await expect(sent.frame.getByRole('heading', { name: '2 reminders sent' })).toBeVisible()
  expect(portal.journal.count(notify)).toBe(2)
})

test('a run is reminded from the list: its words are asked for as soon as it is read, and not where nobody waits', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.aya])
  const sent = await sentRun(await open({ page: 'app' }), { portal, cast })
  await sent.frame.getByRole('button', { name: 'Sent', exact: true }).click()
  const remind = sent.list.getByRole('button', { name: /^Remind: Website relaunch, today at/ })
  expect(await axeViolations(browser)).toEqual([])
  // She has answered since the last look: how many wait is known when it is read.
  portal.world.accept(cast.aya, cast.websiteRelaunch)
  await remind.press('Enter')
  await expect(sent.frame.getByRole('heading', { name: 'Reminder' })).toBeFocused()
  await sent.frame.getByRole('button', { name: 'Send 1 reminder' }).click()
  await expect(sent.frame.getByRole('heading', { name: '1 reminder sent' })).toBeVisible()
  expect(remindersOf(portal, cast.aya)).toEqual([])

  portal.world.accept(cast.mila, cast.websiteRelaunch)
  const later = new SentPage(await openApp(browser, portal))
  await later.open()
  await later.list.getByRole('button', { name: /^Remind/ }).click()
  await expect(later.frame.getByText('Now: 2 accepted.')).toBeVisible()
  await expect(later.frame.getByRole('heading', { name: 'Reminder' })).toHaveCount(0)
  await later.frame.getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(later.list).toContainText('2 accepted')
  await expect(later.list.getByRole('button', { name: /^Remind/ })).toHaveCount(0)
})
