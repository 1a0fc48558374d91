import type { Verdict } from '#domain/verdict.ts'

/** How a verdict looks, always beside its words: good, a question, a matter of course, or in the way. */
export type VerdictTone = 'ok' | 'info' | 'neutral' | 'warn' | 'bad'

export function toneOf(verdict: Verdict): VerdictTone {
  switch (verdict) {
    case 'invite':
      return 'ok'
    case 'unchecked':
    case 'checking':
      return 'info'
    case 'member':
    case 'member-by-department':
    case 'self':
      return 'neutral'
    case 'invited':
    case 'requested':
      return 'warn'
    case 'dismissed':
    case 'outsider':
    case 'not-a-person':
    case 'no-right':
    case 'archived':
    case 'group-gone':
      return 'bad'
  }
}
