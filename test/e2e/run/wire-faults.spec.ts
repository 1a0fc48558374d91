import type { FrameLocator, Page } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { hurry, withFastTime } from '#test/e2e/support/fast-time.ts'
import { afterWork, expect, laterReadings, test as proxiedTest } from '#test/e2e/support/proxied-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import {
  plainAnswer,
  type AlteredAnswer,
  type Alteration,
  type Body,
} from '#test/support/altering-proxy/alteration.ts'

const invite = 'sonet_group.user.invite'
const html: Body = { kind: 'html' }
const probablyOurs = expect.stringContaining('invited, probably by you')

/** Mila and Ian are chosen for one group, and the button waits to be pressed. */
async function filledIn(frame: FrameLocator): Promise<InvitePage> {
  const page = new InvitePage(frame)
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await expect(page.button('Invite 2')).not.toHaveAttribute('aria-disabled', 'true')
  return page
}

/** Fills the form in and presses the button; the answers that follow are altered in this way. */
type InviteBoth = (...alterations: readonly Alteration[]) => Promise<InvitePage>

const test = proxiedTest.extend<{ inviteBoth: InviteBoth }>({
  inviteBoth: async ({ open, between, page: tab }, provide) => {
    // Chromium repeats what was sent on a connection that had served before; those opened for faces had not.
    await tab.route('**/upload/**', (route) => route.abort())
    await provide(async (...alterations) => {
      const page = await filledIn(await open({ page: 'app' }))
      between.arm({ alterations })
      await page.button('Invite 2').click()
      return page
    })
  },
})

/** The invitations are carried out, but the connection closes before the answer: Chromium repeats the request. */
const closedAfterWork = afterWork('invitation', 1, html, { delivery: { kind: 'closed' } })

/** The portal does nothing, and says so in its own words. */
const refusedBy = (nth: number, status: number, code: string): Alteration => ({
  subject: 'invitation',
  nth,
  work: { kind: 'not-done' },
  answer: { ...plainAnswer, status, body: { kind: 'error', code, text: 'No' } },
})

/** Both have one notification each, and the receipt says that it is probably from this run. */
async function expectFound(page: InvitePage, portal: Portal, cast: DemoCast): Promise<void> {
  await expect(page.heading).toHaveText('2 invited to Website relaunch', { timeout: 30_000 })
  await expect.poll(() => page.rows('Invited')).toEqual([probablyOurs, probablyOurs])
  for (const id of [cast.mila, cast.ian])
    expect(portal.world.notifications.invitations(id, cast.websiteRelaunch)).toHaveLength(1)
}

/** From now on a second of the app lasts a tenth. */
async function hurryApp(tab: Page, appUrl: string): Promise<void> {
  for (const frame of tab.frames()) if (frame.url().startsWith(appUrl)) await hurry(frame, 10)
}

test('fault 1: people whom the browser’s own repeat finds invited are told as probably invited by this run', async ({
  inviteBoth,
  portal,
  cast,
}) => {
  const page = await inviteBoth(closedAfterWork)
  await expectFound(page, portal, cast)
  // Chromium sent the second one, on its own.
  expect(portal.journal.count(invite)).toBe(2)
})

/** What the portal may say to the browser's own repeat, in its own words, when the first delivery was carried out. */
const refusals: readonly (readonly [what: string, status: number, code: string])[] = [
  ['a scope that is gone', 403, 'insufficient_scope'],
  ['too many requests', 503, 'QUERY_LIMIT_EXCEEDED'],
  ['a blocked method', 429, 'OPERATION_TIME_LIMIT'],
  ['a licence that has ended', 402, 'PAYMENT_REQUIRED'],
]

for (const [what, status, code] of refusals)
  test(`fault 1: people whom a first delivery invited are found although the browser’s own repeat was refused for ${what}`, async ({
    inviteBoth,
    portal,
    cast,
  }) => {
    const page = await inviteBoth(closedAfterWork, refusedBy(2, status, code))
    await expectFound(page, portal, cast)
    expect(portal.journal.count(invite)).toBe(1)
  })

test('fault 1: what the portal refused is told with its reason, and with what the group showed', async ({
  inviteBoth,
  portal,
}) => {
  const page = await inviteBoth(refusedBy(1, 403, 'insufficient_scope'))
  const refused = expect.stringMatching(/refused: the app lacks a permission; no invitation at \d/)
  await expect.poll(() => page.rows('Not invited'), { timeout: 30_000 }).toEqual([refused, refused])
  expect(portal.journal.count(invite)).toBe(0)
})

/** What follows the empty answer to the browser's own repeat. Each has to say "not known" or "not seen". */
const afterRepeat: readonly (readonly [what: string, reading: Body])[] = [
  ['cannot be read', html],
  ['is read behind', { kind: 'stale' }],
]

for (const [what, reading] of afterRepeat)
  test(`fault 1: nobody is said to be passed over when the group ${what} after the browser’s own repeat`, async ({
    inviteBoth,
    portal,
  }) => {
    const page = await inviteBoth(closedAfterWork, ...laterReadings(reading))
    await expect(page.button('Invite more')).toBeVisible({ timeout: 50_000 })
    expect(portal.journal.count(invite)).toBe(2)
    expect(await page.frame.getByText(/probably does not accept/).count()).toBe(0)
  })

