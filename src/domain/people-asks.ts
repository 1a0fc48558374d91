import { beginningsOf, shortestWord } from './beginnings.ts'
import type { Reading, ReadingKind } from './query-readings.ts'

/** Words that the portal is asked for: word beginnings, all of which a person must have (rest.md 4.4). */
export interface Ask {
  /** Joined by one space; letters and digits only, so that a batch cannot alter them (rest.md trap 25). */
  readonly words: string
  readonly kind: ReadingKind
}

/** Requests go out as one, but every command costs the portal time: no more than these. */
const mostAsks = 8
const mostOfKind: Readonly<Record<ReadingKind, number>> = { typed: 6, retyped: 2, sounded: 4 }

/** Marks and halves of letters are not counted. */
const isLong = (word: string): boolean => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= shortestWord

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)

/** A word of the query as the portal takes it: one of these beginnings. */
type Choice = readonly string[]

/**
 * Words that are worth asking for. Short ones the portal drops, so they are left to the client; a number is an ID
 * to the portal, so it is asked for only when it stands alone (rest.md 4.4).
 */
function askable(spellings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const long = spellings.map((each) => each.filter(isLong)).filter((each) => each.length > 0)
  const words = long.filter(([first = '']) => !isNumber(first))
  return words.length > 0 ? words : long.slice(0, 1)
}

/** For each word its beginnings, so that all combinations together are `most` at the most; hopeless words go. */
function choicesOf(words: readonly (readonly string[])[], most: number): readonly Choice[] {
  let room = most
  const choices: Choice[] = []
  // Words with few spellings first: they keep their length and find few people.
  for (const spellings of words.toSorted((a, b) => a.length - b.length)) {
    const choice = beginningsOf(spellings, room)
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

function asksOf({ kind, spellings }: Reading): readonly Ask[] {
  const words = askable(spellings)
  const choices = choicesOf(words, mostOfKind[kind])
  if (choices.length === 0) return []
  // Where a word had to go, the answer may be cut off before the right person: the likeliest of all goes ahead.
  const likeliest = choices.length < words.length ? [words.flatMap(([first = '']) => first).join(' ')] : []
  return [...likeliest, ...combinations(choices)].map((each) => ({ words: each, kind }))
}

/** Does an answer to `asked` hold everybody whom `ask` would find? Each of its words begins one of the other. */
export function covers(asked: string, ask: string): boolean {
  const wanted = ask.split(' ')
  return asked.split(' ').every((begun) => wanted.some((word) => word.startsWith(begun)))
}

/** What to ask the portal so that every reading of a query is answered; nothing for fewer than three letters. */
export function asksFor(readings: readonly Reading[]): readonly Ask[] {
  const asks: Ask[] = []
  for (const ask of readings.flatMap(asksOf)) {
    if (asks.length < mostAsks && !asks.some(({ words }) => covers(words, ask.words))) asks.push(ask)
  }
  return asks
}
