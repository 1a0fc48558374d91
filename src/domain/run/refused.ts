import { traitsOf } from '#domain/failure-traits.ts'
import type { UserId } from '#domain/ids.ts'
import { afterLimit, closeGroup } from './closing.ts'
import type { Failure } from './event.ts'
import type { NotSentReason, Outcome } from './outcome.ts'
import { settle, withGroup, type Command, type GroupRun, type RunState } from './state.ts'

type Send = Extract<Command, { kind: 'send' }>

/** Nothing more is sent to the group; who was in the refused call is left to the reading. */
function closeRest(group: GroupRun, inCall: readonly UserId[], reason: NotSentReason): GroupRun {
  const called = new Set(inCall)
  const others = group.todo.filter((id) => !called.has(id))
  return { ...settle(group, others, () => ({ kind: 'not-sent', reason })), closed: reason }
}

const closeRun = (state: RunState, { groupId, userIds }: Send, reason: NotSentReason): RunState => ({
  ...state,
  groups: state.groups.map((group) =>
    group.groupId === groupId ? closeRest(group, userIds, reason) : closeGroup(group, reason),
  ),
})

/**
 * The run after a call that the portal refused in its own words. What it says holds of the delivery that it answered; the
 * browser may have delivered the call once before (frame.md 3.4). So the group is read before its people are sent again,
 * or told that they were not.
 */
export function afterRefusal(state: RunState, sent: Send, failure: Failure): RunState {
  const turnedDown: Outcome = { kind: 'turned-down', reason: failure.code, readAt: null }
  const refused = withGroup(state, sent.groupId, (group) => ({
    ...group,
    earlier: new Map([...group.earlier, ...sent.userIds.map((id) => [id, turnedDown] as const)]),
    readFirst: true,
  }))
  switch (traitsOf(failure).closes) {
    case 'call': {
      const limited = afterLimit(refused, failure, () => closeRun(refused, sent, failure.code))
      const { wait } = limited
      return wait?.reason === 'operation-limit'
        ? { ...limited, wait: { ...wait, meanwhile: 'reading' } }
        : limited
    }
    case 'group':
      return withGroup(refused, sent.groupId, (group) => closeRest(group, sent.userIds, failure.code))
    case 'run':
      return closeRun(refused, sent, failure.code)
  }
}

/** Who was in a call that the portal refused, and was not looked up since. */
export const notLookedUp = ({ todo, earlier }: Pick<GroupRun, 'todo' | 'earlier'>): readonly UserId[] =>
  todo.filter((id) => {
    const told = earlier.get(id)
    return told?.kind === 'turned-down' && told.readAt === null
  })

/** The outcome of the refused people, unless a later call includes them. */
export const noInvitationAt = (
  earlier: ReadonlyMap<UserId, Outcome>,
  readAt: number,
): ReadonlyMap<UserId, Outcome> =>
  new Map(
    [...earlier].map(([id, told]) => [id, told.kind === 'turned-down' ? { ...told, readAt } : told] as const),
  )