/** What may be heard of an invitation that was carried out, without being the portal's own refusal. */
const misleading: readonly (readonly [
  fault: string,
  what: string,
  body: Body,
  odd: Partial<AlteredAnswer>,
])[] = [
  [
    'fault 2',
    'an exception',
    { kind: 'error', code: 'ERROR_CORE', text: 'Deadlock found when trying to get lock' },
    { status: 400 },
  ],
  ['fault 2', 'a numeric error', { kind: 'error', code: '0', text: 'Unknown' }, { status: 400 }],
  ['fault 3', 'a 503 of a proxy', html, { status: 503, type: 'text/html' }],
  ['fault 3', 'a 429 of a proxy', html, { status: 429, type: 'text/html' }],
  ['fault 20', 'a 401 of a proxy', html, { status: 401, type: 'text/html' }],
  ['fault 20', 'a 403 of a proxy', html, { status: 403, type: 'text/html' }],
  ['fault 20', 'a 404 of a proxy', html, { status: 404, type: 'text/html' }],
  [
    'fault 20',
    'a 500 that speaks of a subscription',
    { kind: 'error', code: 'INTERNAL_SERVER_ERROR', text: 'Cannot renew the subscription to this plan' },
    { status: 500 },
  ],
]

for (const [fault, what, body, odd] of misleading)
  test(`${fault}: an invitation that was carried out and answered by ${what} is looked up, and not sent again`, async ({
    inviteBoth,
    portal,
    cast,
  }) => {
    const page = await inviteBoth(afterWork('invitation', 1, body, odd))
    await expectFound(page, portal, cast)
    expect(portal.journal.count(invite)).toBe(1)
  })

test('fault 4: people of a lost call whom a stale group does not show are not said to refuse invitations', async ({
  inviteBoth,
  portal,
  cast,
}) => {
  const page = await inviteBoth(
    afterWork('invitation', 1, html, { status: 502 }),
    ...laterReadings({ kind: 'stale' }),
  )
  const notSeen = expect.stringMatching(/no answer, and no invitation at \d/)
  await expect
    .poll(() => page.rows('Not invited, or not known'), { timeout: 30_000 })
    .toEqual([notSeen, notSeen])
  await expect(page.heading).toHaveText('Not known whether 2 invitations arrived')
  expect(portal.journal.count(invite)).toBe(1)
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
})

test('fault 9: a method near its limit is left alone, with a countdown on the page', async ({
  context,
  page: tab,
  served,
  open,
  portal,
  between,
}) => {
  await withFastTime(context)
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('Brand council')
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  const button = page.button('Send 4 invitations')
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
  between.arm({ alterations: [afterWork('invitation', 1, { kind: 'near-limit', resetInSeconds: 40 })] })
  await button.click()
  const waiting = frame
    .getByRole('main')
    .getByRole('paragraph')
    .filter({
      hasText: /^Waiting \d+ s: the portal has paused invitations/,
    })
  const secondsLeft = async (): Promise<number> => Number(/\d+/.exec(await waiting.innerText())?.[0])
  const atFirst = await secondsLeft()
  expect(atFirst).toBeGreaterThan(30)
  expect(atFirst).toBeLessThan(43)
  await expect.poll(secondsLeft).toBeLessThan(atFirst)
  // Three seconds of the test are half a minute of the page: it waits on.
  await hurryApp(tab, served.url)
  expect(portal.journal.count(invite)).toBe(1)
  await expect(page.heading).toHaveText('4 invitations sent', { timeout: 30_000 })
  const [first, second] = portal.journal.of(invite)
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(4_000)
})

test('fault 11: readings of another group end the run after a few requests', async ({
  context,
  page: tab,
  served,
  open,
  portal,
  between,
}) => {
  await withFastTime(context)
  const page = await filledIn(await open({ page: 'app' }))
  between.arm({
    alterations: [
      afterWork('invitation', 1, html, { status: 502 }),
      ...laterReadings({ kind: 'other-group' }),
    ],
  })
  await hurryApp(tab, served.url)
  await page.button('Invite 2').click()
  const unknown = expect.stringContaining('not known')
  await expect
    .poll(() => page.rows('Not invited, or not known'), { timeout: 30_000 })
    .toEqual([unknown, unknown])
  expect(portal.journal.count(invite)).toBe(1)
  expect(between.requests).toBeLessThan(15)
})

test('fault 12a: a clock that is set back after the form was filled in holds no request back', async ({
  context,
  page: tab,
  served,
  open,
}) => {
  await context.addInitScript(() => {
    const RealDate = Date
    let shiftMs = 0
    const moved = (): number => RealDate.now() + shiftMs
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: [] | [number]) =>
        args.length === 0 ? new target(moved()) : Reflect.construct(target, args),
      get: (target, name): unknown => (name === 'now' ? moved : Reflect.get(target, name)),
    })
    Object.assign(globalThis, { setClockBack: (ms: number) => (shiftMs = -ms) })
  })
  const page = await filledIn(await open({ page: 'app' }))
  const frame = tab.frames().find((each) => each.url().startsWith(served.url))
  const before = Date.now()
  expect(await frame?.evaluate('setClockBack(120_000), Date.now()')).toBeLessThan(before - 100_000)
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
})
