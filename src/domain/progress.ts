import type { GroupId } from './ids.ts'
import { openPeople, type Command, type GroupRun, type RunState } from './run-state.ts'

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
