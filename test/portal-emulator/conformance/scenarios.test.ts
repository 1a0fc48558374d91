import { expect, test } from 'vitest'
import { playScenario, type Scenario, SCENARIOS } from '../scenarios.ts'
import { createCompany } from '../world/company/company.ts'
import { at, INVITE, list, openLab, WORKGROUP_GET } from './lab.ts'

async function inScenario(name: Scenario) {
  const lab = await openLab({ world: createCompany({ people: 50 }).world })
  playScenario(name, lab.portal.inside)
  return lab
}

const mayInvite = async ({ call }: Awaited<ReturnType<typeof openLab>>, groupId: number) =>
  at(
    (await call(WORKGROUP_GET, { params: { groupId, select: ['ACTIONS'] } })).body,
    'result',
    'ACTIONS',
    'INVITE',
  )

test.each(SCENARIOS)('%s: every group still has one owner', async (name) => {
  const { portal, call } = await inScenario(name)
  for (const group of portal.world.groups.values()) {
    const owners = [...portal.world.relations.ofGroup(group.id)].filter(({ role }) => role === 'A')
    expect(owners.map(({ userId }) => userId)).toEqual([group.ownerId])
  }
  portal.faults.clear()
  expect((await call('profile')).status).toBe(200)
})

test('newcomer: no group is mine', async () => {
  const { call } = await inScenario('newcomer')
  expect(at((await call('sonet_group.user.groups')).body, 'result')).toEqual([])
})

test('no right anywhere: I stay a member and may invite to nothing', async () => {
  const lab = await inScenario('no right anywhere')
  const mine = list(at((await lab.call('sonet_group.user.groups')).body, 'result'))
  expect(mine.length).toBeGreaterThan(5)
  expect(new Set(mine.map((row) => at(row, 'ROLE')))).toEqual(new Set(['K']))
  expect(await mayInvite(lab, lab.cast.websiteRelaunch)).toBe(false)
  const params = { GROUP_ID: lab.cast.websiteRelaunch, USER_ID: [lab.cast.mila] }
  expect(at((await lab.call(INVITE, params)).body, 'result')).toEqual([])
})

test('everything archived', async () => {
  const lab = await inScenario('everything archived')
  expect(lab.portal.world.requireGroup(lab.cast.websiteRelaunch).closed).toBe(true)
  expect(await mayInvite(lab, lab.cast.websiteRelaunch)).toBe(true)
})

test.each([
  ['busy office', 'unavailable'],
  ['bad line', 'cut-after-work'],
  ['tokens end', 'expired-token'],
] as const)('%s: %s now and then', async (name, kind) => {
  const { portal, call } = await inScenario(name)
  // Its delays would be real; the line is as bad without them.
  const others = portal.faults.list().filter((fault) => fault.kind !== 'delay')
  portal.faults.clear()
  for (const fault of others) portal.faults.add(fault)
  for (let index = 0; index < 40; index += 1) await call('profile').catch(() => undefined)
  const struck = portal.journal.entries.filter(({ faults }) => faults.includes(kind)).length
  expect(struck).toBeGreaterThan(0)
  expect(struck).toBeLessThan(40)
})

test('slow server and colleagues: faults of the invitation alone', async () => {
  for (const name of ['slow server', 'colleagues at it too'] as const) {
    const { portal } = await inScenario(name)
    expect(new Set(portal.faults.list().map(({ method }) => method))).toEqual(new Set([INVITE]))
  }
})

test('a company can be made once more as it was, without what happened to it', () => {
  const { world, cast } = createCompany({ people: 120, groups: 5, seed: 3 })
  world.invite(cast.mila, cast.websiteRelaunch, cast.me)
  const again = world.again?.()
  expect(again?.relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
  const names = (rows: Iterable<{ name: string; lastName: string }>) =>
    [...rows].map(({ name, lastName }) => `${name} ${lastName}`)
  expect(names(again?.people.all() ?? [])).toEqual(names(world.people.all()))
})
