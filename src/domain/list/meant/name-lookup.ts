import type { ListEntry } from '#domain/list/entry.ts'
import type { LineMatch } from '#domain/list/line.ts'
import type { PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { fullNamePatterns, nameSearchesFor } from '#domain/search/name-searches.ts'
import { portalSearchesFor } from '#domain/search/portal-searches.ts'
import { interpretationsOf, type Interpretation } from '#domain/words/interpretations.ts'
import type { Asking } from './asking.ts'
import { loosePatterns } from './loose-pattern.ts'
import type { MatchContext } from './match-context.ts'
import { lineMatchOf, withNoSecondName, withoutPatronymic } from './match.ts'
import { namesakeMeant } from './row-details.ts'

const wordLookups = (interpretations: readonly Interpretation[], active: boolean): readonly PeopleLookup[] =>
  portalSearchesFor(interpretations).map(({ words }) => ({ kind: 'words', words, active }))

const shortLookups = (name: string, active: boolean): readonly PeopleLookup[] =>
  nameSearchesFor(name, false).flatMap(({ name: pattern }) =>
    pattern ? { kind: 'name' as const, ...pattern, active } : [],
  )

const tooShort: LineMatch = { kind: 'none', why: 'too-short' }
const nobody: LineMatch = { kind: 'none', why: 'nobody' }

/** The match is final; any other is kept only until a later step finds a better one. */
export const isFinal = (match: LineMatch): boolean =>
  match.kind === 'one' || (match.kind === 'some' && match.exact)

/** The name as it stands; by the columns of the name where the portal cut its answer off, perhaps before the person. */
export function* asTyped(name: string, entry: ListEntry, context: MatchContext): Asking<LineMatch> {
  const { language, departments } = context
  const tell = (people: readonly Person[]) => namesakeMeant(entry, people, departments)
  const interpretations = interpretationsOf(name, language)
  const typed = interpretations.slice(0, 1)
  const lookups = [...wordLookups(typed, true), ...shortLookups(name, true)]
  if (lookups.length === 0) return portalSearchesFor(interpretations).length === 0 ? tooShort : nobody
  const answers = yield lookups
  const match = lineMatchOf(answers, typed, departments, tell)
  if (!answers.some(({ more }) => more)) return match
  const columns = yield fullNamePatterns(name).map((pattern) => ({ kind: 'name', ...pattern, active: true }))
  const exact = lineMatchOf(columns, typed, departments, tell)
  return isFinal(exact) ? exact : match
}

/** The name in other layouts and alphabets, without the patronymic, and among those dismissed. */
function* forgiving(
  name: string,
  entry: ListEntry,
  { language, departments }: MatchContext,
): Asking<LineMatch> {
  const tell = (people: readonly Person[]) => namesakeMeant(entry, people, departments)
  const interpretations = interpretationsOf(name, language)
  const short = withoutPatronymic(name)
  const shortInterpretations = short === null ? [] : interpretationsOf(short, language).slice(0, 1)
  const whole = [
    ...wordLookups(interpretations, true),
    ...shortLookups(name, true),
    ...[...wordLookups(interpretations.slice(0, 1), false), ...shortLookups(name, false)].slice(0, 2),
  ]
  const withoutLast = wordLookups(shortInterpretations, true)
  if (whole.length === 0) return tooShort
  const answers = yield [...whole, ...withoutLast]
  const match = lineMatchOf(answers.slice(0, whole.length), interpretations, departments, tell)
  if (match.kind === 'one' || withoutLast.length === 0) return match
  const less = lineMatchOf(
    answers.slice(whole.length).map(withNoSecondName),
    shortInterpretations,
    departments,
    tell,
  )
  return less.kind === 'one' || match.kind === 'none' ? less : match
}

/** The name with letters that the portal writes in another way than the line. */
function* loosely(
  name: string,
  entry: ListEntry,
  { language, departments }: MatchContext,
): Asking<LineMatch> {
  const patterns = loosePatterns(name)
  if (patterns.length === 0) return nobody
  const answers = yield patterns.map((pattern) => ({ kind: 'name', ...pattern, active: true }))
  const interpretations = interpretationsOf(name, language)
  // A name that begins alike is none: the pattern finds many of these.
  const match = lineMatchOf(answers, interpretations, departments, (people) =>
    namesakeMeant(entry, people, departments),
  )
  return isFinal(match) ? match : nobody
}

/** Whom a name means, by one step after the other until one is final; otherwise the best that they found. */
export function* byName(name: string, entry: ListEntry, context: MatchContext): Asking<LineMatch> {
  let best: LineMatch | null = null
  for (const step of [asTyped, forgiving, loosely]) {
    const match: LineMatch = yield* step(name, entry, context)
    if (isFinal(match)) return match
    if (best === null || match.kind === 'some') best = match
  }
  return best ?? nobody
}
