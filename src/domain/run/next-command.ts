import { callSize } from './pace.ts'
import { openPeople, type Command, type GroupRun, type RunState } from './state.ts'

/** Whether to read the group: first for people in doubt, then after a call that invited nobody, and once everything is
 * sent to explain who was passed over. */
export function wantsReading(group: GroupRun): boolean {
  if (openPeople(group).length === 0) return false
  if (group.doubtful.length > 0 || group.readFirst) return true
  return group.todo.length === 0 && group.missing.length > 0
}

/** Groups from the one whose turn it is, round to the one before it. */
function inTurn(state: RunState): readonly GroupRun[] {
  return [...state.groups.slice(state.turn), ...state.groups.slice(0, state.turn)]
}

/**
 * What to do next. One call at a time: a group in doubt is read before anything more is sent anywhere, and nothing is
 * sent while the portal asks to wait. A paused run still looks at groups, so that what it knows is recorded.
 */
export function nextCommand(state: RunState): Command {
  const command = nextUnpaused(state)
  const sends = command.kind === 'send' || command.kind === 'wait'
  return state.paused && sends ? { kind: 'hold' } : command
}

function nextUnpaused(state: RunState): Command {
  if (state.wait && state.groups.some((group) => openPeople(group).length > 0)) {
    const { ms, reason, meanwhile } = state.wait
    const lookedUp = meanwhile === 'reading' ? state.groups.find(wantsReading) : undefined
    return lookedUp ? { kind: 'read', groupId: lookedUp.groupId } : { kind: 'wait', ms, reason }
  }
  const order = inTurn(state)
  const unclear = order.find((group) => group.doubtful.length > 0) ?? order.find(wantsReading)
  if (unclear) return { kind: 'read', groupId: unclear.groupId }
  const waiting = order.find((group) => group.todo.length > 0)
  if (!waiting) return { kind: 'finish' }
  const { groupId, todo } = waiting
  return { kind: 'send', groupId, userIds: todo.slice(0, callSize(state.pace, todo.length)) }
}
