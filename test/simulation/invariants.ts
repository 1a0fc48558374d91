import type { GroupId, UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import type { Plan } from '#domain/run/plan.ts'
import type { RunState } from '#domain/run/state.ts'
import type { SimulatedPortal, Truth } from './simulated-portal.ts'
import type { Pair } from './try-again.ts'

/** Throws `otherwise` when `truth` is false: `expect` for the inner loop, where its formatting would take most of the time. */
export function invariant(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise)
}

/** Throws if somebody is being sent who is in doubt, or has an outcome already. */
export function checkWhileSending(state: RunState): void {
  if (state.current?.kind !== 'send') return
  const { groupId, userIds } = state.current
  const group = state.groups.find((each) => each.groupId === groupId)
  const told = userIds.filter((id) => group?.outcomes.has(id) || group?.doubtful.includes(id))
  invariant(told.length === 0, 'sent again within a run')
}

interface Told {
  readonly group: GroupId
  readonly person: UserId
  readonly outcome: Outcome
}

const everythingTold = ({ groups }: RunState): readonly Told[] =>
  groups.flatMap(({ groupId: group, outcomes }) =>
    [...outcomes].map(([person, outcome]) => ({ group, person, outcome })),
  )

/**
 * Why a statement about a person and a group is not true, by all that the portal's tables ever held; null if it is.
 * `readBefore`: the group was read before anything was sent.
 */
function untruth(outcome: Outcome, truth: Truth, readBefore: boolean): string | null {
  const never = (fact: boolean | null, otherwise: string): string | null =>
    fact === false ? otherwise : null
  switch (outcome.kind) {
    case 'invited':
      if (outcome.proof === 'answer') return truth.everOurs ? null : 'was not invited by us'
      return never(truth.everInvited, 'never had an invitation')
    case 'member':
      return never(truth.everMember, 'was never a member')
    case 'requested':
      return never(truth.everRequested, 'never asked to join')
    case 'already-invited':
      if (readBefore && truth.everOurs) return 'was invited by us, and not before'
      return never(truth.everInvited, 'never had an invitation')
    case 'refused':
      if (outcome.reason === 'no-right') return never(truth.everForbidden, 'I always had the right to invite')
      // Who was invited by a first delivery and has declined looks like somebody who accepts no invitations.
      return outcome.reason === 'does-not-accept' && truth.everOurs && truth.everCut === false
        ? never(truth.everDeclined, 'was invited by us, and has not declined')
        : null
    case 'not-seen':
      return never(truth.everNothing, 'never was without a relation')
    case 'turned-down':
      if (truth.everRefused === false) return 'no call for them was refused'
      return outcome.readAt === null ? null : never(truth.everNothing, 'never was without a relation')
    case 'not-sent':
      // A flat statement: it must not be said of anybody whom a call of ours has invited.
      return truth.everOurs ? 'was invited by us' : null
    case 'unknown':
    case 'left-out':
      return null
  }
}

/** Throws if a finished run says anything that the portal's tables, past and present, do not bear out. */
export function checkTold(portal: SimulatedPortal, plan: Plan, state: RunState): void {
  const readBefore = new Set(plan.groups.flatMap((group) => (group.readBefore ? [group.groupId] : [])))
  for (const { group, person, outcome } of everythingTold(state)) {
    const fault = untruth(outcome, portal.truthOf(group, person), readBefore.has(group))
    invariant(fault === null, `${person} in ${group} is told as ${JSON.stringify(outcome)}, but ${fault}`)
  }
}

/** Throws unless everybody who was planned has exactly one outcome. */
export function checkComplete(plan: Plan, state: RunState): void {
  for (const group of plan.groups) {
    const outcomes = state.groups.find(({ groupId }) => groupId === group.groupId)?.outcomes ?? new Map()
    const planned = new Set([...group.userIds, ...group.leftOut.map(({ userId }) => userId)])
    const missing = [...planned].filter((id) => !outcomes.has(id))
    invariant(missing.length === 0, `${missing.length} people of group ${group.groupId} have no outcome`)
  }
}

/** Throws if somebody was notified more often by us than the user has chosen them. */
export function checkNotifications(portal: SimulatedPortal, plan: Plan, chosenAgain: readonly Pair[]): void {
  for (const { groupId, userIds } of plan.groups)
    for (const person of userIds) {
      const again = chosenAgain.filter((pair) => pair.group === groupId && pair.person === person)
      const { notifications, everUnseen, everDeclined } = portal.truthOf(groupId, person)
      // Who declines what a first delivery brought, before the group is read, leaves no trace: the call is sent again.
      const unseen = everUnseen === true && everDeclined === true ? 1 : 0
      invariant(
        notifications <= 1 + again.length + unseen,
        `${person} in ${groupId} was notified ${notifications} times`,
      )
    }
}

/** How many the run reports as probably invited by itself, though no call of ours invited them. */
export const countMistaken = (portal: SimulatedPortal, state: RunState): number =>
  everythingTold(state).filter(
    ({ group, person, outcome }) =>
      outcome.kind === 'invited' && outcome.proof === 'reading' && !portal.truthOf(group, person).everOurs,
  ).length
