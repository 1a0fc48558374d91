import type { Group } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { foldedWords } from '#domain/words/folded-words.ts'
import { rankOfKind, type Interpretation } from '#domain/words/interpretations.ts'
import { partsBegun, type MatchRange, type WordForm } from '#domain/words/prefix-match.ts'

/** A group with the words of its name, made comparable once and not at every keystroke. */
interface IndexedGroup {
  readonly group: Group
  readonly wordsIn: (form: WordForm) => readonly string[]
}

function indexGroup(group: Group): IndexedGroup {
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

/** Groups prepared for `rankGroups`. */
export const indexGroups = (groups: readonly Group[]): readonly IndexedGroup[] => groups.map(indexGroup)

/** A group that matches, by the interpretation of the query that matches best. */
export interface GroupMatch {
  readonly group: Group
  readonly interpretation: Interpretation
}

/** Shorter queries are reinterpreted only if nothing matches them as typed. */
const shortestGuess = 3

/** 0 when each word of the query is a word of the name, 1 when each is a prefix of one; null when one is neither. */
function groupMatchQuality({ wordsIn }: IndexedGroup, { words, form }: Interpretation): 0 | 1 | null {
  const own = wordsIn(form)
  if (words.every((wanted) => own.includes(wanted))) return 0
  return words.every((wanted) => own.some((word) => word.startsWith(wanted))) ? 1 : null
}

interface RankedGroup extends GroupMatch {
  readonly tier: number
}

function rankGroup(group: IndexedGroup, interpretations: readonly Interpretation[]): RankedGroup | null {
  let best: RankedGroup | null = null
  for (const interpretation of interpretations) {
    const quality = groupMatchQuality(group, interpretation)
    if (quality === null) continue
    const tier = rankOfKind(interpretation.kind) * 2 + quality
    if (!best || tier < best.tier) best = { group: group.group, interpretation, tier }
  }
  return best
}

function matchingGroups(
  groups: readonly IndexedGroup[],
  interpretations: readonly Interpretation[],
): readonly RankedGroup[] {
  const [typed] = interpretations
  const asTyped = typed ? groups.flatMap((group) => rankGroup(group, [typed]) ?? []) : []
  const letters = typed?.text.trim().length ?? 0
  if (letters < shortestGuess && asTyped.length > 0) return asTyped
  return groups.flatMap((group) => rankGroup(group, interpretations) ?? [])
}

/**
 * The groups that match the query: as typed before retyped before transliterated, in each of these whole words before
 * prefixes; with equal rank, those that I used recently first, the latest at the top, then in their order.
 */
export function rankGroups(
  groups: readonly IndexedGroup[],
  interpretations: readonly Interpretation[],
  recent: readonly GroupId[],
): readonly GroupMatch[] {
  const places = new Map(recent.map((id, index) => [id, index]))
  const place = ({ group }: RankedGroup): number => places.get(group.id) ?? recent.length
  return matchingGroups(groups, interpretations).toSorted((a, b) => a.tier - b.tier || place(a) - place(b))
}

/** The parts of the name that match. */
export const foundParts = ({ group, interpretation }: GroupMatch): readonly MatchRange[] =>
  partsBegun(group.name, interpretation.words, interpretation.form)
