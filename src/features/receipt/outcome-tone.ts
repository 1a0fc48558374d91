import type { Outcome } from '#domain/outcome.ts'

/** How an outcome looks, always beside its words. */
export type OutcomeTone = 'ok' | 'info' | 'neutral' | 'warn' | 'bad'

export function toneOf(outcome: Outcome): OutcomeTone {
  switch (outcome.kind) {
    case 'invited':
      return outcome.proof === 'answer' ? 'ok' : 'info'
    case 'member':
    case 'already-invited':
    case 'left-out':
      return 'neutral'
    case 'requested':
      return 'warn'
    case 'refused':
      return outcome.certainty === 'probable' ? 'warn' : 'bad'
    case 'unknown':
    case 'not-sent':
      return 'bad'
  }
}
