import type { BrowserContext, Page } from '@playwright/test'
import { parseRunRecord } from '#domain/run-record-text.ts'
import { startPortal, type Portal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import { groupsToInviteInto } from '../support/groups-to-invite-into.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

interface Company {
  readonly portal: Portal
  readonly me: number
  readonly people: readonly number[]
  readonly groups: readonly number[]
}

/** A company with a draft of 200 people and three groups of mine that waits to be sent. */
async function companyWithDraft(appUrl: string): Promise<Company> {
  const { world, cast } = createCompany({ people: 400, groups: 6, myGroups: 6, seed: 7 })
  const portal = await startPortal({ world, appUrl })
  const groups = groupsToInviteInto(world, cast.me, 3)
  const people = [...world.people.all()]
    .filter(({ type, active }) => type === 'employee' && active)
    .map(({ id }) => id)
    .slice(100, 300)
  const options = portal.inside.userOptionsOf(cast.me)
  options.set('draft', JSON.stringify({ version: 1, groups, people, message: 'Join us' }))
  options.set('settings', '{"version":1,"undoSeconds":0}')
  return { portal, me: cast.me, people, groups }
}

async function opened(page: Page, { portal }: Company): Promise<InvitePage> {
  await page.goto(portal.pageUrl({ panel: false, page: 'app' }))
  return new InvitePage(page.frameLocator('iframe.app-frame'))
}

const sendButton = (page: InvitePage) => page.button(/^Send .* invitations$/)
const isOver = (page: InvitePage): Promise<boolean> =>
  page.frame.getByRole('table', { name: 'Invited', exact: true }).isVisible()

/** Begins the run and kills the tab while its `nth` request is on the way. False when the run needs fewer. */
async function killAt(nth: number, context: BrowserContext, company: Company): Promise<boolean> {
  const tab = await context.newPage()
  const page = await opened(tab, company)
  await expect(sendButton(page)).not.toHaveAttribute('aria-disabled', 'true')
  const { portal } = company
  const before = portal.journal.entries.length
  portal.faults.add({ method: '*', kind: 'delay', ms: 400, when: { after: nth - 1, times: 1 } })
  await sendButton(page).click()
  const isThere = (): boolean => portal.journal.entries.length >= before + nth
  await expect
    .poll(async () => isThere() || (await isOver(page)), { intervals: [20], timeout: 60_000 })
    .toBe(true)
  await tab.close()
  return isThere()
}

/** Opens the app again and brings the run to its end, as a person would. */
async function goOn(context: BrowserContext, company: Company): Promise<InvitePage> {
  const tab = await context.newPage()
  // Nobody has written for longer than clocks differ, so the run is free at once (run-takeover.ts).
  await tab.clock.setSystemTime(Date.now() + 11 * 60_000)
  const page = await opened(tab, company)
  const resume = page.button('Go on')
  await expect(resume.or(sendButton(page)).first()).toBeVisible()
  await ((await resume.isVisible()) ? resume : sendButton(page)).click()
  await expect(page.frame.getByRole('table', { name: 'Invited', exact: true })).toBeVisible({
    timeout: 30_000,
  })
  return page
}

/** The tables of the portal and the receipt tell the same, and nobody heard of it twice. */
async function expectTruth(page: InvitePage, { portal, me, people, groups }: Company): Promise<void> {
  const { world } = portal
  const pairs = groups.flatMap((group) => people.map((person) => ({ group, person })))
  const invited = pairs.filter(({ group, person }) => {
    const row = world.relations.find(person, group)
    return row?.role === 'Z' && row.initiatedBy === 'G' && row.initiatedByUserId === me
  })
  const kept = parseRunRecord(String(portal.inside.userOptionsOf(me).get('run-1')))
  const told = (kept?.groups ?? []).flatMap(({ groupId, outcomes }) =>
    [...outcomes].map(([person, outcome]) => ({ ...outcome, pair: `${groupId} ${person}` })),
  )
  expect(told).toHaveLength(pairs.length)
  const toldInvited = told.filter(({ kind }) => kind === 'invited').map(({ pair }) => pair)
  // A few are in one of the groups already; all others are to be invited into each of the three.
  expect(invited.length).toBeGreaterThan(400)
  const isFound = told.some((each) => each.kind === 'invited' && each.proof === 'reading')
  await expect(page.heading).toHaveText(
    `${invited.length} invitations sent${isFound ? ' or found in the groups' : ''}`,
  )
  expect(toldInvited.toSorted()).toEqual(invited.map(({ group, person }) => `${group} ${person}`).toSorted())
  for (const { group, person } of pairs)
    expect(
      world.notifications.invitations(person, group).filter(({ from }) => from === me).length,
    ).toBeLessThan(2)
}

const parts = 4

for (let part = 1; part <= parts; part += 1)
  test(`the tab is killed at request ${part}, ${part + parts}, … of a run, and another goes on with it`, async ({
    context,
    served,
  }) => {
    test.setTimeout(300_000)
    let killed = 0
    for (let nth = part; ; nth += parts) {
      const company = await companyWithDraft(served.url)
      const alive = await killAt(nth, context, company)
      if (alive) await expectTruth(await goOn(context, company), company)
      await company.portal.close()
      if (!alive) break
      killed += 1
    }
    expect(killed).toBeGreaterThan(1)
  })
