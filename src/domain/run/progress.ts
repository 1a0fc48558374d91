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

function standingsIn({ todo, missing, doubtful, groupId, outcomes }: GroupRun, current: Command | null) {
  const sending = new Set(current?.kind === 'send' && current.groupId === groupId ? current.userIds : [])
  const checking = new Set([...missing, ...doubtful])
  const waiting = new Set(todo)
  return (id: UserId): PersonProgress['standing'] | null => {
    if (sending.has(id)) return 'sending'
    if (checking.has(id)) return 'checking'
    return waiting.has(id) ? 'next' : (outcomes.get(id) ?? null)
  }
}

/**
 * Everybody of the run in the order in which they were planned, so that nobody moves on the screen: at most `most`, from
 * a few of those before the first who is not done.
 */
export function peopleInMotion({ plan, groups, current }: RunState, most: number): readonly PersonProgress[] {
  const rows = groups.flatMap((group, index) => {
    const standingOf = standingsIn(group, current)
    return (plan.groups[index]?.userIds ?? []).flatMap((userId) => {
      const standing = standingOf(userId)
      return standing ? [{ groupId: group.groupId, userId, standing }] : []
    })
  })
  const open = rows.findIndex(({ standing }) => typeof standing === 'string')
  const last = Math.max(0, rows.length - most)
  const from = open < 0 ? last : Math.min(last, Math.max(0, open - Math.floor(most / 3)))
  return rows.slice(from, from + most)
}
