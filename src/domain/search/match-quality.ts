import type { Person } from '#domain/people/person.ts'
import { withoutApostrophes } from '#domain/words/apostrophes.ts'
import { foldedWords, plainWords } from '#domain/words/folded-words.ts'
import type { Interpretation } from '#domain/words/interpretations.ts'
import { isOfSigns } from '#domain/words/scripts.ts'

/**
 * How well a person matches the words of a query, best first: each is a whole word or an initial of the name; each
 * is a whole word, at least one of the name; each is a prefix in the name; each is a prefix in the name, the position
 * or a department.
 */
const matchQualities = ['whole-name', 'whole-words', 'name', 'words'] as const
export type MatchQuality = (typeof matchQualities)[number]

/** 0 for the best quality, then rising. */
export const rankOfQuality = (quality: MatchQuality): number => matchQualities.indexOf(quality)

/** The words that a person is found by, folded. */
export interface PersonWords {
  /** Given name and surname. */
  readonly name: readonly string[]
  /** A patronymic, say. */
  readonly second: readonly string[]
  /** Words of the name that are also written as one: "obrien", "山田太郎". */
  readonly joined: readonly string[]
  /** Of the position and the departments. */
  readonly other: readonly string[]
}

/** Names of signs are written without a blank, the surname first; the portal stores their parts in either order. */
function signsInOneWord(name: string): readonly string[] {
  const own = plainWords(name)
  return own.length > 1 && own.every(isOfSigns)
    ? [own.join(''), own.toReversed().join('')].flatMap(foldedWords)
    : []
}

/** Cheap to tell of the thousands that have none. */
const mayHaveSigns = /[\u{1100}-\u{10ffff}]/u

/** What the words of a name become when they are written as one. */
function joinedWords(name: string, parts: readonly string[]): readonly string[] {
  const whole = withoutApostrophes(name)
  const joined = whole === name ? [] : foldedWords(whole).filter((word) => !parts.includes(word))
  return [...(mayHaveSigns.test(name) ? signsInOneWord(name) : []), ...joined]
}

/** Thousands are compared at every keystroke, so each person and each department is taken apart once. */
const ownWords = new WeakMap<Person, PersonWords>()
const departmentWords = new Map<string, readonly string[]>()

/** The words of a person by themselves, without departments. */
function wordsOfPerson(person: Person): PersonWords {
  const known = ownWords.get(person)
  if (known) return known
  const { name, secondName = '', position } = person
  const own = foldedWords(name)
  const words = {
    name: own,
    second: secondName === name ? [] : foldedWords(secondName),
    joined: joinedWords(name, own),
    other: foldedWords(position),
  }
  ownWords.set(person, words)
  return words
}

function wordsOfDepartment(name: string): readonly string[] {
  const words = departmentWords.get(name) ?? foldedWords(name)
  departmentWords.set(name, words)
  return words
}

/**
 * The words that a person is found by.
 *
 * @param departments names by ID, as far as they are known
 */
export function personWords(person: Person, departments: ReadonlyMap<number, string>): PersonWords {
  const own = wordsOfPerson(person)
  const ofDepartments = person.departmentIds.flatMap((id) => wordsOfDepartment(departments.get(id) ?? ''))
  return { ...own, other: [...own.other, ...ofDepartments] }
}

/** One word of a person as seen by one word of the query. */
interface Seen {
  readonly inName: boolean
  readonly whole: boolean
}

type Rule = (seen: Seen) => boolean

const rules: Readonly<Record<MatchQuality, Rule>> = {
  'whole-name': ({ inName, whole }) => inName && whole,
  'whole-words': ({ whole }) => whole,
  name: ({ inName }) => inName,
  words: () => true,
}

/**
 * Can each word of the query have a word of the person for itself? A name must not be its own initial. `options`
 * are the places that each word could take; a word that holds a wanted place moves if it can (Kuhn's algorithm).
 */
function eachHasOne(options: readonly (readonly number[])[]): boolean {
  const holders = new Map<number, number>()
  const seat = (word: number, tried: Set<number>): boolean =>
    (options[word] ?? []).some((place) => {
      if (tried.has(place)) return false
      tried.add(place)
      const holder = holders.get(place)
      if (holder !== undefined && !seat(holder, tried)) return false
      holders.set(place, word)
      return true
    })
  return options.every((_, word) => seat(word, new Set()))
}

/** One sign may be a whole name: "李". */
const isInitial = (word: string): boolean => word.length === 1 && !isOfSigns(word)

/** How well the person matches the interpretation; null if one of its words is a prefix of none of theirs. */
export function matchQuality(
  { name, second, joined, other }: PersonWords,
  { words, form }: Interpretation,
): MatchQuality | null {
  const own = [...name, ...second, ...joined, ...other].map((word) => form(word))
  const ofName = name.length + second.length + joined.length
  const firstInitial = words.findIndex(isInitial)
  const seenBy = words.map((wanted, at) =>
    own.flatMap((word, place) => {
      if (!word.startsWith(wanted)) return []
      const inName = place < ofName
      const initial = isInitial(wanted)
      if (initial && !inName) return []
      // "Ершов П." is Пётр before he is Иван Павлович.
      const whole = initial ? at !== firstInitial || place < name.length : word === wanted
      return { place, inName, whole }
    }),
  )
  if (seenBy.some((seen) => seen.length === 0)) return null
  const someName = seenBy.some((seen) => seen.some(({ inName, whole }) => inName && whole))
  const quality = matchQualities.find((each) => {
    if (each === 'whole-words' && !someName) return false
    return eachHasOne(seenBy.map((seen) => seen.filter(rules[each]).map(({ place }) => place)))
  })
  return quality ?? null
}
