import { isMember } from '../../world/relations.ts'
import { EXTRANET_SITE, type GroupRow } from '../../world/tables.ts'
import type { Answer, Call, Method } from '../method.ts'
import { isArray, toInt, toText, type PhpValue } from '../envelope/php-value.ts'
import { RestError, sonetError } from '../envelope/rest-error.ts'

/** Joins people at once; administrators only; no look at visibility (rest.md 2.1, trap 34). */
export const sonetGroupUserAdd: Method = {
  name: 'sonet_group.user.add',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'USER_ID'],
  run: (call) => {
    const { world } = call.portal
    const groupId = requireGroupId(call)
    requireAdmin(call, 'No permissions to add users')
    const wanted = new Set(requireUserIds(call))
    const group = requireGroup(call, groupId)
    // Read again from the database: its order, employees and extranet only, ids as strings.
    const added: string[] = []
    for (const id of [...wanted].sort((a, b) => a - b)) {
      const person = world.people.get(id)
      if (person?.type !== 'employee' && person?.type !== 'extranet') continue
      if (world.relations.find(id, groupId)) continue
      world.join(id, groupId)
      if (person.type === 'extranet') addSite(group)
      added.push(String(id))
    }
    return { result: added }
  },
}

function addSite(group: GroupRow): void {
  if (!group.siteIds.includes(EXTRANET_SITE)) group.siteIds = [...group.siteIds, EXTRANET_SITE]
}

/** Asks to join as oneself. Rewrites an existing row: never call it blindly (rest.md 2.3, trap 33). */
export const sonetGroupUserRequest: Method = {
  name: 'sonet_group.user.request',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'MESSAGE'],
  run: (call) => {
    const group = requireGroup(call, requireGroupId(call))
    const { world } = call.portal
    const sees = group.visible || isMember(world.relations.roleOf(call.caller.id, group.id))
    if (!sees) throw sonetError('Socialnetwork group not found')
    if (!group.active) throw new RestError(400, 'ERROR_NO_GROUP', 'Cannot request to join group')
    world.askToJoin(call.caller.id, group.id, toText(call.params.get('MESSAGE')))
    return { result: true }
  },
}

/** Any row but the owner's, pending and banned ones too: promotes a pending person (rest.md 2.4, trap 33). */
export const sonetGroupUserUpdate: Method = {
  name: 'sonet_group.user.update',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'USER_ID', 'ROLE'],
  run: (call) => {
    const groupId = requireGroupId(call)
    const userIds = requireUserIds(call)
    const role = toText(call.params.get('ROLE'))
    if (role !== 'E' && role !== 'K') throw sonetError('Incorrect role code')
    requireGroup(call, groupId)
    requireAdmin(call, 'No permissions to update users role')
    const { world } = call.portal
    const changed = userIds.filter((id) => {
      const row = world.relations.find(id, groupId)
      return row !== undefined && row.role !== 'A' && world.setRole(id, groupId, role)
    })
    return { result: changed.map(String) }
  },
}

/** Any row but the owner's and the Scrum master's: cancels an invitation too (rest.md 2.5). */
export const sonetGroupUserDelete: Method = {
  name: 'sonet_group.user.delete',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'USER_ID'],
  run: (call) => {
    const groupId = requireGroupId(call)
    const userIds = requireUserIds(call)
    const group = requireGroup(call, groupId)
    requireAdmin(call, 'No permissions to update users role')
    const { world } = call.portal
    const gone = userIds.filter((id) => id !== group.scrumMasterId && world.remove(id, groupId))
    return { result: gone.map(String) } satisfies Answer
  },
}

function requireGroupId({ params }: Call): number {
  const id = toInt(params.get('GROUP_ID'))
  if (id <= 0) throw sonetError('Wrong group ID')
  return id
}

function requireUserIds({ params }: Call): number[] {
  const value: PhpValue | undefined = params.get('USER_ID')
  const ids = isArray(value) ? [...value.values()].map(toInt) : [toInt(value)].filter((id) => id > 0)
  if (ids.length === 0) throw sonetError('Wrong user IDs')
  return ids
}

function requireGroup({ portal }: Call, id: number): GroupRow {
  const group = portal.world.groups.get(id)
  if (!group) throw sonetError('Socialnetwork group not found')
  return group
}

/** Socialnetwork-module administrators; REST sees them without the session flag (rest.md 2.1). */
function requireAdmin({ caller }: Call, text: string): void {
  if (!caller.admin && !caller.serverAdmin) throw sonetError(text)
}
