import { groupImageUrl } from '../../pictures.ts'
import { isMember } from '../../world/relations.ts'
import { onSiteOf, seesGroupOrAdministers } from '../../world/rights.ts'
import { EXTRANET_SITE } from '../../world/tables.ts'
import type { Method } from '../method.ts'
import { toInt } from '../envelope/php-value.ts'
import { sonetError } from '../envelope/rest-error.ts'

/** Members only, active ones, by relation id, unpaged; the parameter is ID (rest.md 2.2, traps 13 and 14). */
export const sonetGroupUserGet: Method = {
  name: 'sonet_group.user.get',
  scopes: ['sonet_group'],
  params: ['ID'],
  run: ({ portal, params, caller }) => {
    const id = toInt(params.get('ID'))
    if (id <= 0) throw sonetError('Wrong socialnetwork group ID')
    const { world } = portal
    const group = world.groups.get(id)
    if (!group || !seesGroupOrAdministers(world, caller, group) || !onSiteOf(caller, group)) {
      throw sonetError('Socialnetwork group not found')
    }
    const result: unknown[] = []
    for (const row of world.relations.ofGroup(id)) {
      if (!isMember(row.role) || !world.people.get(row.userId)?.active) continue
      result.push({ USER_ID: String(row.userId), ROLE: row.role })
    }
    return { result }
  },
}

/** All groups where I am in, archived and inactive ones too, by relation id, unpaged (rest.md 2.6). */
export const sonetGroupUserGroups: Method = {
  name: 'sonet_group.user.groups',
  scopes: ['sonet_group'],
  params: [],
  run: ({ portal, caller }) => {
    const { world, origin } = portal
    const mine = [...world.relations.ofUser(caller.id)].filter((row) => isMember(row.role))
    mine.sort((a, b) => a.id - b.id)
    const result = mine.map((row) => {
      const group = world.requireGroup(row.groupId)
      return {
        GROUP_ID: String(group.id),
        GROUP_NAME: group.name,
        ROLE: row.role,
        GROUP_IMAGE_ID: group.image ? String(100_000 + group.id) : null,
        GROUP_IMAGE: group.image ? groupImageUrl(origin, group.id) : '',
        ...(group.siteIds.includes(EXTRANET_SITE) ? { IS_EXTRANET: 'Y' } : {}),
      }
    })
    return { result }
  },
}
