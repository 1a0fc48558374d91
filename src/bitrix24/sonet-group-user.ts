import * as v from 'valibot'
import type { Membership } from '#domain/groups/group-members.ts'
import type { Group, GroupRole, GroupLeaders } from '#domain/groups/group.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { InvitationSender } from '#domain/run/driver.ts'
import type { RestCall, RestClient } from './client.ts'
import { wireFlag, wireGroupId, wireText, wireUrl, wireUserId } from './wire.ts'

/** A, E, K; anything else is no role that could invite (rest.md, roles). */
const wireRole = v.pipe(
  v.unknown(),
  v.transform((letter): GroupRole => {
    if (letter === 'A') return 'owner'
    if (letter === 'E') return 'moderator'
    return letter === 'K' ? 'member' : 'none'
  }),
)

/** Rows of `sonet_group.user.groups`, rest.md 2.6. */
export const myGroupsSchema: v.GenericSchema<unknown, Group[]> = v.array(
  v.pipe(
    v.object({
      GROUP_ID: wireGroupId,
      GROUP_NAME: wireText,
      ROLE: wireRole,
      GROUP_IMAGE: v.optional(wireUrl, null),
      IS_EXTRANET: v.optional(wireFlag, 'N'),
    }),
    v.transform((row): Group => ({
      id: row.GROUP_ID,
      name: row.GROUP_NAME,
      role: row.ROLE,
      image: row.GROUP_IMAGE,
      extranet: row.IS_EXTRANET,
    })),
  ),
)

/** All groups I belong to, unpaged, archived ones among them (rest.md 2.6, trap 13). */
export const myGroupsCall: RestCall = { method: 'sonet_group.user.groups' }

/** Who is in a group: unpaged, active people only; the parameter is ID (rest.md 2.2, traps 13 and 14). */
export const membersCall = (id: GroupId): RestCall => ({
  method: 'sonet_group.user.get',
  params: { ID: id },
})

/** Rows of `sonet_group.user.get`; people who are only invited or have asked to join are left out. */
export const membersSchema: v.GenericSchema<unknown, readonly Membership[]> = v.pipe(
  v.array(v.object({ USER_ID: wireUserId, ROLE: wireRole })),
  v.transform((rows): readonly Membership[] =>
    rows.flatMap(({ USER_ID, ROLE }) => (ROLE === 'none' ? [] : { id: USER_ID, role: ROLE })),
  ),
)

/** The owner and the moderators among the members of a group. */
export function leadersOf(members: readonly Membership[]): GroupLeaders {
  const withRole = (role: GroupRole): UserId[] =>
    members.filter((each) => each.role === role).map(({ id }) => id)
  return { owner: withRole('owner')[0] ?? null, moderators: withRole('moderator') }
}

/**
 * `sonet_group.user.invite`, rest.md 1. Resolves with the IDs that the portal returned, as numbers; 200 with an
 * empty list means six different things and is not success (trap 1). Parameter names are case-sensitive and
 * USER_ID is always an array (trap 3). An empty MESSAGE makes the portal use its own text.
 */
export function createInvitationSender(client: RestClient): InvitationSender {
  return {
    async invite(group, people, message) {
      const { result, restMs } = await client.write(
        {
          method: 'sonet_group.user.invite',
          params: { GROUP_ID: group, USER_ID: [...people], ...(message ? { MESSAGE: message } : {}) },
        },
        v.array(wireUserId),
      )
      return { invited: result, restMs }
    },
  }
}
