import { ownReasons, type Outcome } from './outcome.ts'
import { portalErrorCodes } from './portal-error.ts'
import { verdicts } from './verdict.ts'

/** Everything that can become of somebody, each once. */
export const allOutcomes: readonly Outcome[] = [
  { kind: 'invited', proof: 'answer' },
  { kind: 'invited', proof: 'reading' },
  { kind: 'member' },
  { kind: 'already-invited' },
  { kind: 'requested' },
  { kind: 'refused', reason: 'no-right', certainty: 'certain' },
  { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' },
  { kind: 'refused', reason: 'unexplained', certainty: 'probable' },
  { kind: 'unknown' },
  ...[...ownReasons, ...portalErrorCodes].map((reason): Outcome => ({ kind: 'not-sent', reason })),
  ...verdicts.map((verdict): Outcome => ({ kind: 'left-out', verdict })),
]

/** An outcome in one word, as it is kept: "invited.answer", "left-out.member". */
export function outcomeCode(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'invited':
      return `invited.${outcome.proof}`
    case 'refused':
    case 'not-sent':
      return `${outcome.kind}.${outcome.reason}`
    case 'left-out':
      return `left-out.${outcome.verdict}`
    case 'member':
    case 'already-invited':
    case 'requested':
    case 'unknown':
      return outcome.kind
  }
}

const byCode: ReadonlyMap<string, Outcome> = new Map(
  allOutcomes.map((outcome) => [outcomeCode(outcome), outcome]),
)

/** The outcome of a word that was kept; null for a word that this version does not know. */
export const outcomeOfCode = (code: string): Outcome | null => byCode.get(code) ?? null
