import type { Outcome } from '#domain/run/outcome.ts'

/** How good an outcome is, for the sign or colour beside its words. */
export function toneOf(outcome: Outcome): 'ok' | 'info' | 'warn' | 'bad' | 'neutral' {
  switch (outcome.kind) {
    case 'invited':
      return outcome.proof === 'answer' ? 'ok' : 'info'
    case 'member':
    case 'already-invited':
    case 'left-out':
      return 'neutral'
    case 'requested':
    case 'not-seen':
      return 'warn'
    case 'refused':
      return outcome.certainty === 'probable' ? 'warn' : 'bad'
    case 'unknown':
    case 'turned-down':
    case 'not-sent':
      return 'bad'
  }
}
