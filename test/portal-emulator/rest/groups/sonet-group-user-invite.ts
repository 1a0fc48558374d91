import { actOf } from '../../colleague-acts.ts'
import { inviteOne, type SkipReason } from '../../world/invite.ts'
import { seesGroup } from '../../world/rights.ts'
import type { GroupRow } from '../../world/tables.ts'
import { work, type Answer, type Call, type Method } from '../method.ts'
import { isArray, toInt, toJson, toText, type PhpValue } from '../envelope/php-value.ts'
import { sonetError } from '../envelope/rest-error.ts'

/** rest.md 1. Names are upper case and case-sensitive; the checks come in this order. */
export const sonetGroupUserInvite: Method = {
  name: 'sonet_group.user.invite',
  scopes: ['sonet_group'],
  params: ['GROUP_ID', 'USER_ID', 'MESSAGE'],
  run: invite,
}

async function invite(call: Call): Promise<Answer> {
  const { portal, params, caller } = call
  const groupId = params.get('GROUP_ID')
  if (toInt(groupId) <= 0) throw sonetError('Wrong group ID')
  const people = peopleOf(params.get('USER_ID'))
  if (!people) throw sonetError('Wrong user IDs')
  const group = findGroup(call, groupId)
  if (!group) throw sonetError('Socialnetwork group not found')

  const message = toText(params.get('MESSAGE'))
  const invited: unknown[] = []
  for (const [index, person] of people.entries()) {
    await meetFaults(call, group, people, index)
    const userId = toInt(person)
    const why = inviteOne(portal.world, caller, group, userId, message)
    if (why === undefined) invited.push(toJson(person))
    else noteSkip(call, userId, why)
  }
  // Echoed in the type it was sent (rest.md 1.5, trap 2); "12,13" comes back as it is (trap 3).
  return { result: invited }
}

/** A scalar must be a positive number; a list must not be empty, its elements are not looked at (rest.md 1.1). */
function peopleOf(value: PhpValue | undefined): PhpValue[] | undefined {
  if (isArray(value)) return value.size > 0 ? [...value.values()] : undefined
  return value !== undefined && toInt(value) > 0 ? [value] : undefined
}

/** No bypass for administrators, no look at ACTIVE or CLOSED. An array acts as an IN list: the first row wins. */
function findGroup(call: Call, groupId: PhpValue | undefined): GroupRow | undefined {
  const { world } = call.portal
  const ids = isArray(groupId) ? [...groupId.values()].map(toInt) : [toInt(groupId)]
  return [...new Set(ids)]
    .sort((a, b) => a - b)
    .map((id) => world.groups.get(id))
    .find((group) => group !== undefined && seesGroup(world, call.caller, group))
}

async function meetFaults(
  call: Call,
  group: GroupRow,
  people: readonly PhpValue[],
  index: number,
): Promise<void> {
  for (const fault of call.faults) {
    if (fault.kind === 'slow-per-person') await work(call, fault.ms)
    if (fault.kind === 'meanwhile' && fault.at === 'between-people' && index === (fault.afterPeople ?? 1)) {
      actOf(fault.act)(call.portal.world, {
        callerId: call.caller.id,
        groupId: group.id,
        userIds: people.map(toInt),
      })
    }
  }
}

/** The wire says nothing; the journal does. Two of the reasons leave an exception behind (rest.md 5, trap 26). */
function noteSkip(call: Call, userId: number, why: SkipReason): void {
  call.exchange.entry.skipped.push({ userId, why })
  if (why === 'no-right' || why === 'unknown-person') {
    call.exchange.staleException = { code: 'ERROR_NO_PERMS', text: 'No permissions to invite to the group' }
  }
}
