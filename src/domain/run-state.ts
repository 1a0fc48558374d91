import type { GroupId, UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { startingPace, type Pace } from './pace.ts'
import type { Plan, PlannedGroup } from './plan.ts'

/** Why the run is not calling the portal at the moment. */
export type PauseReason =
  /** Nothing has been sent, and the person may still think better of it. */
  'undo' | 'rate-limit' | 'operation-limit' | 'settling' | 'unreachable'

/** The one thing that the run wants done next; the driver carries it out. */
export type Command =
  | { readonly kind: 'send'; readonly groupId: GroupId; readonly userIds: readonly UserId[] }
  | { readonly kind: 'read'; readonly groupId: GroupId }
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: PauseReason }
  /** Nothing, until the person lets the run go on. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'finish' }

/** One group's part of a run. Every planned person is in exactly one of the lists or has an outcome. */
export interface GroupRun {
  readonly groupId: GroupId
  /** Not sent yet, or to be sent again because the call certainly did nothing. */
  readonly todo: readonly UserId[]
  /** The portal answered without them; reading the group will explain it. */
  readonly missing: readonly UserId[]
  /** The answer was lost: the group is read before anything else is said or sent. */
  readonly doubtful: readonly UserId[]
  /** Whoever was in a lost call: an invitation found later is this run's. */
  readonly onceDoubtful: ReadonlySet<UserId>
  readonly outcomes: ReadonlyMap<UserId, Outcome>
  /** A whole call invited nobody: read before sending more (rest.md trap 8). */
  readonly readFirst: boolean
  /** The last reading found nobody new among the doubtful. */
  readonly settled: boolean
  readonly lostCalls: number
  /** When the last answer was lost, milliseconds. */
  readonly lostAt: number
  readonly failedReadings: number
}

/** All that a run knows. Plain data; changed only by `applyEvent`. */
export interface RunState {
  readonly plan: Plan
  readonly groups: readonly GroupRun[]
  /** Index of the group whose turn it is, so that every group gets something early. */
  readonly turn: number
  readonly pace: Pace
  readonly pause: { readonly ms: number; readonly reason: PauseReason } | null
  /** Calls refused in a row by the portal's limits. */
  readonly refusals: number
  readonly cancelled: boolean
  readonly paused: boolean
  /** What is being done right now. */
  readonly current: Command | null
}

export const freshGroup = ({ groupId, userIds, leftOut }: PlannedGroup): GroupRun => ({
  groupId,
  todo: userIds,
  missing: [],
  doubtful: [],
  onceDoubtful: new Set(),
  outcomes: new Map(leftOut.map(({ userId, verdict }) => [userId, { kind: 'left-out', verdict }])),
  readFirst: false,
  settled: false,
  lostCalls: 0,
  lostAt: 0,
  failedReadings: 0,
})

/** A run that has not begun. */
export function startRun(plan: Plan): RunState {
  return {
    plan,
    groups: plan.groups.map(freshGroup),
    turn: 0,
    pace: startingPace,
    pause: null,
    refusals: 0,
    cancelled: false,
    paused: false,
    current: null,
  }
}

/** The run with some time before its first call, in which it can be undone; `ms` may be 0. */
export const undoable = (state: RunState, ms: number): RunState =>
  ms > 0 ? { ...state, pause: { ms, reason: 'undo' } } : state

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
  for (const id of people) outcomes.set(id, outcome(id))
  return {
    ...group,
    outcomes,
    todo: group.todo.filter(stays),
    missing: group.missing.filter(stays),
    doubtful: group.doubtful.filter(stays),
  }
}

/** Everybody of the group who has no outcome yet. */
export const openPeople = (group: GroupRun): readonly UserId[] => [
  ...group.doubtful,
  ...group.missing,
  ...group.todo,
]
