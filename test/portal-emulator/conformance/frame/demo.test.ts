import type { Frame, Page } from '@playwright/test'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FAULT_KINDS, type FaultKind } from '../../fault-kinds.ts'
import { connectedApp, sharedFrameLab } from './testing/frame-lab.ts'
import { type Outcome, outcomeOf, startMethod } from './testing/outcome.ts'

/** The demo as somebody has it before them: every fault switched on in the drawer, and what the app then sees. */
const lab = sharedFrameLab({ strict: false })
let page: Page
let app: Frame
const INVITE = 'sonet_group.user.invite'

beforeAll(async () => {
  const { websiteRelaunch } = lab.cast
  page = await lab.open({
    page: 'group',
    groupId: websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
    panel: true,
  })
  // The largest company is built in this very process, which then hears of nothing for seconds.
  page.setDefaultTimeout(100_000)
  await arrive()
}, 60_000)

/** The app connected and the drawer open; the SDK sends nothing twice, so that one fault is one outcome. */
async function arrive(): Promise<void> {
  app = await connectedApp(page)
  await app.evaluate(`window.b24.setRestrictionManagerParams({
    ...window.b24.getHttpClient('v2').getRestrictionManagerParams(),
    maxRetries: 1,
  })`)
  await page.getByRole('button', { name: 'Emulator' }).click()
}

const drawer = () => page.locator('.panel-body')

async function call(method: string, params: Record<string, unknown> = {}): Promise<Outcome> {
  await startMethod(app, method, params)
  return outcomeOf(app)
}

interface Seen {
  readonly kind: FaultKind['kind']
  /** Fields of the form by name: filled, or ticked. */
  readonly fill?: Readonly<Record<string, string>>
  readonly tick?: string
  readonly sees: object
  /** Whether the person was invited all the same. */
  readonly done: boolean
}

const unreadable = { kind: 'thrown', code: 'JSSDK_UNKNOWN_ERROR', status: 0 }
const lost = { kind: 'thrown', code: 'NETWORK_ERROR', status: 0 }
const thrown = (status: number, code: string) => ({ kind: 'thrown', status, code })
const invited = { kind: 'success', result: [expect.any(Number)] }

const table: readonly Seen[] = [
  { kind: 'delay', fill: { ms: '100' }, sees: invited, done: true },
  { kind: 'slow-per-person', fill: { ms: '100' }, sees: invited, done: true },
  { kind: 'cut-before-work', sees: lost, done: false },
  { kind: 'cut-after-work', sees: lost, done: true },
  { kind: 'bad-gateway', sees: thrown(502, 'ERR_BAD_RESPONSE'), done: false },
  { kind: 'bad-gateway', tick: 'workDone', sees: thrown(502, 'ERR_BAD_RESPONSE'), done: true },
  { kind: 'redirect', sees: thrown(401, 'NO_AUTH_FOUND'), done: false },
  { kind: 'unavailable', sees: thrown(503, 'QUERY_LIMIT_EXCEEDED'), done: false },
  { kind: 'operation-limit', sees: thrown(429, 'OPERATION_TIME_LIMIT'), done: false },
  { kind: 'expired-token', sees: invited, done: true },
  { kind: 'invalid-token', sees: invited, done: true },
  { kind: 'insufficient-scope', sees: thrown(403, 'insufficient_scope'), done: false },
  { kind: 'plan', sees: thrown(403, 'ACCESS_DENIED'), done: false },
  {
    kind: 'internal-error',
    fill: { code: 'INTERNAL_SERVER_ERROR' },
    sees: thrown(500, 'INTERNAL_SERVER_ERROR'),
    done: false,
  },
  {
    kind: 'internal-error',
    fill: { status: '403', code: 'user_access_error' },
    sees: thrown(403, 'user_access_error'),
    done: false,
  },
  {
    kind: 'error-in-200',
    fill: { code: 'SOME_CODE' },
    sees: { kind: 'not-success', code: 'SOME_CODE', status: 200 },
    done: false,
  },
  { kind: 'error-in-200', fill: { code: '' }, sees: unreadable, done: false },
  // The row of frame.md 3.3 that looks like success: an empty code beside a `time`.
  {
    kind: 'error-in-200',
    fill: { code: '' },
    tick: 'withTime',
    sees: { kind: 'success', result: undefined },
    done: false,
  },
  { kind: 'no-time', sees: unreadable, done: true },
  { kind: 'truncated-json', sees: unreadable, done: true },
  { kind: 'empty-body', sees: unreadable, done: true },
  { kind: 'html-in-200', sees: unreadable, done: true },
  { kind: 'wrong-shape', sees: { kind: 'success', result: { surprise: true } }, done: true },
  { kind: 'meanwhile', sees: { kind: 'success', result: [] }, done: true },
]

