import { groupImageUrl, photoUrl } from '../../pictures.ts'
import { isMember } from '../../world/relations.ts'
import { mayInitiateAsMember, mayModify } from '../../world/rights.ts'
import type { GroupRow, RelationRow } from '../../world/tables.ts'
import type { Call } from '../method.ts'

type Extra = (group: GroupRow, call: Call) => Record<string, unknown>

/** What `select` adds to the base record (rest.md 3.3). */
export const EXTRAS: Readonly<Record<string, Extra>> = {
  // INVITE ignores CLOSED and knows no administrators (trap 18).
  ACTIONS: (group, { portal, caller }) => {
    const role = portal.world.relations.roleOf(caller.id, group.id)
    const modify = mayModify(portal.world, caller, group)
    return {
      ACTIONS: {
        EDIT: modify,
        DELETE: role === 'A' || caller.admin,
        INVITE: mayInitiateAsMember(portal.world, caller, group),
        JOIN: !isMember(role) && role !== 'T',
        LEAVE: isMember(role) && role !== 'A',
        FOLLOW: isMember(role),
        PIN: isMember(role),
        EDIT_FEATURES: modify,
      },
    }
  },
  USER_DATA: (group, { portal, caller }) => {
    const row = portal.world.relations.find(caller.id, group.id)
    return {
      USER_DATA: {
        ROLE: row?.role ?? false,
        INITIATED_BY_TYPE: row?.initiatedBy ?? false,
        IS_SUBSCRIBED: isMember(row?.role) ? 'Y' : 'N',
      },
    }
  },
  LIST_OF_MEMBERS: (group, call) => ({
    LIST_OF_MEMBERS: relations(group, call, (row) => isMember(row.role)).map((row) =>
      memberOf(row, group, call),
    ),
  }),
  // Empty unless the caller may invite or modify.
  GROUP_MEMBERS_LIST: (group, call) => {
    const { world } = call.portal
    const may = mayInitiateAsMember(world, call.caller, group) || mayModify(world, call.caller, group)
    const rows = may ? relations(group, call, () => true) : []
    return {
      GROUP_MEMBERS_LIST: rows.map((row) => ({
        id: row.userId,
        invited: row.role === 'Z' && row.initiatedBy === 'G',
        isAwaiting: row.role === 'Z' && row.initiatedBy === 'U',
        isMember: isMember(row.role),
      })),
    }
  },
  // Despite its name: those who asked to join, ten at most (trap 17).
  LIST_OF_MEMBERS_AWAITING_INVITE: (group, call) => ({
    LIST_OF_MEMBERS_AWAITING_INVITE: asked(group, call)
      .slice(0, 10)
      .map((row) => memberOf(row, group, call)),
  }),
  COUNTERS: (group, call) => ({
    COUNTERS: {
      workgroup_requests_out: relations(group, call, isInvited).length,
      workgroup_requests_in: asked(group, call).length,
    },
  }),
  AVATAR: (group, { portal }) => ({ AVATAR: group.image ? groupImageUrl(portal.origin, group.id) : '' }),
  AVATAR_DATA: (group, { portal }) => ({
    AVATAR_DATA: { TYPE: '', ID: group.image ? groupImageUrl(portal.origin, group.id) : '' },
  }),
  AVATAR_TYPES: () => ({ AVATAR_TYPES: [] }),
  OWNER_DATA: (group, { portal }) => {
    const owner = portal.world.people.get(group.ownerId)
    return {
      OWNER_DATA: {
        ID: group.ownerId,
        PHOTO: owner?.photo ? photoUrl(portal.origin, owner.id, 150) : '',
        NAME: owner?.name ?? '',
        LAST_NAME: owner?.lastName ?? '',
        FORMATTED_NAME: owner ? `${owner.name} ${owner.lastName}` : '',
      },
    }
  },
  SUBJECT_DATA: (group) => ({ SUBJECT_DATA: { ID: group.subjectId, NAME: 'Workgroups' } }),
  TAGS: () => ({ TAGS: [] }),
  DEPARTMENTS: (group, { portal }) => ({
    DEPARTMENTS: group.departments.map((id) => ({
      ID: id,
      NAME: portal.world.departments.get(id)?.name ?? '',
    })),
  }),
  PIN: () => ({ IS_PIN: false }),
  PRIVACY_TYPE: (group) => ({ PRIVACY_CODE: group.visible ? (group.opened ? 'open' : 'closed') : 'secret' }),
  FEATURES: () => ({ FEATURES: [] }),
  EFFICIENCY: () => ({ EFFICIENCY: 100 }),
  ADDITIONAL_DATA: (group, { portal, caller }) => {
    const row = portal.world.relations.find(caller.id, group.id)
    return { ADDITIONAL_DATA: { role: row?.role ?? '', initiatedByType: row?.initiatedBy ?? '' } }
  },
}

function relations(group: GroupRow, { portal }: Call, test: (row: RelationRow) => boolean): RelationRow[] {
  return [...portal.world.relations.ofGroup(group.id)].filter(test)
}

function isInvited(row: RelationRow): boolean {
  return row.role === 'Z' && row.initiatedBy === 'G'
}

function asked(group: GroupRow, call: Call): RelationRow[] {
  return relations(group, call, (row) => row.role === 'Z' && row.initiatedBy === 'U')
}

function memberOf(row: RelationRow, group: GroupRow, { portal }: Call): Record<string, unknown> {
  const person = portal.world.people.get(row.userId)
  return {
    id: row.userId,
    isOwner: row.role === 'A',
    isModerator: row.role === 'E',
    isScrumMaster: group.scrumMasterId === row.userId,
    isAutoMember: row.auto,
    name: person?.name ?? '',
    lastName: person?.lastName ?? '',
    position: person?.position ?? '',
    photo: person?.photo ? photoUrl(portal.origin, person.id, 150) : '',
  }
}
