import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import type { ListEntry } from './entry.ts'

/** Why nobody was found: nobody matches; e-mail addresses may not be looked up here; no word is long enough. */
type NobodyWhy = 'nobody' | 'no-email-lookup' | 'too-short'

/** What the portal's answers make of a line. */
export type LineMatch =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'one'; readonly person: Person }
  /** One of these; the person says which. */
  | {
      readonly kind: 'some'
      readonly people: readonly Person[]
      /** They have exactly this name or address; otherwise even a single one is only a suggestion. */
      readonly exact: boolean
      /** The portal cut its answer off. */
      readonly more: boolean
    }
  | { readonly kind: 'none'; readonly why: NobodyWhy }

/** A part of a line that became a line of its own, with its match. */
export interface LinePart {
  readonly entry: ListEntry
  readonly match: LineMatch
}

/** The match of a line that was not looked up yet. */
export const waiting: LineMatch = { kind: 'waiting' }

/** A line of a list in the table. */
export interface MatchLine extends ListEntry {
  readonly key: number
  readonly match: LineMatch
  /** Whom I chose among several. */
  readonly picked: UserId | null
  /** The number of the file it was read from; absent for a text. */
  readonly source?: number
}

/** The classes of lines, in the order in which they are shown. */
export const lineClasses = [
  'found',
  'several',
  'not-found',
  'duplicate',
  'chosen',
  'dismissed',
  'self',
  'not-offered',
  'waiting',
] as const
export type LineClass = (typeof lineClasses)[number]

/** A line with its class, and the person it stands for. */
export interface JudgedLine {
  readonly line: MatchLine
  readonly is: LineClass
  readonly person: Person | null
  /** For a duplicate: the number of the line that stands for the same person, from 1. */
  readonly above?: number
}

/** The person whom a line stands for; null while that is not known. */
function personOf({ match, picked }: MatchLine): Person | null {
  if (match.kind === 'one') return match.person
  return (match.kind === 'some' && match.people.find(({ id }) => id === picked)) || null
}

function classWithoutPerson({ match }: MatchLine): 'several' | 'not-found' | 'waiting' {
  if (match.kind === 'none') return 'not-found'
  return match.kind === 'waiting' ? 'waiting' : 'several'
}

/** Every line with its class, in their order. The first of several lines for one person is the one that counts. */
export function judgeLines(
  lines: readonly MatchLine[],
  me: UserId | null,
  chosen: ReadonlySet<UserId>,
): readonly JudgedLine[] {
  const firstLines = new Map<UserId, number>()
  return lines.map((line, index): JudgedLine => {
    const person = personOf(line)
    if (!person) return { line, is: classWithoutPerson(line), person: null }
    if (person.id === me) return { line, is: 'self', person }
    if (person.kind === 'other') return { line, is: 'not-offered', person }
    if (!person.active) return { line, is: 'dismissed', person }
    if (chosen.has(person.id)) return { line, is: 'chosen', person }
    const above = firstLines.get(person.id)
    if (above !== undefined) return { line, is: 'duplicate', person, above }
    firstLines.set(person.id, index + 1)
    return { line, is: 'found', person }
  })
}

/** How many lines there are of each class, 0 included. */
export function countLines(judged: readonly JudgedLine[]): ReadonlyMap<LineClass, number> {
  const counts = new Map<LineClass, number>()
  for (const each of lineClasses) counts.set(each, 0)
  for (const { is } of judged) counts.set(is, (counts.get(is) ?? 0) + 1)
  return counts
}

/** The people of the lines of class `found`, each once. */
export const peopleFound = (judged: readonly JudgedLine[]): readonly Person[] =>
  judged.flatMap(({ is, person }) => (is === 'found' && person ? [person] : []))

const unsettled: ReadonlySet<LineClass> = new Set<LineClass>(['several', 'not-found', 'waiting'])

/** The lines that stand for nobody yet. */
export const linesStillToMatch = (judged: readonly JudgedLine[]): readonly MatchLine[] =>
  judged.filter(({ is }) => unsettled.has(is)).map(({ line }) => line)
