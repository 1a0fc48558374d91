import type { Group } from './group.ts'
import type { GroupId } from './ids.ts'
import type { Reading, ReadingKind } from './query-readings.ts'
import { partsBegun, type MatchRange, type WordForm } from './text-match.ts'
import { foldedWords } from './text-words.ts'

/** A group with the words of its name, made comparable once and not at every key. */
export interface IndexedGroup {
  readonly group: Group
  readonly wordsIn: (form: WordForm) => readonly string[]
}

function indexed(group: Group): IndexedGroup {
  const known = new Map<WordForm, readonly string[]>()
  return {
    group,
    wordsIn: (form) => {
      const words = known.get(form) ?? foldedWords(group.name).map(form)
      known.set(form, words)
      return words
    },
  }
}

export const indexGroups = (groups: readonly Group[]): readonly IndexedGroup[] => groups.map(indexed)

/** A group that fits, in the reading of the query in which it fits best. */
export interface GroupMatch {
  readonly group: Group
  readonly reading: Reading
}

const kinds: readonly ReadingKind[] = ['typed', 'retyped', 'sounded']

/** Shorter queries are read in another way only where nothing fits them as they are. */
const shortestGuess = 3

/** 0 when each word of the query is a word of the name, 1 when each begins one; null when one does neither. */
function fitOf({ wordsIn }: IndexedGroup, { words, form }: Reading): 0 | 1 | null {
  const own = wordsIn(form)
  if (words.every((wanted) => own.includes(wanted))) return 0
  return words.every((wanted) => own.some((word) => word.startsWith(wanted))) ? 1 : null
}

interface Placed extends GroupMatch {
  readonly tier: number
}

function placed(group: IndexedGroup, readings: readonly Reading[]): Placed | null {
  let best: Placed | null = null
  for (const reading of readings) {
    const fit = fitOf(group, reading)
    if (fit === null) continue
    const tier = kinds.indexOf(reading.kind) * 2 + fit
    if (!best || tier < best.tier) best = { group: group.group, reading, tier }
  }
  return best
}

function fitting(groups: readonly IndexedGroup[], readings: readonly Reading[]): readonly Placed[] {
  const [typed] = readings
  const asTyped = typed ? groups.flatMap((group) => placed(group, [typed]) ?? []) : []
  const letters = typed?.text.trim().length ?? 0
  if (letters < shortestGuess && asTyped.length > 0) return asTyped
  return groups.flatMap((group) => placed(group, readings) ?? [])
}

/**
 * Those of my groups that fit the query: as typed before retyped before transliterated, in each of these whole words
 * before beginnings; inside a tier those that I used lately, the latest first, then in their order.
 */
export function rankGroups(
  groups: readonly IndexedGroup[],
  readings: readonly Reading[],
  recent: readonly GroupId[],
): readonly GroupMatch[] {
  const places = new Map(recent.map((id, index) => [id, index]))
  const place = ({ group }: Placed): number => places.get(group.id) ?? recent.length
  return fitting(groups, readings).toSorted((a, b) => a.tier - b.tier || place(a) - place(b))
}

/** Parts of the name that the query found. */
export const foundParts = ({ group, reading }: GroupMatch): readonly MatchRange[] =>
  partsBegun(group.name, reading.words, reading.form)
