import type { Verdict } from '#domain/verdict/verdict.ts'
import type { Tone } from '#ui/tone.ts'

/** How a verdict looks, always beside its text: ok, uncertain, neutral, or blocked. */
export function toneOf(verdict: Verdict): Tone {
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
