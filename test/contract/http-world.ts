import { groupId, userId } from '#domain/ids.ts'
import type { ColleagueAct, FaultKind } from '#test/portal-emulator/fault-kinds.ts'
import { startPortal, type Portal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { SharedStorage, storageTroublesOf } from '#test/simulation/shared-storage.ts'
import { Random } from '#test/simulation/random.ts'
import { VirtualClock } from '#test/simulation/virtual-clock.ts'
import type { World } from '#test/simulation/world.ts'
import { HttpPortal } from './http-portal.ts'

/** A day on which the emulated company works, milliseconds since 1970. */
const start = Date.UTC(2026, 10, 24, 9)

const kinds: readonly [FaultKind, ...FaultKind[]] = [
  { kind: 'cut-before-work' },
  { kind: 'cut-after-work' },
  { kind: 'bad-gateway' },
  { kind: 'bad-gateway', workDone: true, status: 504 },
  { kind: 'unavailable' },
  { kind: 'operation-limit', resetInSeconds: 90 },
  { kind: 'internal-error' },
  { kind: 'internal-error', workDone: true },
  { kind: 'error-in-200', code: 'QUERY_LIMIT_EXCEEDED' },
  { kind: 'truncated-json' },
  { kind: 'empty-body' },
  { kind: 'html-in-200' },
  { kind: 'wrong-shape' },
  { kind: 'no-time' },
  { kind: 'slow-per-person', ms: 700 },
  { kind: 'slow-per-person', ms: 9_000 },
  { kind: 'expired-token' },
  { kind: 'plan' },
]

const acts: readonly [ColleagueAct, ...ColleagueAct[]] = [
  'invites-the-same',
  'joins-one',
  'dismisses-one',
  'closes-group',
  'withdraws-my-right',
]

const methods = [
  'sonet_group.user.invite',
  'sonet_group.user.invite',
  'socialnetwork.api.workgroup.get',
] as const

function addFaults(portal: Portal, random: Random): void {
  for (let left = random.below(7); left > 0; left -= 1) {
    const when = { after: random.below(6), times: 1 + random.below(2) }
    if (random.chance(0.2)) {
      const at = random.pick(['before-work', 'between-people', 'after-work'] as const)
      portal.faults.add({ kind: 'meanwhile', act: random.pick(acts), at, method: methods[0], when })
    } else portal.faults.add({ ...random.pick(kinds), method: random.pick(methods), when })
  }
}

/** An emulated portal with everything that it can do wrong, on virtual time; from one seed. */
export async function httpWorldOf(
  seed: number,
): Promise<{ readonly world: World; readonly close: () => Promise<void> }> {
  const random = new Random(seed)
  const clock = new VirtualClock()
  const { world, cast } = createCompany({ people: 120, groups: 6, myGroups: 4, seed })
  const portal = await startPortal({
    world,
    limits: 'documented',
    now: () => start + clock.elapsed(),
    sleep: (ms, signal) => clock.wait(ms, signal),
  })
  addFaults(portal, random)
  const mine = [...world.relations.ofUser(cast.me)]
    .filter(({ role }) => role === 'A')
    .map((row) => row.groupId)
  const groups = mine.slice(0, 1 + random.below(3)).map(groupId)
  const first = 2 + random.below(60)
  const people = Array.from({ length: 5 + random.below(40) }, (_, index) => userId(first + index))
  return {
    close: () => portal.close(),
    world: {
      random,
      clock,
      storage: new SharedStorage(storageTroublesOf(random), random, clock),
      holders: new Map(),
      stopped: new Set(),
      portal: new HttpPortal(portal, cast.me, groups),
      plan: {
        message: 'Join us',
        groups: groups.map((id) => ({ groupId: id, readBefore: false, userIds: people, leftOut: [] })),
      },
    },
  }
}
