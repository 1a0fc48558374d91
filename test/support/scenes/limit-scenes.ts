import { keepDraft, partOf } from '#test/e2e/support/texts.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { app, group, type Scene } from './scene.ts'
import { send, sendAll } from './scene-steps.ts'

/** As many people as one run is made for. */
const many = 2_000

/** A large company, and a draft of many of its people. */
const withMany: Pick<Scene, 'company' | 'before'> = {
  company: () => createCompany({ people: 3_000, groups: 60 }),
  before: (portal, cast) => {
    const people = [...portal.world.people.all()].filter(({ active, type }) => active && type === 'employee')
    keepDraft(
      portal,
      cast,
      [cast.websiteRelaunch],
      people.slice(-many).map(({ id }) => id),
    )
  },
}

/** Longer than a picture takes. */
const lateMs = 8_000

/** The largest job, and portals that answer late, not at all, or with an error. */
export const limitScenes: readonly Scene[] = [
  {
    name: 'many-people',
    target: group,
    ...withMany,
    play: ({ frame }) => frame.locator('button[aria-keyshortcuts]:not([aria-disabled])').waitFor(),
  },
  {
    name: 'many-people-chosen',
    target: group,
    ...withMany,
    play: async ({ frame, t }) => {
      await frame.getByRole('button', { name: t('chosen.count', { count: many }), exact: true }).click()
      await frame.getByRole('searchbox', { name: t('chosen.search') }).waitFor()
      await frame.getByRole('table').getByRole('row').nth(3).waitFor()
    },
  },
  {
    name: 'many-people-sending',
    target: group,
    ...withMany,
    play: async (stage) => {
      const { portal, frame, t } = stage
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'delay',
        ms: lateMs,
        when: { after: 4 },
      })
      await send(stage)
      await frame
        .getByRole('row')
        .filter({ hasText: t('outcome.invited') })
        .first()
        .waitFor()
    },
  },
  { name: 'many-people-receipt', target: group, ...withMany, play: sendAll },
  {
    name: 'opening',
    target: group,
    before: ({ faults }) =>
      faults.add({ method: 'batch', kind: 'delay', ms: lateMs, when: { always: true } }),
    play: async ({ page }) => page.people.waitFor(),
  },
  {
    name: 'groups-failed',
    target: app,
    before: ({ faults }) => faults.add({ method: 'batch', kind: 'internal-error', when: { always: true } }),
    play: ({ frame }) => frame.getByRole('alert').first().waitFor(),
  },
  {
    name: 'app-closed',
    target: app,
    before: ({ faults }) =>
      faults.add({
        method: '*',
        kind: 'internal-error',
        status: 403,
        code: 'user_access_error',
        when: { always: true },
      }),
    play: ({ frame }) => frame.getByRole('alert').first().waitFor(),
  },
  {
    name: 'search-failed',
    target: group,
    play: async ({ page, portal, frame, t }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      portal.faults.add({ method: 'user.search', kind: 'internal-error', when: { always: true } })
      portal.faults.add({ method: 'batch', kind: 'internal-error', when: { always: true } })
      await page.people.fill('Volkov')
      await frame
        .getByText(partOf(t('people.failed', { reason: '\n' })))
        .first()
        .waitFor()
    },
  },
  {
    name: 'nobody-invited',
    target: group,
    play: async (stage) => {
      await stage.page.choosePeople(['Berg', 'Hanna Berg'])
      await sendAll(stage)
    },
  },
  {
    name: 'result-not-known',
    target: group,
    play: async (stage) => {
      const { page, portal } = stage
      await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'], ['Petrova', 'Elena Petrova'])
      const method = 'sonet_group.user.invite'
      portal.faults.add({
        method,
        kind: 'meanwhile',
        at: 'after-work',
        act: () => {
          portal.faults.add({
            method: 'socialnetwork.api.workgroup.get',
            kind: 'internal-error',
            status: 403,
            code: 'ACCESS_DENIED',
            when: { always: true },
          })
        },
      })
      portal.faults.add({ method, kind: 'truncated-json' })
      await sendAll(stage)
    },
  },
  {
    name: 'silent',
    target: () => ({ ...app(), silent: true }),
    play: ({ frame, t }) =>
      frame.getByRole('heading', { name: t('start.silent.title') }).waitFor({ timeout: 20_000 }),
  },
]
