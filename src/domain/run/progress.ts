import type { GroupId, UserId } from '#domain/ids.ts'
import type { Outcome } from './outcome.ts'
import { openPeople, type Command, type GroupRun, type RunState } from './state.ts'

/** How far one group is. */
export interface GroupProgress {
  readonly groupId: GroupId
  readonly done: number
  readonly total: number
  readonly activity: 'sending' | 'reading' | 'next' | 'done'
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly groups: readonly GroupProgress[]
  readonly current: Command | null
  readonly cancelled: boolean
  readonly paused: boolean
  /** Milliseconds that the rest will probably take; null before anything was measured. */
  readonly leftMs: number | null
}

function activityOf(group: GroupRun, current: Command | null): GroupProgress['activity'] {
  if (openPeople(group).length === 0) return 'done'
  if (current?.kind === 'send' && current.groupId === group.groupId) return 'sending'
  if (group.doubtful.length > 0) return 'reading'
  return current?.kind === 'read' && current.groupId === group.groupId ? 'reading' : 'next'
}

/** People still to be sent, at the measured pace; waits that the portal asks for are not foreseen. */
function leftMs({ groups, pace }: RunState): number | null {
  if (pace.perPersonMs === null) return null
  return pace.perPersonMs * groups.reduce((sum, { todo }) => sum + todo.length, 0)
}

/** Invitations settled so far, of those that were planned. */
export function progressOf(state: RunState): Progress {
  const groups = state.groups.flatMap((group, index) => {
    const total = state.plan.groups[index]?.userIds.length ?? 0
    // Only told, not tried again.
    if (total === 0) return []
    const done = total - openPeople(group).length
    return { groupId: group.groupId, done, total, activity: activityOf(group, state.current) }
  })
  return {
    done: groups.reduce((sum, group) => sum + group.done, 0),
    total: groups.reduce((sum, group) => sum + group.total, 0),
    groups,
    current: state.current,
    cancelled: state.cancelled,
    paused: state.paused,
    leftMs: leftMs(state),
  }
}

/** What is happening to somebody in a group. */
export interface PersonProgress {
  readonly groupId: GroupId
  readonly userId: UserId
  readonly standing: 'next' | 'sending' | 'checking' | Outcome
}

/** Everybody of a run. A row is worked out when it is asked for: there may be a hundred thousand. */
export interface PeopleInMotion {
  readonly count: number
  /** Null beyond the end. */
  readonly at: (index: number) => PersonProgress | null
  /** The first who is not done; `count` when everybody is. */
  readonly firstOpen: number
}

function standingsIn({ missing, doubtful, groupId, outcomes }: GroupRun, current: Command | null) {
  const sending = new Set(current?.kind === 'send' && current.groupId === groupId ? current.userIds : [])
  const checking = new Set([...missing, ...doubtful])
  return (id: UserId): PersonProgress['standing'] => {
    if (sending.has(id)) return 'sending'
    if (checking.has(id)) return 'checking'
    return outcomes.get(id) ?? 'next'
  }
}

/** Everybody of the run in the order in which they were planned, so that nobody moves on the screen. */
export function peopleInMotion({ plan, groups, current }: RunState): PeopleInMotion {
  let count = 0
  const parts = groups.map((group, index) => {
    const userIds = plan.groups[index]?.userIds ?? []
    const start = count
    count += userIds.length
    return { groupId: group.groupId, userIds, start, standingOf: standingsIn(group, current) }
  })
  const opens = parts.map(({ userIds, start, standingOf }) => {
    const open = userIds.findIndex((id) => typeof standingOf(id) === 'string')
    return open < 0 ? count : start + open
  })
  return {
    count,
    firstOpen: Math.min(count, ...opens),
    at: (index) => {
      const part = parts.findLast(({ start, userIds }) => start <= index && userIds.length > 0)
      const userId = part?.userIds[index - part.start]
      if (!part || userId === undefined) return null
      return { groupId: part.groupId, userId, standing: part.standingOf(userId) }
    },
  }
}
