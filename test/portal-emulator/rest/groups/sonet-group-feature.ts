import { isMember } from '../../world/relations.ts'
import { seesGroupOrAdministers } from '../../world/rights.ts'
import type { Method } from '../method.ts'
import { own } from '../own.ts'
import { toInt, toText } from '../envelope/php-value.ts'
import { sonetError } from '../envelope/rest-error.ts'

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  photo: ['view', 'write'],
  calendar: ['view', 'write'],
  tasks: ['view', 'view_all', 'sort', 'create_tasks', 'edit_tasks', 'delete_tasks', 'modify_folders'],
  files: ['view', 'write_limited', 'write'],
  blog: ['view_post', 'premoderate_post', 'write_post', 'moderate_post', 'full_post', 'view_comment'],
}
const READING = new Set(['view', 'view_all', 'view_post', 'view_comment'])

/** No feature and no operation is about inviting (rest.md 2.7). Archived: reading only; banned: nothing. */
export const sonetGroupFeatureAccess: Method = {
  name: 'sonet_group.feature.access',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'FEATURE', 'OPERATION'],
  run: ({ portal, params, caller }) => {
    const { world } = portal
    const group = world.groups.get(toInt(params.get('GROUP_ID')))
    if (!group) throw sonetError('Wrong socialnetwork group ID')
    const operations = own(OPERATIONS, toText(params.get('FEATURE')))
    if (!operations) throw sonetError('Wrong feature')
    const operation = toText(params.get('OPERATION'))
    if (!operations.includes(operation)) throw sonetError('Wrong operation')
    const role = world.relations.roleOf(caller.id, group.id)
    const reads = READING.has(operation) && seesGroupOrAdministers(world, caller, group)
    const writes = isMember(role) && !group.closed
    return { result: role !== 'T' && (reads || writes) }
  },
}
