import type { UserId } from './ids.ts'
import type { ListEntry } from './list-entry.ts'
import type { Person } from './person.ts'

/** Why nobody was found: nobody fits; addresses may not be looked up here; too few letters to ask for. */
export type NobodyWhy = 'nobody' | 'no-email-lookup' | 'too-short'

/** What the portal's answers make of a line. */
export type Hit =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'one'; readonly person: Person }
  /** One of these, for me to say which. */
  | {
      readonly kind: 'some'
      readonly people: readonly Person[]
      /** They are called exactly so; otherwise they only may be meant, even a single one. */
      readonly exact: boolean
      /** The portal cut its answer off. */
      readonly more: boolean
    }
  | { readonly kind: 'none'; readonly why: NobodyWhy }

export const waiting: Hit = { kind: 'waiting' }

/** A line of a list in the table. */
export interface MatchLine extends ListEntry {
  readonly key: number
  readonly hit: Hit
  /** Whom I chose among several. */
  readonly picked: UserId | null
}

/** What becomes of a line, in the order in which it is shown. */
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

/** A line with what becomes of it; `person` for whoever it stands for. */
export interface JudgedLine {
  readonly line: MatchLine
  readonly is: LineClass
  readonly person: Person | null
  /** For a duplicate: the number of the line that stands for the same person, from 1. */
  readonly above?: number
}

/** Whom a line stands for, as far as it is known. */
function personOf({ hit, picked }: MatchLine): Person | null {
  if (hit.kind === 'one') return hit.person
  return (hit.kind === 'some' && hit.people.find(({ id }) => id === picked)) || null
}

function classAlone({ hit }: MatchLine): 'several' | 'not-found' | 'waiting' {
  if (hit.kind === 'none') return 'not-found'
  return hit.kind === 'waiting' ? 'waiting' : 'several'
}

/** Every line once, in order, with what becomes of it. */
export function judgeLines(
  lines: readonly MatchLine[],
  me: UserId | null,
  chosen: ReadonlySet<UserId>,
): readonly JudgedLine[] {
  const firstLines = new Map<UserId, number>()
  return lines.map((line, index): JudgedLine => {
    const person = personOf(line)
    if (!person) return { line, is: classAlone(line), person: null }
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

/** How many lines there are of each class; none are left out. */
export function countLines(judged: readonly JudgedLine[]): ReadonlyMap<LineClass, number> {
  const counts = new Map<LineClass, number>()
  for (const each of lineClasses) counts.set(each, 0)
  for (const { is } of judged) counts.set(is, (counts.get(is) ?? 0) + 1)
  return counts
}

/** Everybody who was found, each once. */
export const peopleFound = (judged: readonly JudgedLine[]): readonly Person[] =>
  judged.flatMap(({ is, person }) => (is === 'found' && person ? [person] : []))

const unsettled: ReadonlySet<LineClass> = new Set<LineClass>(['several', 'not-found', 'waiting'])

/** Lines that still stand for nobody. */
export const linesStillToMatch = (judged: readonly JudgedLine[]): readonly MatchLine[] =>
  judged.filter(({ is }) => unsettled.has(is)).map(({ line }) => line)
