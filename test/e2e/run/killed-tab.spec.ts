import type { BrowserContext } from '@playwright/test'
import { parseRunRecord } from '#domain/journal/record-codec.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { elevenMinutesLater, openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { startPortal, type Portal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { groupsToInviteInto } from '#test/support/groups-to-invite-into.ts'

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

const recordIn = ({ portal, me }: Company) =>
  parseRunRecord(String(portal.inside.userOptionsOf(me).get('run-1')))

const sendButton = (page: InvitePage) => page.button(/^Send .* invitations$/)
const isOver = (page: InvitePage): Promise<boolean> =>
  page.frame.getByRole('table', { name: 'Invited', exact: true }).isVisible()

/**
 * Begins the run and kills the tab while its `nth` request is on the way, reads and writes counted alike. False when
 * the run needs fewer.
 */
async function killAt(nth: number, context: BrowserContext, company: Company): Promise<boolean> {
  const tab = await context.newPage()
  const page = new InvitePage(await openApp(tab, company.portal))
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
  await elevenMinutesLater(tab)
  const page = new InvitePage(await openApp(tab, company.portal))
  // The form comes before the notice of an earlier run, so the record tells which of the two to wait for. The receipt of a
  // run that is over comes by itself, or is offered.
  const record = recordIn(company)
  if (!record) await sendButton(page).click()
  else if (record.endedAt === null) await page.button('Continue').click()
  else {
    const offered = page.button('Show the receipt')
    await expect(offered.or(page.button('Invite more'))).toBeVisible({ timeout: 30_000 })
    if (await offered.isVisible()) await offered.click()
  }
  // Of 580 invitations; a busy machine takes its time.
  await expect(page.frame.getByRole('table', { name: 'Invited', exact: true })).toBeVisible({
    timeout: 90_000,
  })
  return page
}

/** The tables of the portal and the receipt tell the same, and nobody heard of it twice. */
async function expectTruth(page: InvitePage, company: Company): Promise<void> {
  const { portal, me, people, groups } = company
  const { world } = portal
  const pairs = groups.flatMap((group) => people.map((person) => ({ group, person })))
  const invited = pairs.filter(({ group, person }) => {
    const row = world.relations.find(person, group)
    return row?.role === 'Z' && row.initiatedBy === 'G' && row.initiatedByUserId === me
  })
  await expect.poll(() => recordIn(company)?.endedAt ?? null).not.toBeNull()
  const told = (recordIn(company)?.groups ?? []).flatMap(({ groupId, outcomes }) =>
    [...outcomes].map(([person, outcome]) => ({ ...outcome, pair: `${groupId} ${person}` })),
  )
  expect(told).toHaveLength(pairs.length)
  const toldInvited = told.filter(({ kind }) => kind === 'invited').map(({ pair }) => pair)
  // A few are in one of the groups already; all others are to be invited to each of the three.
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
  test(`a run whose tab is killed at request ${part}, ${part + parts}, … is continued by another tab`, async ({
    context,
    served,
  }) => {
    test.setTimeout(600_000)
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
