import * as v from 'valibot'
import type { RosterDepth } from '#domain/groups/group-directory.ts'
import type { GroupDetails, GroupKind, InviteRule, Permission } from '#domain/groups/group.ts'
import type { Relation, Roster } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { RestCall } from './client.ts'
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
export const groupDetailsSchema: v.GenericSchema<unknown, GroupDetails[]> = v.pipe(
  v.object({
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
          // Names somebody; a group is listed without it, too.
          scrumMasterId: v.fallback(v.nullable(wireUserId), null),
        }),
        v.transform((row): GroupDetails => ({
          id: row.id,
          kind: row.type ?? 'group',
          inviteRule: row.initiatePerms,
          archived: row.closed || !row.active,
          secret: !row.visible,
          memberCount: row.numberOfMembers,
          scrumMaster: row.type === 'scrum' ? row.scrumMasterId : null,
        })),
      ),
    ),
  }),
  v.transform(({ workgroups }) => workgroups),
)

/** Rows that one `workgroup.list` answers with at most. */
export const detailsPage = 50

/** Unknown fields in `select` are dropped in silence (rest.md 3.2). */
const detailsCall = (ids: readonly (GroupId | string)[]): RestCall => ({
  method: 'socialnetwork.api.workgroup.list',
  params: {
    filter: { ID: [...ids] },
    select: [
      'ID',
      'INITIATE_PERMS',
      'CLOSED',
      'ACTIVE',
      'VISIBLE',
      'TYPE',
      'NUMBER_OF_MEMBERS',
      'SCRUM_MASTER_ID',
    ],
  },
})

/** At most `detailsPage` groups. */
export const groupDetailsCall = (ids: readonly GroupId[]): RestCall => detailsCall(ids)

/** The first `detailsPage` of my groups, which another command of the same batch lists. */
export const firstDetailsCall = (list: string): RestCall =>
  detailsCall(Array.from({ length: detailsPage }, (_, at) => `$result[${list}][${at}][GROUP_ID]`))

/** One group with everybody's relation, rest.md 3.3. Upper-case keys, IDs as numbers, nested `params`. */
const groupSchema = v.object({
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
  // Who may invite explains a refusal; a group is read without it, too.
  OWNER_ID: v.fallback(v.nullable(wireUserId), null),
  MODERATOR_MEMBERS: v.optional(wireList(wireUserId)),
  INITIATE_PERMS: v.fallback(v.nullable(wireRule), null),
  ACTIONS: v.optional(v.object({ INVITE: v.optional(v.boolean()) })),
  LIST_OF_MEMBERS: v.optional(wireList(v.object({ id: wireUserId, isAutoMember: v.optional(wireFlag) }))),
  GROUP_MEMBERS_LIST: v.optional(
    wireList(v.object({ id: wireUserId, invited: v.optional(wireFlag), isAwaiting: v.optional(wireFlag) })),
  ),
})

/** One group; `origins` adds who came in through a department. Ten of them make a batch that is long enough. */
export const rosterCall = (id: GroupId, depth: RosterDepth): RestCall => ({
  method: 'socialnetwork.api.workgroup.get',
  size: 5,
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

/** One of many that are read in one request, which is why the portal is asked for little of each. */
export const rosterAmongManyCall = (id: GroupId): RestCall => ({ ...rosterCall(id, 'relations'), size: 1 })

function permissionIn(actions: v.InferOutput<typeof groupSchema>['ACTIONS']): Permission {
  if (actions?.INVITE === undefined) return 'unknown'
  return actions.INVITE ? 'yes' : 'no'
}

function rosterFrom(group: v.InferOutput<typeof groupSchema>): Roster {
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
    extranet: (group.SITE_IDS ?? []).length > 1,
    mayInvite: permissionIn(group.ACTIONS),
    inviteRule: group.INITIATE_PERMS,
    // The portal counts the owner among the moderators (rest.md 3.3).
    leaders: {
      owner: group.OWNER_ID,
      moderators: (group.MODERATOR_MEMBERS ?? []).filter((id) => id !== group.OWNER_ID),
    },
    relations,
    complete: known.length > 0,
  }
}

/** One group as a roster. Whether it takes people from outside, the list of my groups tells better (rest.md 2.6). */
export const rosterSchema: v.GenericSchema<unknown, Roster> = v.pipe(groupSchema, v.transform(rosterFrom))
