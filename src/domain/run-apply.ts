import type { RunEvent } from './run-event.ts'
import { wantsReading } from './run-next.ts'
import { afterReadFailed, afterReading } from './run-reading.ts'
import { afterAnswer, afterSendFailed, closeAll } from './run-sending.ts'
import { settle, type RunState } from './run-state.ts'

/** Nothing more is sent; what was sent, or may have been, is still explained. */
function afterCancel(state: RunState): RunState {
  const sending = state.current?.kind === 'send' ? state.current : null
  return {
    ...state,
    cancelled: true,
    groups: state.groups.map((group) => {
      const inFlight = new Set(sending?.groupId === group.groupId ? sending.userIds : [])
      const waiting = group.todo.filter((id) => !inFlight.has(id))
      const inDoubt = waiting.filter((id) => group.onceDoubtful.has(id))
      const unsent = waiting.filter((id) => !group.onceDoubtful.has(id))
      return {
        ...settle(group, unsent, () => ({ kind: 'not-sent', reason: 'cancelled' })),
        todo: group.todo.filter((id) => inFlight.has(id)),
        doubtful: [...group.doubtful, ...inDoubt],
      }
    }),
  }
}

/** The portal's limits hold for readings too: who cancels is spared the wait only when nothing is left to read. */
function restOfPause({ pause, groups }: RunState, leftMs: number): RunState['pause'] {
  const wanted = pause?.reason !== 'undo' && groups.some(wantsReading)
  return pause && leftMs > 0 && wanted ? { ...pause, ms: leftMs } : null
}

function afterCommand(state: RunState, event: RunEvent): RunState {
  const done: RunState = { ...state, current: null }
  const command = state.current
  switch (event.kind) {
    case 'started':
      return { ...state, current: event.command }
    case 'cancelled':
      return { ...afterCancel(state), paused: false }
    case 'paused':
      return { ...state, paused: true }
    case 'resumed':
      return { ...state, paused: false, current: command?.kind === 'hold' ? null : command }
    case 'taken-over':
      return closeAll(done, 'elsewhere')
    case 'waited':
      return { ...done, pause: restOfPause(state, event.leftMs) }
    case 'answered':
      return command?.kind === 'send' ? afterAnswer(done, command, event.invited, event.tookMs) : state
    case 'send-failed':
      return command?.kind === 'send' ? afterSendFailed(done, command, event.failure, event.at) : state
    case 'read':
      return command?.kind === 'read' && command.groupId === event.roster.groupId
        ? afterReading(done, event.roster, event.at)
        : state
    case 'read-failed':
      return command?.kind === 'read' ? afterReadFailed(done, command.groupId, event.failure) : state
  }
}

/**
 * The run, one event further. Pure; an event that does not fit the current command changes nothing. After a
 * cancellation whatever would be sent again is put down as cancelled instead.
 */
export function applyEvent(state: RunState, event: RunEvent): RunState {
  const next = afterCommand(state, event)
  return next.cancelled && event.kind !== 'cancelled' && next.current === null ? afterCancel(next) : next
}
