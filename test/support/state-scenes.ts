import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import { tabOf, everybody, group, type Scene } from './scene.ts'

/** How long an invitation is under way: time enough for a picture. */
const underWayMs = 6_000

/** What the page says of drafts, closed groups and runs before, during and after the sending. */
export const stateScenes: readonly Scene[] = [
  {
    name: 'group-tab',
    target: group,
    play: async ({ page }) => page.people.waitFor(),
  },
  {
    name: 'restored-draft',
    target: group,
    before: (portal, cast) =>
      keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], cast.colleagues.slice(10, 14)),
    play: async ({ page, frame }) => {
      await frame.getByText(/^Draft from/).waitFor()
      await page.button(/^Send \d/).waitFor()
    },
  },
  {
    name: 'draft-elsewhere',
    target: group,
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 3)),
    play: async ({ page }) => {
      await page.button('Use it here').waitFor()
    },
  },
  {
    name: 'closed-group',
    target: (cast) => tabOf(cast.readersClub),
    play: async ({ page }) => {
      await page.choosePeople(...everybody.slice(0, 3))
      await page.button('Copy a request').waitFor()
    },
  },
  {
    name: 'archived-group',
    target: (cast) => tabOf(cast.archived),
    play: async ({ frame }) =>
      frame
        .getByText(/archive/)
        .first()
        .waitFor(),
  },
  {
    name: 'list-left',
    target: group,
    play: async ({ page, frame }) => {
      const table = new MatchingPage(frame)
      await table.paste('Mila Torres\nIan Wolf\nNobody Here\nNobody Else')
      await table.done()
      await page.button('Add 2 colleagues').click()
      await frame.getByText('Some lines have no match yet.').waitFor()
    },
  },
  {
    name: 'many-groups',
    target: group,
    before: (portal, cast) =>
      keepDraft(
        portal,
        cast,
        [cast.websiteRelaunch, cast.brandCouncil, cast.secretMine],
        cast.colleagues.slice(0, 20),
      ),
    play: async ({ page, frame }) => {
      await page.button('Show as a table').click()
      await frame.getByRole('table').waitFor()
    },
  },
  {
    name: 'paused',
    target: (cast) => tabOf(cast.brandCouncil),
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 18)),
    play: async ({ page, portal, frame }) => {
      portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
      await page.button(/^Invite \d/).click()
      await page.button('Pause').click()
      await frame.getByText(/^Paused/).waitFor()
    },
  },
  {
    name: 'long-run',
    target: group,
    before: (portal, cast) =>
      keepDraft(portal, cast, [cast.brandCouncil, cast.websiteRelaunch], cast.colleagues.slice(0, 40)),
    play: async ({ page, portal, frame }) => {
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'delay',
        ms: underWayMs,
        when: { after: 2 },
      })
      await page.button(/^Send \d/).click()
      await frame
        .getByRole('row', { name: /sending$/ })
        .first()
        .waitFor()
    },
  },
  {
    name: 'stopped',
    target: (cast) => tabOf(cast.brandCouncil),
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 14)),
    play: async ({ page, portal, frame }) => {
      portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
      await page.button(/^Invite \d/).click()
      await page.button('Stop').click()
      await frame.getByRole('heading', { level: 1, name: /invited to/ }).waitFor()
    },
  },
  {
    name: 'last-receipt',
    target: group,
    play: async ({ page, browser }) => {
      await page.choosePeople(...everybody.slice(0, 2))
      await page.button(/^Invite \d/).click()
      await page.button('Invite more').waitFor()
      await browser.reload()
      await page.button('Show the receipt').waitFor()
    },
  },
  {
    name: 'receipt-open',
    target: group,
    play: async ({ page, frame }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
      await page.button(/^Send \d/).click()
      await page.button('Invite more').waitFor()
      // On a phone, a line is opened; a table shows all at once.
      const lines = frame.getByRole('button', { expanded: false }).filter({ hasText: 'Hanna Berg' })
      if (await lines.count()) await lines.first().click()
    },
  },
]
