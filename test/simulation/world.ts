import { groupId, userId, type GroupId, type UserId } from '#domain/ids.ts'
import type { Plan } from '#domain/run/plan.ts'
import { ModelPortal } from './model-portal.ts'
import { Random } from './random.ts'
import { SharedStorage, storageTroublesOf } from './shared-storage.ts'
import type { SimulatedPortal } from './simulated-portal.ts'
import { TroubledPortal } from './troubled-portal.ts'
import { VirtualClock } from './virtual-clock.ts'

/** A portal with people and groups, a plan for it, and everything else that a run needs; all of it from one seed. */
export interface World {
  readonly portal: SimulatedPortal
  readonly plan: Plan
  readonly clock: VirtualClock
  readonly storage: SharedStorage
  readonly random: Random
  /** How many tabs have carried each run out, by its ID. */
  readonly holders: Map<string, number>
  /** Runs that their user has stopped, where the portal stores what is written. */
  readonly stopped: Set<string>
}

/** The plan that the verdicts allow: whoever has a relation is left out, where the group could be read. */
function planOf(
  model: ModelPortal,
  random: Random,
  groups: readonly GroupId[],
  people: readonly UserId[],
): Plan {
  const self = { userId: userId(1_000), verdict: 'self' } as const
  return {
    message: '',
    groups: groups.map((id) => {
      const readBefore = random.chance(0.8)
      const related = readBefore ? model.relationsAt(id, 0) : new Map<UserId, 'member'>()
      const leftOut = people.filter((person) => related.has(person))
      return {
        groupId: id,
        readBefore,
        userIds: people.filter((person) => !related.has(person)),
        leftOut: [self, ...leftOut.map((person) => ({ userId: person, verdict: 'member' }) as const)],
      }
    }),
  }
}

/** A model portal in trouble, and a plan for it. */
export function worldOf(seed: number): World {
  const random = new Random(seed)
  const clock = new VirtualClock()
  const model = new ModelPortal(random, clock)
  const people = Array.from({ length: 1 + random.below(40) }, (_, index) => userId(index + 1))
  const groups = Array.from({ length: 1 + random.below(4) }, (_, index) => groupId(index + 1))
  for (const person of people) if (random.chance(0.05)) model.closedToInvitations.add(person)
  for (const group of groups) {
    if (random.chance(0.1)) model.forbid(group)
    if (random.chance(0.05)) model.gone.add(group)
    for (const person of people)
      if (random.chance(0.1)) model.relate(group, person, random.pick(['member', 'invited', 'requested']))
  }
  const calls = random.pick([0, 0.05, 0.2, 0.5, 0.9])
  const troubles = {
    calls,
    reads: random.pick([0, calls, 0.3]),
    selfHosted: random.chance(0.2),
    confused: random.chance(0.02),
  }
  return {
    random,
    clock,
    portal: new TroubledPortal(model, random, clock, { troubles, groups, people }),
    storage: new SharedStorage(storageTroublesOf(random), random, clock),
    plan: planOf(model, random, groups, people),
    holders: new Map(),
    stopped: new Set(),
  }
}
