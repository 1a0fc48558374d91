import type { GroupId, UserId } from '#domain/ids.ts'
import type { NotSentReason, Outcome, OutcomeTable } from './outcome.ts'
import { startingPace, type Pace } from './pace.ts'
import type { Plan, PlannedGroup } from './plan.ts'

/** Why the run is waiting instead of calling the portal. */
type WaitReason =
  /** Nothing has been sent, and the user can still undo. */
  'undo' | 'rate-limit' | 'operation-limit' | 'settling' | 'unreachable'

export interface Wait {
  readonly ms: number
  readonly reason: WaitReason
  /** The portal has had enough of invitations only: a group may be looked at now. */
  readonly meanwhile?: 'reading'
}

/** What the run wants done next; the driver carries it out. */
export type Command =
  | { readonly kind: 'send'; readonly groupId: GroupId; readonly userIds: readonly UserId[] }
  | { readonly kind: 'read'; readonly groupId: GroupId }
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: WaitReason }
  /** Nothing, until the user resumes the run. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'finish' }

/** One group's part of a run. Every planned person is in exactly one of the lists or has an outcome. */
export interface GroupRun {
  readonly groupId: GroupId
  /** Not sent yet, or to be sent again because the portal said that the call did nothing. */
  readonly todo: readonly UserId[]
  /** The portal answered without them; reading the group will explain it. */
  readonly missing: readonly UserId[]
  /** The answer was lost: the group is read before anything is said of them. Nobody of them is ever sent again. */
  readonly doubtful: readonly UserId[]
  readonly outcomes: ReadonlyMap<UserId, Outcome>
  /**
   * What an earlier try left in doubt, or a call that the portal refused: it still holds of those whom no later call
   * takes along.
   */
  readonly earlier: ReadonlyMap<UserId, Outcome>
  /** A whole call invited nobody, or was refused: read before sending more (rest.md trap 8). */
  readonly readFirst: boolean
  /** Continued from a record and not read since: the record may be older than what was sent last. */
  readonly unread: boolean
  /** Nothing more is sent, for this reason; who was in the refused call is looked up before anything is said of them. */
  readonly closed: NotSentReason | null
  /** The group was read before the first call, and showed no relation of the people to invite. */
  readonly readBefore: boolean
  /** The last read found nobody new among the doubtful. */
  readonly settled: boolean
  /** Calls in a row that lost their answer. */
  readonly lostCalls: number
  readonly failedReadings: number
}

/** All that a run knows. Plain data; changed only by `applyEvent`. */
export interface RunState {
  readonly plan: Plan
  readonly groups: readonly GroupRun[]
  /** Index of the group whose turn it is, so that every group gets something early. */
  readonly turn: number
  readonly pace: Pace
  readonly wait: Wait | null
  /** Calls refused in a row by the portal's limits. */
  readonly refusals: number
  readonly cancelled: boolean
  readonly paused: boolean
  /** What is being done right now. */
  readonly current: Command | null
}

/** A planned group before its first call: those left out have their outcome already. */
export const freshGroup = ({ groupId, readBefore, userIds, leftOut }: PlannedGroup): GroupRun => ({
  groupId,
  todo: userIds,
  missing: [],
  doubtful: [],
  outcomes: new Map(leftOut.map(({ userId, verdict }) => [userId, { kind: 'left-out', verdict }])),
  earlier: new Map(),
  readFirst: false,
  unread: false,
  closed: null,
  readBefore,
  settled: false,
  lostCalls: 0,
  failedReadings: 0,
})

/** A run that has not begun. */
export function startRun(plan: Plan): RunState {
  return {
    plan,
    groups: plan.groups.map(freshGroup),
    turn: 0,
    pace: startingPace,
    wait: null,
    refusals: 0,
    cancelled: false,
    paused: false,
    current: null,
  }
}

/** The run with some time before its first call, in which it can be undone; `ms` may be 0. */
export const withUndoWindow = (state: RunState, ms: number): RunState =>
  ms > 0 ? { ...state, wait: { ms, reason: 'undo' } } : state

/** Whether nothing has been sent and the user can still undo. */
export const isUndoable = ({ wait }: RunState): boolean => wait?.reason === 'undo'

/** undefined for a group that is not part of the run. */
export const groupOf = (state: RunState, id: GroupId): GroupRun | undefined =>
  state.groups.find((group) => group.groupId === id)

/** The same run with one group replaced. */
export function withGroup(state: RunState, id: GroupId, change: (group: GroupRun) => GroupRun): RunState {
  return { ...state, groups: state.groups.map((group) => (group.groupId === id ? change(group) : group)) }
}

/** Gives the people an outcome and takes them off every list. */
export function settle(
  group: GroupRun,
  people: readonly UserId[],
  outcome: (id: UserId) => Outcome,
): GroupRun {
  if (people.length === 0) return group
  const gone = new Set(people)
  const stays = (id: UserId): boolean => !gone.has(id)
  const outcomes = new Map(group.outcomes)
  for (const id of people) {
    const told = outcome(id)
    outcomes.set(id, told.kind === 'not-sent' ? (group.earlier.get(id) ?? told) : told)
  }
  return {
    ...group,
    outcomes,
    todo: group.todo.filter(stays),
    missing: group.missing.filter(stays),
    doubtful: group.doubtful.filter(stays),
  }
}

/** People of the group who have no outcome yet. */
export const openPeople = (group: GroupRun): readonly UserId[] => [
  ...group.doubtful,
  ...group.missing,
  ...group.todo,
]

/** True when somebody is still to be sent after this command. */
export const sendsMoreAfter = ({ groups }: RunState, command: Command): boolean =>
  command.kind === 'send' &&
  groups.reduce((waiting, { todo }) => waiting + todo.length, 0) > command.userIds.length

/** The outcomes so far, by group and person; people who are still open are missing. */
export const outcomesOf = ({ groups }: RunState): OutcomeTable =>
  new Map(groups.map(({ groupId, outcomes }) => [groupId, outcomes]))
