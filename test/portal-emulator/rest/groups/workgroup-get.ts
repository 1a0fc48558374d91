import { isMember } from '../../world/relations.ts'
import { onSiteOf, seesGroupOrAdministers } from '../../world/rights.ts'
import type { GroupRow } from '../../world/tables.ts'
import { displayDate } from '../display-date.ts'
import type { Answer, Call, Method } from '../method.ts'
import { own } from '../own.ts'
import { field, toInt, toList, toText } from '../envelope/php-value.ts'
import { RestError } from '../envelope/rest-error.ts'
import { yesNo } from './sonet-group-get.ts'
import { EXTRAS } from './workgroup-get-extras.ts'

/** rest.md 3.3: everything nested in `params`; UPPER-case keys, ids as numbers (trap 16). */
export const workgroupGet: Method = {
  name: 'socialnetwork.api.workgroup.get',
  scopes: ['socialnetwork'],
  params: ['params'],
  run: get,
}

function get(call: Call): Answer {
  const { portal, caller } = call
  const params = call.params.get('params')
  if (params === undefined) throw new RestError(400, '100', 'Could not find value for parameter {params}')
  const id = toInt(field(params, 'groupId'))
  if (id <= 0) throw new RestError(400, 'SONET_CONTROLLER_WORKGROUP_EMPTY', 'Group is not specified')
  const group = portal.world.groups.get(id)
  if (!group || !seesGroupOrAdministers(portal.world, caller, group) || !onSiteOf(caller, group)) {
    throw new RestError(400, 'SONET_CONTROLLER_WORKGROUP_NOT_FOUND', 'Group is not found')
  }
  const result = baseRecord(group, call)
  const select = new Set(toList(field(params, 'select')).map(toText))
  if (toText(field(params, 'mode')) === 'mobile') select.add('ADDITIONAL_DATA')
  for (const name of select) {
    const extra = own(EXTRAS, name)
    if (extra) Object.assign(result, extra(group, call))
    else if (!Object.hasOwn(result, name)) call.exchange.entry.notes.push(`select "${name}" ignored`)
  }
  return { result }
}

function baseRecord(group: GroupRow, { portal }: Call): Record<string, unknown> {
  const { relations } = portal.world
  const rows = [...relations.ofGroup(group.id)]
  const idsOf = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).map((row) => row.userId)
  const works = (userId: number) => portal.world.people.get(userId)?.active ?? false
  const { members, moderators } = relations.counts(group.id)
  return {
    ID: group.id,
    ACTIVE: yesNo(group.active),
    SITE_ID: group.siteIds[0] ?? '',
    SUBJECT_ID: group.subjectId,
    NAME: group.name,
    DESCRIPTION: group.description,
    KEYWORDS: group.keywords,
    CLOSED: yesNo(group.closed),
    VISIBLE: yesNo(group.visible),
    OPENED: yesNo(group.opened),
    DATE_CREATE: displayDate(group.created),
    DATE_UPDATE: displayDate(group.updated),
    DATE_ACTIVITY: displayDate(group.activity),
    IMAGE_ID: group.image ? 100_000 + group.id : null,
    AVATAR_TYPE: null,
    OWNER_ID: group.ownerId,
    INITIATE_PERMS: group.initiatePerms,
    SPAM_PERMS: 'N',
    NUMBER_OF_MEMBERS: members,
    NUMBER_OF_MODERATORS: moderators,
    PROJECT: yesNo(group.type === 'project' || group.type === 'scrum'),
    PROJECT_DATE_START: null,
    PROJECT_DATE_FINISH: null,
    SEARCH_INDEX: group.name.toUpperCase(),
    LANDING: 'N',
    SCRUM_OWNER_ID: group.type === 'scrum' ? group.ownerId : null,
    SCRUM_MASTER_ID: group.scrumMasterId,
    TYPE: group.type,
    SITE_IDS: group.siteIds,
    MEMBERS: idsOf((row) => isMember(row.role) && works(row.userId)),
    ORDINARY_MEMBERS: idsOf((row) => row.role === 'K' && works(row.userId)),
    INVITED_MEMBERS: idsOf((row) => row.role === 'Z' && row.initiatedBy === 'G'),
    MODERATOR_MEMBERS: idsOf((row) => (row.role === 'A' || row.role === 'E') && works(row.userId)),
    CHAT_ID: 5000 + group.id,
    DIALOG_ID: `chat${5000 + group.id}`,
  }
}
