import { letsInvite, mayInitiate } from './rights.ts'
import type { GroupRow, UserRow } from './tables.ts'
import type { World } from './world.ts'

/** Why nothing happened. The wire never says; the journal does, for tests. */
export type SkipReason =
  | 'self'
  | 'not-a-person'
  | 'privacy'
  | 'member'
  | 'pending'
  | 'asked'
  | 'banned'
  | 'no-right'
  | 'unknown-person'

/** One turn of the loop of sonet_group.user.invite, in the portal's order (rest.md 1.3). `undefined`: invited. */
export function inviteOne(
  world: World,
  caller: UserRow,
  group: GroupRow,
  userId: number,
  message: string,
): SkipReason | undefined {
  if (userId === caller.id) return 'self'
  if (userId <= 0) return 'not-a-person'
  const target = world.people.get(userId)
  if (target && !letsInvite(caller, target)) return 'privacy'
  const relation = world.relations.find(userId, group.id)
  if (relation) {
    switch (relation.role) {
      case 'A':
      case 'E':
      case 'K':
        return 'member'
      case 'Z':
        return relation.initiatedBy === 'G' ? 'pending' : 'asked'
      case 'T':
        return 'banned'
    }
  }
  if (!mayInitiate(world, caller, group)) return 'no-right'
  // Only existence is tested: dismissed people, bots and e-mail users are invited like anybody (trap 6).
  if (!target) return 'unknown-person'
  world.invite(userId, group.id, caller.id, message)
  return undefined
}
