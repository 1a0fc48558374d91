import type { GroupId, UserId } from '#domain/ids.ts'
import type { GroupRole } from './group.ts'

/** The role of a member. */
export type MemberRole = Exclude<GroupRole, 'none'>

/** What a member is called: the Scrum master by that name, whom the portal counts among the moderators. */
export type NamedRole = MemberRole | 'scrumMaster'

/** A member of a group. The portal leaves the dismissed and the invited out (rest.md 2.2). */
export interface Membership {
  readonly id: UserId
  readonly role: MemberRole
}

/** The members of each group; a group that could not be read is missing. */
export type GroupMembers = ReadonlyMap<GroupId, readonly Membership[]>

/** The higher, the more the role may do. */
const ranks: Readonly<Record<MemberRole, number>> = { owner: 2, moderator: 1, member: 0 }

/** People of some groups and not of some others. */
export interface GroupsWanted {
  readonly of: ReadonlySet<GroupId>
  readonly notOf: ReadonlySet<GroupId>
}

/** Everybody who is in one group of `of` and in none of `notOf`, once, with the highest role they have in `of`. */
export function membersWanted(
  members: GroupMembers,
  { of, notOf }: GroupsWanted,
): ReadonlyMap<UserId, MemberRole> {
  const out = new Set([...notOf].flatMap((id) => (members.get(id) ?? []).map((each) => each.id)))
  const wanted = new Map<UserId, MemberRole>()
  for (const group of of)
    for (const { id, role } of members.get(group) ?? []) {
      const known = wanted.get(id)
      const isHigher = known === undefined || ranks[role] > ranks[known]
      if (isHigher && !out.has(id)) wanted.set(id, role)
    }
  return wanted
}

/** What everybody is called. An owner who is the Scrum master as well remains the owner. */
export const namedRoles = (
  roles: ReadonlyMap<UserId, MemberRole>,
  scrumMasters: ReadonlySet<UserId>,
): ReadonlyMap<UserId, NamedRole> =>
  new Map(
    [...roles].map(([id, role]) => [id, role !== 'owner' && scrumMasters.has(id) ? 'scrumMaster' : role]),
  )
