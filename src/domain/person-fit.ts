import type { Person } from './person.ts'
import type { Reading } from './query-readings.ts'
import { foldedWords } from './text-words.ts'

/**
 * How well a person fits the words of a query, best first: each is a whole word or an initial of the name; each is
 * a whole word, one of them of the name; each begins a word of the name; each begins a word of the name, the
 * position or a department.
 */
const fits = ['whole-name', 'whole-words', 'name', 'words'] as const
export type Fit = (typeof fits)[number]

/** The better, the smaller. */
export const rankOfFit = (fit: Fit): number => fits.indexOf(fit)

/** The words that a person is found by, folded. */
export interface PersonWords {
  /** Given name and surname. */
  readonly name: readonly string[]
  /** A patronymic, say. */
  readonly second: readonly string[]
  /** Of the position and the departments. */
  readonly other: readonly string[]
}

/** @param departments names by ID, as far as they are known */
export function wordsOf(person: Person, departments: ReadonlyMap<number, string>): PersonWords {
  const { name, secondName = '', position, departmentIds } = person
  return {
    name: foldedWords(name),
    second: secondName === name ? [] : foldedWords(secondName),
    other: foldedWords([position, ...departmentIds.map((id) => departments.get(id) ?? '')].join(' ')),
  }
}

/** One word of a person as seen by one word of the query. */
interface Seen {
  readonly inName: boolean
  readonly whole: boolean
}

type Rule = (seen: Seen) => boolean

const rules: Readonly<Record<Fit, Rule>> = {
  'whole-name': ({ inName, whole }) => inName && whole,
  'whole-words': ({ whole }) => whole,
  name: ({ inName }) => inName,
  words: () => true,
}

/**
 * Can each word of the query have a word of the person for itself? A name must not be its own initial. `options`
 * are places of words; whoever holds a wanted place moves to another of theirs if they can (Kuhn's algorithm).
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

/** How the person fits the reading of a query, null when some word of it begins none of theirs. */
export function fitOf({ name, second, other }: PersonWords, { words, form }: Reading): Fit | null {
  const own = [...name, ...second, ...other].map((word) => form(word))
  const firstInitial = words.findIndex(({ length }) => length === 1)
  const seenBy = words.map((wanted, at) =>
    own.flatMap((word, place) => {
      if (!word.startsWith(wanted)) return []
      const inName = place < name.length + second.length
      const isInitial = wanted.length === 1
      if (isInitial && !inName) return []
      // "Ершов П." is Пётр before he is Иван Павлович.
      const whole = isInitial ? at !== firstInitial || place < name.length : word === wanted
      return { place, inName, whole }
    }),
  )
  if (seenBy.some((seen) => seen.length === 0)) return null
  const someName = seenBy.some((seen) => seen.some(({ inName, whole }) => inName && whole))
  const fit = fits.find((each) => {
    if (each === 'whole-words' && !someName) return false
    return eachHasOne(seenBy.map((seen) => seen.filter(rules[each]).map(({ place }) => place)))
  })
  return fit ?? null
}
