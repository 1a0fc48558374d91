import type { UserId } from '#domain/ids.ts'
import { outcomeCode, outcomeOfCode } from '#domain/journal/outcome-code.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { idText, parseIdText } from './id-text.ts'

/** One letter for what most people end with; every other outcome has its word of the journal. */
const letters: Readonly<Record<string, string>> = {
  a: 'invited.answer',
  r: 'invited.reading',
  m: 'left-out.member',
  d: 'left-out.member-by-department',
  w: 'left-out.invited',
  q: 'left-out.requested',
  x: 'refused.does-not-accept',
  u: 'unknown',
  c: 'not-sent.cancelled',
}

const letterOf = new Map(Object.entries(letters).map(([letter, word]) => [word, letter]))

/** People of the run who are not of this group. */
const notHere = '-'

/**
 * What became of the people of a run in one group, as a short text: what holds of most, then each other outcome with the
 * set of those who have it, by their positions among the people of the run. Groups where the same became of the same
 * people have the same text.
 */
export function outcomePattern(outcomes: ReadonlyMap<UserId, Outcome>, people: readonly UserId[]): string {
  const sets = new Map<string, number[]>()
  for (const [at, id] of people.entries()) {
    const outcome = outcomes.get(id)
    const word = outcome ? outcomeCode(outcome) : notHere
    const code = letterOf.get(word) ?? word
    const set = sets.get(code)
    if (set) set.push(at)
    else sets.set(code, [at])
  }
  const [most, ...others] = [...sets].toSorted((a, b) => b[1].length - a[1].length)
  const parts = others.map(([code, set]) => `${code}:${idText(set.map((at) => at + 1))}`)
  return [most?.[0] ?? notHere, ...parts].join(' ')
}

/** The outcomes of such a text; null for anything else, also when somebody would be in two sets. */
export function parsePattern(
  pattern: string,
  people: readonly UserId[],
): ReadonlyMap<UserId, Outcome> | null {
  const [most = '', ...parts] = pattern.split(' ')
  const codes = people.map(() => most)
  const placed = new Uint8Array(people.length)
  for (const part of parts) {
    const [, code = '', text = ''] = /^([^:]+):(.+)$/.exec(part) ?? []
    const places = parseIdText(text)
    if (!places || code === '') return null
    for (const place of places) {
      const at = place - 1
      if (at >= people.length || placed[at] === 1) return null
      placed[at] = 1
      codes[at] = code
    }
  }
  const outcomes = new Map<UserId, Outcome>()
  for (const [at, id] of people.entries()) {
    const code = codes[at] ?? ''
    if (code === notHere) continue
    const outcome = outcomeOfCode(letters[code] ?? code)
    if (!outcome) return null
    outcomes.set(id, outcome)
  }
  return outcomes
}
