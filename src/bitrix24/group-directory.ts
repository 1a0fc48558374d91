import * as v from 'valibot'
import { chunked } from '#domain/chunked.ts'
import type { GroupDirectory } from '#domain/groups/group-directory.ts'
import type { GroupDetails } from '#domain/groups/group.ts'
import type { RosterState } from '#domain/groups/roster.ts'
import type { GroupId } from '#domain/ids.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { inBatches } from './batches.ts'
import { valueOf, type BatchAnswer, type RestClient } from './client.ts'
import { leadersOf, membersCall, membersSchema, myGroupsCall, myGroupsSchema } from './sonet-group-user.ts'
import { profileCall, profileSchema } from './user.ts'
import {
  detailsPage,
  firstDetailsCall,
  groupDetailsCall,
  groupDetailsSchema,
  rosterAmongManyCall,
  rosterCall,
  rosterSchema,
} from './workgroup.ts'

/** In a batch the SDK loses the portal's text, and with it why `sonet_group.*` refused (rest.md trap 4). */
const isRefusal = ({ code }: PortalError): boolean => code === 'group-not-found' || code === 'bad-request'

const byId = (details: readonly GroupDetails[]): ReadonlyMap<GroupId, GroupDetails> =>
  new Map(details.map((each) => [each.id, each]))

/** Null when the portal does not tell: the form opens without them. */
function firstDetails(answer: BatchAnswer): readonly GroupDetails[] | null {
  try {
    return valueOf(answer, groupDetailsSchema)
  } catch {
    return null
  }
}

function rosterStateOf(answer: BatchAnswer | undefined): RosterState {
  if (!answer) return { state: 'unreadable' }
  try {
    return { state: 'read', roster: valueOf(answer, rosterSchema) }
  } catch (error) {
    return { state: asPortalError(error).code === 'group-not-found' ? 'gone' : 'unreadable' }
  }
}

/** Groups over `sonet_group.*` and `socialnetwork.api.workgroup.*` (rest.md 2.6, 3.2, 3.3). */
export function createGroupDirectory(client: RestClient): GroupDirectory {
  return {
    async open() {
      const answers = await client.batch({
        me: profileCall,
        groups: { ...myGroupsCall, name: 'groups' },
        scopes: { method: 'scope' },
        details: firstDetailsCall('groups'),
      })
      const scopes = valueOf(answers.scopes, v.array(v.string()))
      client.grant(scopes)
      const groups = valueOf(answers.groups, myGroupsSchema)
      const details = firstDetails(answers.details)
      return {
        groups,
        me: valueOf(answers.me, profileSchema),
        scopes,
        details: byId(details ?? []),
        further: groups.slice(details ? detailsPage : 0).map(({ id }) => id),
      }
    },

    async details(ids) {
      const calls = chunked(ids, detailsPage).map(groupDetailsCall)
      const pages = await inBatches(client, calls, groupDetailsSchema)
      return byId(pages.flat())
    },

    async leaders(id) {
      return leadersOf(await client.call({ ...membersCall(id), alone: true }, membersSchema))
    },

    async members(ids) {
      const answers = await client.all(ids.map(membersCall))
      const known = ids.flatMap((id, index) => {
        const answer = answers[index]
        if (!answer || (!answer.ok && isRefusal(answer.error))) return []
        return [[id, valueOf(answer, membersSchema)] as const]
      })
      return new Map(known)
    },

    async rosters(ids) {
      const answers = await client.all(ids.map(rosterAmongManyCall))
      return new Map(ids.map((id, index) => [id, rosterStateOf(answers[index])]))
    },

    roster: (id, depth) => client.call(rosterCall(id, depth), rosterSchema),
  }
}
