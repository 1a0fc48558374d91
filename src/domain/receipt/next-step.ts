import type { Outcome, RefusalReason } from '#domain/run/outcome.ts'

/**
 * What a person can do about one row, beside trying again. `check`: read the group once more, which sends nothing.
 * `accept`: let them in who asked to join. `ask`: the group's owner may invite. `write`: to the colleague.
 */
export type NextStep = 'check' | 'accept' | 'ask' | 'write'

const afterRefusal = {
  'no-right': 'ask',
  'does-not-accept': 'write',
  unexplained: 'check',
} as const satisfies Record<RefusalReason, NextStep>

/** The next step for a row; null where nothing can be done, or only another try. */
export function nextStepFor(outcome: Outcome): NextStep | null {
  switch (outcome.kind) {
    case 'unknown':
    case 'not-seen':
    case 'turned-down':
      return 'check'
    case 'requested':
      return 'accept'
    case 'refused':
      return afterRefusal[outcome.reason]
    case 'left-out':
      if (outcome.verdict === 'requested') return 'accept'
      return outcome.verdict === 'no-right' ? 'ask' : null
    case 'invited':
    case 'member':
    case 'already-invited':
    case 'not-sent':
      return null
  }
}
