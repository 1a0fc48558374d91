import type { Fault } from './fault-kinds.ts'
import { DOCUMENTED } from './limits.ts'
import type { PortalInside } from './portal.ts'
import { isMember } from './world/relations.ts'
import type { World } from './world/world.ts'

export const SCENARIOS = [
  'ordinary day',
  'newcomer',
  'no right anywhere',
  'everything archived',
  'busy office',
  'bad line',
  'slow server',
  'tokens end',
  'colleagues at it too',
] as const

/** A situation by name: changes of the tables and faults on top of whatever company there is. */
export type Scenario = (typeof SCENARIOS)[number]

/** Adds to what is there. The current user's memberships are those of the portal's default person. */
export function playScenario(
  name: Scenario,
  portal: Pick<PortalInside, 'world' | 'faults' | 'limits'>,
): void {
  const { world, faults, limits } = portal
  const add = (...more: readonly Fault[]) => more.forEach((fault) => faults.add(fault))
  switch (name) {
    case 'ordinary day':
      return
    case 'newcomer':
      return leaveEverything(world)
    case 'no right anywhere':
      return loseEveryRight(world)
    case 'everything archived':
      for (const { id } of myGroups(world)) world.closeGroup(id)
      return
    case 'busy office':
      limits.options = DOCUMENTED
      return add({ method: '*', kind: 'unavailable', when: byChance(0.3, 1) })
    case 'bad line':
      return add(
        { method: '*', kind: 'delay', ms: 1200, when: byChance(0.5, 1) },
        { method: '*', kind: 'cut-before-work', when: byChance(0.1, 2) },
        { method: '*', kind: 'cut-after-work', when: byChance(0.1, 3) },
      )
    case 'slow server':
      limits.options = DOCUMENTED
      return add({ method: INVITE, kind: 'slow-per-person', ms: 2500, when: { always: true } })
    case 'tokens end':
      return add({ method: '*', kind: 'expired-token', when: byChance(0.25, 1) })
    case 'colleagues at it too':
      return add(
        {
          method: INVITE,
          kind: 'meanwhile',
          act: 'invites-the-same',
          at: 'between-people',
          when: byChance(0.4, 1),
        },
        {
          method: INVITE,
          kind: 'meanwhile',
          act: 'dismisses-one',
          at: 'before-work',
          when: byChance(0.2, 2),
        },
        {
          method: INVITE,
          kind: 'meanwhile',
          act: 'removes-invitations',
          at: 'after-work',
          when: byChance(0.2, 3),
        },
      )
  }
}

const INVITE = 'sonet_group.user.invite'

const byChance = (probability: number, seed: number) => ({ probability, seed })

function myGroups(world: World) {
  const rows = [...world.relations.ofUser(world.defaultUserId)].filter((row) => isMember(row.role))
  return rows.map((row) => world.requireGroup(row.groupId))
}

function leaveEverything(world: World): void {
  for (const group of myGroups(world)) {
    if (group.ownerId === world.defaultUserId) world.passOwnership(group.id)
    world.remove(world.defaultUserId, group.id)
  }
}

function loseEveryRight(world: World): void {
  for (const group of myGroups(world)) {
    if (group.ownerId === world.defaultUserId) world.passOwnership(group.id)
    world.setRole(world.defaultUserId, group.id, 'K')
    world.setInitiatePerms(group.id, 'A')
  }
}
