import type { Person } from '#domain/people/person.ts'
import { matchQuality, personWords, rankOfQuality, type PersonWords } from '#domain/search/match-quality.ts'
import { foldedWords, plainWords } from '#domain/words/folded-words.ts'
import type { Interpretation } from '#domain/words/interpretations.ts'
import { isOfSigns } from '#domain/words/scripts.ts'

/** How a person fits what a line says. */
export interface Fit {
  /** 0 for the best, then rising: whole words before prefixes, the likelier interpretation before the others. */
  readonly far: number
  /** Whole words of the name, spelt as they may be; otherwise the person is only a suggestion. */
  readonly exact: boolean
  /** Enough of the name to tell who is meant: the surname, or two words. A first name alone is not. */
  readonly named: boolean
}

/** A match of whole words can be exact; a match of prefixes never is. */
const leastExact = rankOfQuality('whole-words')

const withUmlaut = /[äöüßæøå]/u

/** Sounds are compared loosely, so words that only sound alike must also be spelt as the query may be. */
function isSpelt(person: Person, spellings: readonly (readonly string[])[]): boolean {
  const own = plainWords(`${person.name} ${person.secondName ?? ''}`)
  const folded = foldedWords(own.join(' '))
  return spellings.every((each) => {
    const isInitial = each.some((spelling) => spelling.length === 1)
    return each.some((spelling) => {
      // An initial as it is written: "J." is Юрий, but not Иван, though й without its mark is и.
      if (isInitial) return own.some((word) => word.startsWith(spelling))
      const [plain = ''] = withUmlaut.test(spelling) ? [] : foldedWords(spelling)
      return own.includes(spelling) || folded.includes(plain)
    })
  })
}

/** All spellings of each word: those of the words as they stand count wherever only their sound was compared. */
function spellingsIn(
  interpretations: readonly Interpretation[],
  { spellings }: Interpretation,
): readonly (readonly string[])[] {
  const alike = interpretations.filter(
    ({ kind, spellings: other }) => kind !== 'similar' && other.length === spellings.length,
  )
  return spellings.map((_, at) => alike.flatMap((each) => each.spellings[at] ?? []))
}

/** The words of the query that are whole words of the name. */
function wholeNames(
  { name, second, joined }: PersonWords,
  { words, form }: Interpretation,
): readonly string[] {
  const own = new Set([...name, ...second, ...joined].map((word) => form(word)))
  return words.filter((word) => (word.length > 1 || isOfSigns(word)) && own.has(word))
}

function isNamed(own: PersonWords, interpretation: Interpretation): boolean {
  const whole = wholeNames(own, interpretation)
  const { form } = interpretation
  const last = own.name.at(-1) ?? ''
  const surnames = new Set(
    [last, ...own.joined.filter((word) => word.includes(last))].map((word) => form(word)),
  )
  const second = new Set(own.second.map((word) => form(word)))
  // "Лев Петрович" may also be somebody whose patronymic the portal does not know.
  return whole.filter((word) => !second.has(word)).length > 1 || whole.some((word) => surnames.has(word))
}

/** How the person fits the best of the interpretations; null if they fit none. */
export function fitOf(
  person: Person,
  interpretations: readonly Interpretation[],
  departments: ReadonlyMap<number, string>,
): Fit | null {
  const own = personWords(person, departments)
  let best: Fit | null = null
  for (const [at, interpretation] of interpretations.entries()) {
    const quality = matchQuality(own, interpretation)
    if (!quality) continue
    const rank = rankOfQuality(quality)
    const { kind } = interpretation
    const isCertain = kind !== 'sounded' || isSpelt(person, spellingsIn(interpretations, interpretation))
    const exact =
      rank <= leastExact && kind !== 'similar' && isCertain && wholeNames(own, interpretation).length > 0
    const fit = { far: at * 10 + rank, exact, named: exact && isNamed(own, interpretation) }
    if (!best || order(fit) < order(best)) best = fit
  }
  return best
}

const order = ({ far, exact, named }: Fit): number => far + (exact ? 0 : 1_000) + (named ? 0 : 1_000)
