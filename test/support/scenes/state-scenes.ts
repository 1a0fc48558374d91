import { keepDraft, partOf } from '#test/e2e/support/texts.ts'
import { everybody, group, tabOf, type Scene } from './scene.ts'
import { lookUp, press, send, sendAll } from './scene-steps.ts'

/** How long an invitation is under way: time enough for a picture. */
const underWayMs = 15_000

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
    play: async ({ frame, t }) => {
      await frame.getByText(partOf(t('draft.restored', { time: '\n' }))).waitFor()
      await frame.locator('button[aria-keyshortcuts]:not([aria-disabled])').waitFor()
    },
  },
  {
    name: 'draft-elsewhere',
    target: group,
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 3)),
    play: async ({ page, t }) => page.button(t('draft.use')).waitFor(),
  },
  {
    name: 'closed-group',
    target: (cast) => tabOf(cast.readersClub),
    play: async ({ page, t }) => {
      await page.choosePeople(...everybody.slice(0, 3))
      await page.button(t('closed.copy')).waitFor()
    },
  },
  {
    name: 'archived-group',
    target: (cast) => tabOf(cast.archived),
    play: async ({ frame, t }) =>
      frame
        .getByText(partOf(t('closed.archived', { group: '\n' })))
        .first()
        .waitFor(),
  },
  {
    name: 'list-left',
    target: group,
    play: async (stage) => {
      const { frame, t } = stage
      await lookUp(stage, 'Mila Torres\nIan Wolf\nNobody Here\nNobody Else')
      await press(frame, t('list.add', { count: 2 }))
      await frame.getByText(t('lines.unmatched')).waitFor()
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
    play: async ({ frame, t }) => {
      await press(frame, t('matrix.showTable'))
      await frame.getByRole('table').waitFor()
    },
  },
  {
    name: 'paused',
    target: (cast) => tabOf(cast.brandCouncil),
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 18)),
    play: async (stage) => {
      stage.portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
      await send(stage)
      await press(stage.frame, stage.t('sending.pause'))
      await stage.frame.getByText(stage.t('sending.paused')).waitFor()
    },
  },
  {
    name: 'long-run',
    target: group,
    before: (portal, cast) =>
      keepDraft(portal, cast, [cast.brandCouncil, cast.websiteRelaunch], cast.colleagues.slice(0, 40)),
    play: async (stage) => {
      const { portal, frame, t } = stage
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'delay',
        ms: underWayMs,
        when: { after: 2 },
      })
      await send(stage)
      await frame
        .getByRole('row')
        .filter({ hasText: t('sending.person.sending') })
        .first()
        .waitFor()
    },
  },
  {
    name: 'stopped',
    target: (cast) => tabOf(cast.brandCouncil),
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 14)),
    play: async (stage) => {
      stage.portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
      await send(stage)
      await press(stage.frame, stage.t('sending.stop'))
      await stage.page.button(stage.t('receipt.more')).waitFor()
    },
  },
  {
    name: 'interrupted',
    target: (cast) => tabOf(cast.brandCouncil),
    before: (portal, cast) => keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 14)),
    play: async (stage) => {
      stage.portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
      await send(stage)
      await press(stage.frame, stage.t('sending.pause'))
      await stage.frame.getByText(stage.t('sending.paused')).waitFor()
      await stage.browser.reload()
      await stage.page.button(stage.t('earlier.resume')).waitFor()
    },
  },
  {
    name: 'last-receipt',
    target: group,
    play: async (stage) => {
      await stage.page.choosePeople(...everybody.slice(0, 2))
      await sendAll(stage)
      await stage.browser.reload()
      await stage.page.button(stage.t('earlier.showReceipt')).waitFor()
    },
  },
  {
    name: 'receipt-open',
    target: group,
    play: async (stage) => {
      await stage.page.chooseGroup('brand', /Brand/)
      await stage.page.choosePeople(...everybody)
      await sendAll(stage)
      // On a phone, a line is opened; a table shows all at once.
      const lines = stage.frame.getByRole('button', { expanded: false }).filter({ hasText: 'Hanna Berg' })
      if (await lines.count()) await lines.first().click()
    },
  },
]
