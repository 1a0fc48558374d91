import type { OutcomeTable } from './receipt.ts'
import { freshGroup, type RunState } from './run-state.ts'

/** A further try that knows what became of everybody in the tries before: the newer outcome wins. */
export function withEarlier(state: RunState, earlier: OutcomeTable): RunState {
  const groups = state.groups.map((group) => {
    const open = new Set(group.todo)
    const before = [...(earlier.get(group.groupId) ?? [])].filter(([id]) => !open.has(id))
    return { ...group, outcomes: new Map([...before, ...group.outcomes]) }
  })
  const planned = new Set(groups.map(({ groupId }) => groupId))
  const others = [...earlier]
    .filter(([groupId]) => !planned.has(groupId))
    .map(([groupId, outcomes]) => ({ plan: { groupId, userIds: [], leftOut: [] }, outcomes }))
  return {
    ...state,
    plan: { ...state.plan, groups: [...state.plan.groups, ...others.map(({ plan }) => plan)] },
    groups: [...groups, ...others.map(({ plan, outcomes }) => ({ ...freshGroup(plan), outcomes }))],
  }
}
