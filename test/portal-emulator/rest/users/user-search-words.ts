import { searchTextsOf } from '../../world/people.ts'
import type { UserRow } from '../../world/tables.ts'
import { wordsOf } from '../../world/word-index.ts'
import type { World } from '../../world/world.ts'

/** Smallest word of the full-text index (rest.md 4.4). */
const MIN_WORD = 3

/**
 * FIND and NAME_SEARCH (rest.md 4.4). `undefined`: no condition at all, which is everybody (trap 19).
 * Letters count as they are: the emulator knows no alphabets that are "equal" (е and ё differ).
 */
export function findPeople(world: World, query: string, mode: 'full-text' | 'like'): number[] | undefined {
  return mode === 'like' ? findLike(world, query) : findFullText(world, query)
}

/** Word beginnings, all of them; words under three letters are dropped, a number is an id. */
function findFullText(world: World, query: string): number[] | undefined {
  const words = wordsOf(query)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const prefixes = words.filter((word) => !/^\d+$/.test(word) && word.length >= MIN_WORD)
  if (numbers.length === 0 && prefixes.length === 0) return undefined
  const byWords = prefixes.length > 0 ? world.people.findByWords(prefixes) : undefined
  if (numbers.length === 0) return byWords
  const [first, ...others] = new Set(numbers.map(Number))
  const isOne = first !== undefined && others.length === 0 && world.people.get(first) !== undefined
  return isOne && (byWords?.includes(first) ?? true) ? [first] : []
}

/** Without the index each word is `LIKE 'word%'` over whole columns, or an id; short words work. */
function findLike(world: World, query: string): number[] | undefined {
  const words = wordsOf(query)
  if (words.length === 0) return undefined
  const found: number[] = []
  for (const row of world.people.all())
    if (words.every((word) => columnBegins(world, row, word))) found.push(row.id)
  return found
}

function columnBegins(world: World, row: UserRow, word: string): boolean {
  if (/^\d+$/.test(word) && row.id === Number(word)) return true
  return searchTextsOf(row, world.departments).some((text) => text.toLowerCase().startsWith(word))
}

/** user.search by single fields: a word beginning in that field. */
export function fieldHasWord(text: string, query: string): boolean {
  const own = wordsOf(text)
  return wordsOf(query).every((word) => own.some((other) => other.startsWith(word)))
}
