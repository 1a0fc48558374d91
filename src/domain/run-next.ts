import { openPeople, type Command, type GroupRun, type RunState } from './run-state.ts'

/** Doubt first; then a call that invited nobody; then the explanation of who was passed over, once all is sent. */
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
 * What to do next. One call at a time: a group in doubt is read before anything more is written anywhere, and
 * nothing is sent while the portal asks for a pause.
 */
export function nextCommand(state: RunState): Command {
  const command = nextUnpaused(state)
  return state.paused && command.kind !== 'finish' ? { kind: 'hold' } : command
}

function nextUnpaused(state: RunState): Command {
  if (state.pause) return { kind: 'wait', ...state.pause }
  const order = inTurn(state)
  const unclear = order.find((group) => group.doubtful.length > 0) ?? order.find(wantsReading)
  if (unclear) return { kind: 'read', groupId: unclear.groupId }
  const waiting = order.find((group) => group.todo.length > 0)
  if (!waiting) return { kind: 'finish' }
  return { kind: 'send', groupId: waiting.groupId, userIds: waiting.todo.slice(0, state.pace.size) }
}
