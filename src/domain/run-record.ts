import type { GroupId, UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import type { Command, RunState } from './run-state.ts'

/** How far one group is. Everybody of it is in exactly one of the first four lists or has an outcome. */
export interface GroupRecord {
  readonly groupId: GroupId
  /** In the call that was about to be made: it may have been made, in part or whole. */
  readonly sending: readonly UserId[]
  /** In a call whose answer was lost. */
  readonly doubtful: readonly UserId[]
  /** The portal answered without them; nobody has looked yet why. */
  readonly missing: readonly UserId[]
  readonly todo: readonly UserId[]
  /** Whoever was ever in a lost call. */
  readonly onceDoubtful: readonly UserId[]
  readonly outcomes: ReadonlyMap<UserId, Outcome>
}

/** Which run, and which page carries it out. */
export interface RunIdentity {
  readonly runId: string
  /** The page that writes. */
  readonly holder: string
  /** Who sends: a browser may be shared. */
  readonly owner: UserId
}

/** What is written down before each call and at the end: a killed page leaves it behind (architecture.md, 4). */
export interface RunRecord extends RunIdentity {
  /** Counts the writings, so that a living run can be told from a dead one without comparing clocks. */
  readonly beat: number
  /** Milliseconds since 1970, like the others. */
  readonly startedAt: number
  readonly writtenAt: number
  readonly endedAt: number | null
  readonly message: string
  /** False when not everything found room. */
  readonly whole: boolean
  readonly groups: readonly GroupRecord[]
}

/** The run as it is before `coming`, the call that is about to be made. */
export function recordedGroups(state: RunState, coming: Command | null): readonly GroupRecord[] {
  const call = coming?.kind === 'send' ? coming : null
  return state.groups.map(({ groupId, todo, missing, doubtful, onceDoubtful, outcomes }) => {
    const sending = call?.groupId === groupId ? call.userIds : []
    const leaving = new Set(sending)
    return {
      groupId,
      sending,
      doubtful,
      missing,
      todo: todo.filter((id) => !leaving.has(id)),
      onceDoubtful: [...onceDoubtful],
      outcomes,
    }
  })
}

/** Everybody of a group without an outcome. */
export const openIn = ({ sending, doubtful, missing, todo }: GroupRecord): readonly UserId[] => [
  ...sending,
  ...doubtful,
  ...missing,
  ...todo,
]

/** Invitations whose outcome the record does not know. */
export const openInvitations = ({ groups }: RunRecord): number =>
  groups.reduce((sum, group) => sum + openIn(group).length, 0)

/** Everybody of the record, each once. */
export const peopleOf = ({ groups }: RunRecord): readonly UserId[] => [
  ...new Set(groups.flatMap((group) => [...openIn(group), ...group.outcomes.keys()])),
]
