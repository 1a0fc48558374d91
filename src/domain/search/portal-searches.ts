import type { NamePattern } from '#domain/people/people-directory.ts'
import { isNumber } from '#domain/words/folded-words.ts'
import type { Interpretation, InterpretationKind } from '#domain/words/interpretations.ts'
import { prefixesOf, shortestWord } from './prefixes.ts'

/** One search of the portal: prefixes of words, all of which a person must have (rest.md 4.4). */
export interface PortalSearch {
  /** Joined by one space; letters and digits only, so that a batch cannot alter them (rest.md trap 25). */
  readonly words: string
  readonly kind: InterpretationKind
  /** Asked for instead of the words, which then only tell this search from others: see `nameSearchesFor`. */
  readonly name?: NamePattern
}

/** All searches go out as one request, but each costs the portal time. */
const mostSearches = 8
const mostOfKind: Readonly<Record<InterpretationKind, number>> = {
  typed: 6,
  retyped: 2,
  sounded: 4,
  similar: 4,
}

/** Long enough to search for; marks are not counted. */
const isLong = (word: string): boolean => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= shortestWord

/** One word of the query, as prefixes of which a person must have one. */
type Choice = readonly string[]

/**
 * The words that are worth searching for. The portal drops short ones, so the app matches them itself; a number is an
 * ID to the portal, so it is searched for only when it stands alone (rest.md 4.4).
 */
function searchableWords(spellings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const long = spellings.map((each) => each.filter(isLong)).filter((each) => each.length > 0)
  const words = long.filter(([first = '']) => !isNumber(first))
  return words.length > 0 ? words : long.slice(0, 1)
}

/** Prefixes for each word, at most `most` combinations of them in all; words with too many spellings are dropped. */
function choicesOf(words: readonly (readonly string[])[], most: number): readonly Choice[] {
  let room = most
  const choices: Choice[] = []
  // Words with few spellings first: their prefixes stay long and match few people.
  for (const spellings of words.toSorted((a, b) => a.length - b.length)) {
    const choice = prefixesOf(spellings, room)
    if (!choice) continue
    choices.push(choice)
    room = Math.floor(room / choice.length)
  }
  const [first] = words
  return choices.length > 0 || !first ? choices : [first.slice(0, most)]
}

const combinations = (choices: readonly Choice[]): readonly string[] =>
  choices.reduce<readonly string[]>(
    (texts, choice) =>
      texts.flatMap((text) => choice.map((word) => (text === '' ? word : `${text} ${word}`))),
    [''],
  )

function searchesFor({ kind, spellings }: Interpretation): readonly PortalSearch[] {
  const words = searchableWords(spellings)
  const choices = choicesOf(words, mostOfKind[kind])
  if (choices.length === 0) return []
  // Without one of the words the answer may be cut off before the right person: the likeliest spellings go first.
  const likeliest = choices.length < words.length ? [words.flatMap(([first = '']) => first).join(' ')] : []
  return [...likeliest, ...combinations(choices)].map((each) => ({ words: each, kind }))
}

/** True if an answer to `asked` holds everybody whom `search` would find: each of its words is a prefix of one. */
export function covers(asked: string, search: string): boolean {
  const wanted = search.split(' ')
  return asked.split(' ').every((begun) => wanted.some((word) => word.startsWith(begun)))
}

/** The searches that answer every interpretation of a query; none for a query without a word of three letters. */
export function portalSearchesFor(interpretations: readonly Interpretation[]): readonly PortalSearch[] {
  const searches: PortalSearch[] = []
  for (const search of interpretations.flatMap(searchesFor)) {
    if (searches.length < mostSearches && !searches.some(({ words }) => covers(words, search.words)))
      searches.push(search)
  }
  return searches
}
