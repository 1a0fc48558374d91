import * as v from 'valibot'
import type { GroupDetails, GroupKind, InviteRule, Permission } from '#domain/group.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { RosterDepth } from '#domain/ports.ts'
import type { Relation, Roster } from '#domain/roster.ts'
import { parsed, type RestCall } from './client.ts'
import { wireCount, wireFlag, wireGroupId, wireList, wireText, wireUrl, wireUserId } from './wire.ts'

/** TYPE; portals before the collabs leave it out (rest.md 3.3). */
const wireKind = v.pipe(
  v.unknown(),
  v.transform((type): GroupKind =>
    type === 'project' || type === 'scrum' || type === 'collab' ? type : 'group',
  ),
)

const inviteRules = { A: 'owner', E: 'moderators', K: 'members' } as const satisfies Record<
  string,
  InviteRule
>

const wireRule = v.pipe(
  v.picklist(['A', 'E', 'K']),
  v.transform((letter) => inviteRules[letter]),
)

/** Rows of `socialnetwork.api.workgroup.list`: camelCase keys, IDs as strings (rest.md 3.2). */
const listed = v.object({
  workgroups: wireList(
    v.pipe(
      v.object({
        id: wireGroupId,
        initiatePerms: wireRule,
        closed: wireFlag,
        visible: v.optional(wireFlag, 'Y'),
        active: v.optional(wireFlag, 'Y'),
        type: v.optional(wireKind),
        numberOfMembers: v.optional(wireCount, 0),
      }),
      v.transform((row): GroupDetails => ({
        id: row.id,
        kind: row.type ?? 'group',
        inviteRule: row.initiatePerms,
        archived: row.closed || !row.active,
        secret: !row.visible,
        memberCount: row.numberOfMembers,
      })),
    ),
  ),
})

/** Rows that one `workgroup.list` answers with at most. */
export const detailsPage = 50

/** At most `detailsPage` groups. Unknown fields in `select` are dropped in silence (rest.md 3.2). */
export const groupDetailsCall = (ids: readonly GroupId[]): RestCall => ({
  method: 'socialnetwork.api.workgroup.list',
  params: {
    filter: { ID: [...ids] },
    select: ['ID', 'INITIATE_PERMS', 'CLOSED', 'ACTIVE', 'VISIBLE', 'TYPE', 'NUMBER_OF_MEMBERS'],
  },
})

export const parseGroupDetails = (result: unknown): readonly GroupDetails[] =>
  parsed(listed, result).workgroups

/** One group with everybody's relation, rest.md 3.3. Upper-case keys, IDs as numbers, nested `params`. */
const record = v.object({
  ID: wireGroupId,
  NAME: wireText,
  TYPE: v.optional(wireKind),
  ACTIVE: wireFlag,
  CLOSED: wireFlag,
  VISIBLE: wireFlag,
  SITE_IDS: v.optional(wireList(v.string())),
  AVATAR: v.optional(wireUrl, null),
  MEMBERS: wireList(wireUserId),
  INVITED_MEMBERS: wireList(wireUserId),
  ACTIONS: v.optional(v.object({ INVITE: v.optional(v.boolean()) })),
  LIST_OF_MEMBERS: v.optional(wireList(v.object({ id: wireUserId, isAutoMember: v.optional(wireFlag) }))),
  GROUP_MEMBERS_LIST: v.optional(
    wireList(v.object({ id: wireUserId, invited: v.optional(wireFlag), isAwaiting: v.optional(wireFlag) })),
  ),
})

export const rosterCall = (id: GroupId, depth: RosterDepth): RestCall => ({
  method: 'socialnetwork.api.workgroup.get',
  params: {
    params: {
      groupId: id,
      select: [
        'ACTIONS',
        'AVATAR',
        'GROUP_MEMBERS_LIST',
        ...(depth === 'origins' ? ['LIST_OF_MEMBERS'] : []),
      ],
    },
  },
})

function mayInvite(actions: v.InferOutput<typeof record>['ACTIONS']): Permission {
  if (actions?.INVITE === undefined) return 'unknown'
  return actions.INVITE ? 'yes' : 'no'
}

/** `knownExtranet`: the other list says that the group takes people from outside, which this one does not tell. */
export function parseRoster(result: unknown, knownExtranet: boolean): Roster {
  const group = parsed(record, result)
  const relations = new Map<UserId, Exclude<Relation, 'none'>>()
  const known = group.GROUP_MEMBERS_LIST ?? []
  for (const { id, invited, isAwaiting } of known) {
    if (isAwaiting) relations.set(id, 'requested')
    if (invited) relations.set(id, 'invited')
  }
  for (const id of group.INVITED_MEMBERS) relations.set(id, 'invited')
  for (const id of group.MEMBERS) relations.set(id, 'member')
  for (const { id, isAutoMember } of group.LIST_OF_MEMBERS ?? []) {
    relations.set(id, isAutoMember ? 'member-by-department' : 'member')
  }
  return {
    groupId: group.ID,
    name: group.NAME,
    kind: group.TYPE ?? 'group',
    image: group.AVATAR,
    archived: group.CLOSED || !group.ACTIVE,
    secret: !group.VISIBLE,
    extranet: knownExtranet || (group.SITE_IDS ?? []).length > 1,
    mayInvite: mayInvite(group.ACTIONS),
    relations,
    complete: known.length > 0,
  }
}
