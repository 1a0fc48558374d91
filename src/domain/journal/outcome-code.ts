import { allOutcomes, type Outcome } from '#domain/run/outcome.ts'
import { storedTime } from '#domain/stored.ts'

/** An outcome as one word of a record: "invited.answer", "left-out.member", "not-seen.1764160000000". */
export function outcomeCode(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'invited':
      return `invited.${outcome.proof}`
    case 'refused':
    case 'not-sent':
      return `${outcome.kind}.${outcome.reason}`
    case 'left-out':
      return `left-out.${outcome.verdict}`
    case 'not-seen':
      return `not-seen.${outcome.readAt}${outcome.answered ? '.answered' : ''}`
    case 'turned-down':
      return `turned-down.${outcome.reason}${outcome.readAt === null ? '' : `.${outcome.readAt}`}`
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

/** A word that ends with a time. */
const timed = /^(not-seen|turned-down\.[a-z-]+)\.(\d{1,16})(\.answered)?$/

/** The outcome that such a word stands for; null for a word that this version does not know. */
export function outcomeOfCode(code: string): Outcome | null {
  const [, word = '', digits, answered] = timed.exec(code) ?? []
  if (digits === undefined) return byCode.get(code) ?? null
  const readAt = storedTime(Number(digits))
  if (readAt === null) return null
  if (word === 'not-seen') return { kind: 'not-seen', readAt, answered: answered !== undefined }
  const refused = byCode.get(word)
  return refused?.kind === 'turned-down' && answered === undefined ? { ...refused, readAt } : null
}
