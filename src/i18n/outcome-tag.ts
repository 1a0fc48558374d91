import { classOf } from '#domain/receipt/outcome-class.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import type { Translate } from './messages.ts'

/** What became of somebody in two or three words, for a row of one line. `outcomeText` tells the rest. */
export function outcomeTag(t: Translate, outcome: Outcome): string {
  const kind = classOf(outcome)
  switch (kind) {
    case 'unknown':
    case 'not-sent':
      return t(`receipt.class.${kind}`)
    case 'refused':
    case 'invited-probably':
      return t(`receipt.tag.${kind}`)
    case 'invited':
      return t('outcome.invited')
    case 'requested':
    case 'member':
    case 'waiting':
    case 'closed':
    case 'unsuitable':
      return t(`matrix.cell.${verdictOf(outcome)}`)
  }
}

/** The verdict that says before sending what the outcome says after it. */
function verdictOf(outcome: Outcome) {
  if (outcome.kind === 'left-out') return outcome.verdict
  if (outcome.kind === 'member' || outcome.kind === 'requested') return outcome.kind
  return outcome.kind === 'already-invited' ? 'invited' : 'no-right'
}
