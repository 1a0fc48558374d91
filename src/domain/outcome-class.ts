import type { Outcome } from './outcome.ts'
import type { Verdict } from './verdict.ts'

/** Kinds of outcomes as a reader of the receipt tells them apart; those that ask for something come first. */
const outcomeClasses = [
  /** It may have been sent; nobody can tell. */
  'unknown',
  'not-sent',
  /** The portal passed them over. */
  'refused',
  /** I may not invite into the group, or nobody may. */
  'closed',
  'requested',
  'waiting',
  'member',
  /** Nobody whom one could invite here: I myself, the dismissed, bots, outsiders. */
  'unsuitable',
  /** The answer was lost, and the group shows an invitation: probably ours. */
  'invited-probably',
  'invited',
] as const
export type OutcomeClass = (typeof outcomeClasses)[number]

function classOfVerdict(verdict: Verdict): OutcomeClass {
  switch (verdict) {
    case 'invite':
    case 'unchecked':
    case 'checking':
      return 'not-sent'
    case 'member':
    case 'member-by-department':
      return 'member'
    case 'invited':
      return 'waiting'
    case 'requested':
      return 'requested'
    case 'self':
    case 'dismissed':
    case 'outsider':
    case 'not-a-person':
      return 'unsuitable'
    case 'no-right':
    case 'archived':
    case 'group-gone':
      return 'closed'
  }
}

/** Exactly one class for each outcome. */
export function classOf(outcome: Outcome): OutcomeClass {
  switch (outcome.kind) {
    case 'member':
    case 'requested':
    case 'unknown':
    case 'not-sent':
      return outcome.kind
    case 'invited':
      return outcome.proof === 'answer' ? 'invited' : 'invited-probably'
    case 'already-invited':
      return 'waiting'
    case 'refused':
      return outcome.reason === 'no-right' ? 'closed' : 'refused'
    case 'left-out':
      return classOfVerdict(outcome.verdict)
  }
}

/** Smaller is more urgent. */
export const urgencyOf = (outcome: Outcome): number => outcomeClasses.indexOf(classOf(outcome))

/** How many rows each class has, in the order of the classes; empty ones are left out. */
export function countClasses(
  rows: readonly { readonly outcome: Outcome }[],
): readonly (readonly [OutcomeClass, number])[] {
  const counts = new Map<OutcomeClass, number>(outcomeClasses.map((key) => [key, 0]))
  for (const { outcome } of rows) {
    const key = classOf(outcome)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 0)
}
