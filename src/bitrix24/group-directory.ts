import * as v from 'valibot'
import type { GroupId } from '#domain/ids.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { GroupDirectory } from '#domain/ports.ts'
import { parsed, valueOf, type RestClient } from './client.ts'
import { answersInBatches, chunked, inBatches } from './pages.ts'
import { leadersOf, membersCall, myGroupsCall, parseMembers, parseMyGroups } from './sonet-group-user.ts'
import { parseMe, profileCall } from './user.ts'
import { detailsPage, groupDetailsCall, parseGroupDetails, parseRoster, rosterCall } from './workgroup.ts'

/** In a batch the SDK loses the portal's words, and with them why `sonet_group.*` refused (rest.md trap 4). */
const isRefusal = ({ code }: PortalError): boolean => code === 'group-not-found' || code === 'bad-request'

/** Groups over `sonet_group.*` and `socialnetwork.api.workgroup.*` (rest.md 2.6, 3.2, 3.3). */
export function createGroupDirectory(client: RestClient): GroupDirectory {
  const extranet = new Set<GroupId>()
  return {
    async open() {
      const answers = await client.batch({
        me: profileCall,
        groups: myGroupsCall,
        scopes: { method: 'scope' },
      })
      const groups = parseMyGroups(valueOf(answers.groups))
      for (const group of groups) if (group.extranet) extranet.add(group.id)
      return {
        me: parseMe(valueOf(answers.me)),
        groups,
        scopes: parsed(v.array(v.string()), valueOf(answers.scopes)),
      }
    },

    async details(ids) {
      const results = await inBatches(client, chunked(ids, detailsPage).map(groupDetailsCall))
      return new Map(results.flatMap(parseGroupDetails).map((details) => [details.id, details]))
    },

    async leaders(id) {
      return leadersOf(parseMembers(await client.call(membersCall(id), v.unknown())))
    },

    async members(ids) {
      const answers = await answersInBatches(client, ids.map(membersCall))
      const known = ids.flatMap((id, index) => {
        const answer = answers[index]
        if (!answer || (!answer.ok && isRefusal(answer.error))) return []
        return [[id, parseMembers(valueOf(answer))] as const]
      })
      return new Map(known)
    },

    async roster(id, depth) {
      return parseRoster(await client.call(rosterCall(id, depth), v.unknown()), extranet.has(id))
    },
  }
}