describe('every fault, from the drawer to the page', () => {
  beforeEach(() => lab.portal.journal.clear())

  test('the table leaves none out', () => {
    expect(new Set(table.map(({ kind }) => kind))).toEqual(new Set(FAULT_KINDS))
  })

  const named = table.map((row) => ({
    ...row,
    how: [...Object.values(row.fill ?? {}), row.tick ?? ''].join(' '),
  }))

  test.each(named)('$kind $how', async ({ kind, fill = {}, tick, sees, done }) => {
    const { websiteRelaunch } = lab.cast
    const person = lab.portal.world.people.add({ name: 'Fresh', lastName: 'Face' })
    const form = drawer().locator('form[data-add-fault]')
    await form.evaluate((element) => {
      if (element instanceof HTMLFormElement) element.reset()
    })
    await form.locator('[name=kind]').selectOption(kind)
    for (const [name, text] of Object.entries(fill)) await form.locator(`[name=${name}]`).fill(text)
    if (tick !== undefined) await form.locator(`[name=${tick}]`).check()
    await form.getByRole('button', { name: 'Add the fault' }).click()
    await drawer().locator('[data-show=faults] li').waitFor()

    expect(await call(INVITE, { GROUP_ID: websiteRelaunch, USER_ID: [person.id] })).toMatchObject(sees)
    expect(lab.portal.world.relations.roleOf(person.id, websiteRelaunch) === 'Z').toBe(done)
    await drawer().getByRole('button', { name: 'Clear faults' }).click()
    await drawer()
      .locator('[data-show=requests] .remark', { hasText: kind })
      .first()
      .waitFor({ state: 'attached' })
    expect(lab.portal.faults.list()).toEqual([])
  })

  test('all tokens expired: the next call renews its own and succeeds', async () => {
    await drawer().getByRole('button', { name: 'Expire all tokens' }).click()
    expect(await call('profile')).toMatchObject({ kind: 'success' })
    expect(lab.portal.journal.of('profile')).toMatchObject([{ error: 'expired_token' }, { error: null }])
  })

  test('the limits of the portal, on and off', async () => {
    const limits = drawer().getByLabel('Limits')
    await limits.selectOption('enterprise')
    await expect.poll(() => lab.portal.inside.limits.options.bucket?.capacity).toBe(250)
    await limits.selectOption('off')
    await expect.poll(() => lab.portal.inside.limits.options).toEqual({})
  })
})

describe('size and scenario', { timeout: 120_000 }, () => {
  async function moveIn(people: number, groups: number, scenario: string): Promise<void> {
    const form = drawer().locator('form[data-set-company]')
    await form.locator('[name=people]').fill(String(people))
    await form.locator('[name=groups]').fill(String(groups))
    await form.locator('[name=scenario]').selectOption(scenario)
    const loaded = page.waitForEvent('load')
    await form.getByRole('button', { name: 'Move into this company' }).click()
    await loaded
    await arrive()
  }

  test('1,000 people and 100 groups in which I am new: the app sees them', async () => {
    await moveIn(1000, 100, 'newcomer')
    await drawer().getByText('1000 people').waitFor()
    expect(await call('sonet_group.user.groups')).toMatchObject({ kind: 'success', result: [] })
    expect(lab.portal.world.people.size).toBe(1000)
  })

  test('100,000 people: the pages stay small, anybody is found and sat down as', async () => {
    await moveIn(100_000, 0, 'ordinary day')
    await drawer().getByText('100000 people').waitFor()
    expect((await page.content()).length).toBeLessThan(100_000)
    const somebody = lab.portal.world.people.require(77_777)
    const header = page.getByRole('combobox', { name: 'You are' })
    await header.selectOption('find')
    await page.getByRole('searchbox', { name: 'Name, position' }).fill('77777')
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: String(somebody.id) }).click()
    await loaded
    await arrive()
    expect(await call('profile')).toMatchObject({ result: { ID: '77777' } })
  })

  test('closing the search leaves the person as they were', async () => {
    const header = page.getByRole('combobox', { name: 'You are' })
    await header.selectOption('find')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => header.inputValue()).toBe('77777')
  })

  test('back in a small company nobody is left at the browser who does not exist there', async () => {
    await moveIn(50, 0, 'ordinary day')
    expect(await call('profile')).toMatchObject({ result: { ID: String(lab.cast.me) } })
  })

  test('reset: people, groups, options, faults and journal as at the beginning', async () => {
    const { websiteRelaunch, mila, me } = lab.cast
    const before = lab.portal.world.people.size
    await call(INVITE, { GROUP_ID: websiteRelaunch, USER_ID: [mila] })
    lab.portal.world.people.add({ name: 'Late', lastName: 'Comer' })
    lab.portal.inside.userOptionsOf(me).set('draft', 'text')
    lab.portal.faults.add({ method: '*', kind: 'unavailable' })
    const loaded = page.waitForEvent('load')
    await drawer()
      .getByRole('button', { name: /^Reset/ })
      .click()
    await loaded
    await arrive()
    const { world, faults, inside } = lab.portal
    expect([world.people.size, world.relations.find(mila, websiteRelaunch)]).toEqual([before, undefined])
    expect([inside.userOptionsOf(me).size, faults.list()]).toEqual([0, []])
    expect(await call('profile')).toMatchObject({ kind: 'success' })
  })
})
