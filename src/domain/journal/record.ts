import type { GroupId, UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import type { Command, RunState } from '#domain/run/state.ts'

/** Progress of one group. Each of its people is in exactly one of the four lists or has an outcome. */
export interface GroupRecord {
  readonly groupId: GroupId
  /** The group was read before the run, and showed no relation of the people to invite. */
  readonly readBefore: boolean
  /** In the call that came next when this was recorded: it may have run, in part or as a whole. */
  readonly sending: readonly UserId[]
  /** In a call whose answer was lost. */
  readonly doubtful: readonly UserId[]
  /** The portal answered without them; the group has not been read since. */
  readonly missing: readonly UserId[]
  readonly todo: readonly UserId[]
  /** What an earlier try left in doubt, of people in `todo`. */
  readonly earlier: ReadonlyMap<UserId, Outcome>
  readonly outcomes: ReadonlyMap<UserId, Outcome>
}

/** Which run, and which tab carries it out. */
export interface RunIdentity {
  readonly runId: string
  /** ID of the tab that writes. */
  readonly holder: string
  /** Who sends: several users may share a browser. */
  readonly owner: UserId
}

/** What is recorded before each call and at the end; a killed tab leaves it behind (decision 8). */
export interface RunRecord extends RunIdentity {
  /** Counts the tabs that have carried the run out: of two records of a run the one with the higher term holds. */
  readonly term: number
  /** Heartbeat: counts the writes, so that a living run can be told from a dead one without comparing clocks. */
  readonly beat: number
  /** Counts the runs that were written into a slot: tells the later one apart without comparing clocks. */
  readonly generation: number
  /** Milliseconds since 1970, like the others. */
  readonly startedAt: number
  readonly writtenAt: number
  readonly endedAt: number | null
  /** The user stopped the run: what was not sent stays unsent. */
  readonly cancelled: boolean
  readonly message: string
  /** Where people were taken from at once. */
  readonly sources: readonly PeopleSource[]
  /** False when not everything fitted. */
  readonly whole: boolean
  readonly groups: readonly GroupRecord[]
}

/** Of two records of one run the one that was written later. */
export const isLater = (one: RunRecord, other: RunRecord): boolean =>
  one.term === other.term ? one.beat > other.beat : one.term > other.term

/** The groups of a run as they are recorded before the call `next`. */
export function recordedGroups(state: RunState, next: Command | null): readonly GroupRecord[] {
  const call = next?.kind === 'send' ? next : null
  return state.groups.map(({ groupId, readBefore, todo, missing, doubtful, earlier, outcomes }) => {
    const sending = call?.groupId === groupId ? call.userIds : []
    const leaving = new Set(sending)
    return {
      groupId,
      readBefore,
      sending,
      doubtful,
      missing,
      todo: leaving.size > 0 ? todo.filter((id) => !leaving.has(id)) : todo,
      earlier,
      outcomes,
    }
  })
}

/** People of a group without an outcome. */
export const openIn = ({ sending, doubtful, missing, todo }: GroupRecord): readonly UserId[] => [
  ...sending,
  ...doubtful,
  ...missing,
  ...todo,
]

/** Invitations whose outcome the record does not know. */
export const openInvitations = ({ groups }: RunRecord): number =>
  groups.reduce((sum, group) => sum + openIn(group).length, 0)

/** Invitations that the run was to send. */
export const plannedInvitations = (record: RunRecord): number =>
  record.groups.reduce(
    (sum, { outcomes }) => sum + [...outcomes.values()].filter(({ kind }) => kind !== 'left-out').length,
    openInvitations(record),
  )

/** All people of the record, each once. */
export const peopleOf = ({ groups }: Pick<RunRecord, 'groups'>): readonly UserId[] => {
  const people = new Set<UserId>()
  for (const group of groups) {
    for (const id of openIn(group)) people.add(id)
    for (const id of group.outcomes.keys()) people.add(id)
  }
  return [...people]
}
