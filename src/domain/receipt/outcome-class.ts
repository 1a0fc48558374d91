import type { Outcome } from '#domain/run/outcome.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'

/** Kinds of outcomes as the receipt tells them apart; those that need something done come first. */
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
  /** Cannot be invited here: I myself, dismissed people, bots, outsiders. */
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

/** The class of an outcome; each outcome has exactly one. */
export function classOf(outcome: Outcome): OutcomeClass {
  switch (outcome.kind) {
    case 'member':
    case 'requested':
    case 'unknown':
    case 'not-sent':
      return outcome.kind
    case 'not-seen':
      return 'unknown'
    case 'turned-down':
      // Nobody has an invitation to a group that is gone.
      return outcome.readAt === null && outcome.reason !== 'group-not-found' ? 'unknown' : 'not-sent'
    case 'invited':
      return outcome.proof === 'answer' ? 'invited' : 'invited-probably'
    case 'already-invited':
      return 'waiting'
    case 'refused':
      if (outcome.reason === 'unexplained') return 'unknown'
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
