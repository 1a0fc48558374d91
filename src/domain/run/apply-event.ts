import { closeAll } from './closing.ts'
import type { RunEvent } from './event.ts'
import { wantsReading } from './next-command.ts'
import { afterReadFailed, afterReading } from './reading.ts'
import { afterAnswer, afterSendFailed } from './sending.ts'
import { settle, type RunState } from './state.ts'

/** Stops sending; what was sent, or may have been, is still explained. */
function afterCancel(state: RunState): RunState {
  const sending = state.current?.kind === 'send' ? state.current : null
  return {
    ...state,
    cancelled: true,
    groups: state.groups.map((group) => {
      // What a record leaves open, or the portal refused, may have been sent: the group is read before anything is said.
      if (group.readFirst) return group
      const inFlight = new Set(sending?.groupId === group.groupId ? sending.userIds : [])
      const waiting = group.todo.filter((id) => !inFlight.has(id))
      return settle(group, waiting, () => ({ kind: 'not-sent', reason: 'cancelled' }))
    }),
  }
}

/** The portal's limits hold for reads, too: cancelling skips the wait only when nothing is left to read. */
function restOfWait({ wait, groups }: RunState, leftMs: number): RunState['wait'] {
  const wanted = wait?.reason !== 'undo' && groups.some(wantsReading)
  return wait && leftMs > 0 && wanted ? { ...wait, ms: leftMs } : null
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
    case 'not-sure':
      return { ...done, wait: { ms: event.waitMs, reason: 'unreachable' } }
    case 'taken-over':
      return closeAll(done, 'elsewhere')
    case 'waited':
      return { ...done, wait: restOfWait(state, event.leftMs) }
    case 'answered':
      return command?.kind === 'send' ? afterAnswer(done, command, event.invited, event) : state
    case 'send-failed':
      return command?.kind === 'send' ? afterSendFailed(done, command, event.failure) : state
    case 'read':
      return command?.kind === 'read' ? afterReading(done, event.roster, event.readAt) : state
    case 'read-failed':
      return command?.kind === 'read' ? afterReadFailed(done, command.groupId, event.failure) : state
  }
}

/**
 * The state after an event. Pure; an event that does not fit the current command changes nothing. Once cancelled,
 * anything that would be sent again gets the outcome "cancelled" instead.
 */
export function applyEvent(state: RunState, event: RunEvent): RunState {
  const next = afterCommand(state, event)
  return next.cancelled && event.kind !== 'cancelled' && next.current === null ? afterCancel(next) : next
}
