import { groupId, userId } from '#domain/ids.ts'
import { MemoryJournal } from './memory-journal.ts'
import { ModelPortal } from './model-portal.ts'
import { Random } from './random.ts'
import type { World } from './stage.ts'
import { VirtualClock } from './virtual-clock.ts'

/** A model portal in trouble, and a plan for it. */
export function worldOf(seed: number): World {
  const random = new Random(seed)
  const clock = new VirtualClock()
  const portal = new ModelPortal(random, clock, random.pick([0, 0.05, 0.2, 0.5, 0.9]))
  const people = Array.from({ length: 1 + random.below(60) }, (_, index) => userId(index + 1))
  const groups = Array.from({ length: 1 + random.below(4) }, (_, index) => groupId(index + 1))
  for (const person of people) if (random.chance(0.05)) portal.closedToInvitations.add(person)
  for (const group of groups) {
    if (random.chance(0.1)) portal.noRight.add(group)
    if (random.chance(0.05)) portal.gone.add(group)
    for (const person of people)
      if (random.chance(0.1)) portal.set(group, person, random.pick(['member', 'invited', 'requested']))
  }
  const leftOut = { userId: userId(1_000), verdict: 'self' } as const
  return {
    random,
    clock,
    portal,
    journal: new MemoryJournal(),
    plan: { message: '', groups: groups.map((id) => ({ groupId: id, userIds: people, leftOut: [leftOut] })) },
  }
}
