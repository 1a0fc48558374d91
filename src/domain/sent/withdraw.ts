import { chunked } from '#domain/chunked.ts'
import type { GroupDirectory } from '#domain/groups/group-directory.ts'
import { relationOf, type Roster } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { asPortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import type { FollowUp } from './follow-up.ts'
import { patientCalls, type CallEnd, type CallSeries } from './patient-call.ts'
import type { Pair, PeopleByGroup } from './reminders.ts'

/** What became of an invitation that was to be withdrawn. */
type WithdrawalResult =
  /** The portal says so, and the group shows no invitation any more. */
  | { readonly kind: 'withdrawn' }
  /** The group shows no invitation, and the portal did not say that we took it. */
  | { readonly kind: 'gone' }
  /** The group still shows it. */
  | { readonly kind: 'waiting' }
  /** The group could not be read afterwards. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-sent'; readonly reason: 'cancelled' | PortalErrorCode }

/** A pair with what became of its invitation. */
export interface WithdrawnPair extends Pair {
  readonly result: WithdrawalResult
}

interface WithdrawalPorts extends CallSeries {
  readonly followUp: Pick<FollowUp, 'withdraw'>
  readonly groups: Pick<GroupDirectory, 'roster'>
  /** How many have a result. */
  readonly onDone: (count: number) => void
}

/** Few, so that little time passes between the reading and the call: who accepts in between is taken out as a member. */
const atATime = 20

/** A reading may be a moment behind. */
const laterMs = 3_000

type Results = ReadonlyMap<UserId, WithdrawalResult>

const all = (people: readonly UserId[], result: WithdrawalResult): Results =>
  new Map(people.map((id) => [id, result]))

const waits = (roster: Roster, id: UserId): boolean => relationOf(roster, id) === 'invited'

/** What the group shows of one of a call; `after` is null where it could not be read. */
function resultOf(end: CallEnd<readonly UserId[]>, after: Roster | null, id: UserId): WithdrawalResult {
  const isLeft = after === null || waits(after, id)
  if (end.kind === 'refused' && isLeft) return { kind: 'not-sent', reason: end.reason }
  if (after === null) return { kind: 'unknown' }
  if (isLeft) return { kind: 'waiting' }
  return { kind: end.kind === 'answered' && end.result.includes(id) ? 'withdrawn' : 'gone' }
}

/**
 * Withdraws invitations, group by group. Each group is read before every call, so that nobody is in it who has answered,
 * and after it: what is told of them is what the group shows. Never rejects because of the portal.
 */
export async function withdrawInvitations(
  pairs: PeopleByGroup,
  { followUp, groups, onDone, ...series }: WithdrawalPorts,
): Promise<readonly WithdrawnPair[]> {
  const { clock, stop } = series
  const patiently = patientCalls(series)
  let closed: WithdrawalResult | null = null

  const read = async (groupId: GroupId): Promise<Roster | PortalErrorCode> => {
    try {
      const roster = await groups.roster(groupId, 'relations')
      return roster.groupId === groupId ? roster : 'unexpected-answer'
    } catch (error) {
      return asPortalError(error).code
    }
  }
  const readAfter = async (groupId: GroupId): Promise<Roster | null> => {
    const roster = await read(groupId)
    return typeof roster === 'string' ? null : roster
  }

  const withdraw = async (groupId: GroupId, people: readonly UserId[]): Promise<Results> => {
    const end = await patiently(() => followUp.withdraw(groupId, people))
    if (end.kind === 'stopped') return all(people, { kind: 'not-sent', reason: 'cancelled' })
    if (end.kind === 'refused' && end.forAll) closed = { kind: 'not-sent', reason: end.reason }
    let after = await readAfter(groupId)
    if (after && people.some((id) => after && waits(after, id)) && end.kind !== 'refused') {
      await clock.wait(laterMs, stop)
      after = await readAfter(groupId)
    }
    return new Map(people.map((id) => [id, resultOf(end, after, id)]))
  }

  const settle = async (groupId: GroupId, people: readonly UserId[]): Promise<Results> => {
    if (stop.aborted) closed ??= { kind: 'not-sent', reason: 'cancelled' }
    if (closed) return all(people, closed)
    const before = await read(groupId)
    if (typeof before === 'string') return all(people, { kind: 'not-sent', reason: before })
    const waiting = people.filter((id) => waits(before, id))
    const results = waiting.length > 0 ? await withdraw(groupId, waiting) : null
    return new Map(people.map((id) => [id, results?.get(id) ?? { kind: 'gone' }]))
  }

  const done: WithdrawnPair[] = []
  for (const [groupId, people] of pairs)
    for (const part of chunked([...people], atATime)) {
      for (const [userId, result] of await settle(groupId, part)) done.push({ groupId, userId, result })
      onDone(done.length)
    }
  return done
}
