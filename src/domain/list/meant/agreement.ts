import type { Person } from '#domain/people/person.ts'
import { foldedWords, plainWords } from '#domain/words/folded-words.ts'
import { interpretationsOf, type Interpretation } from '#domain/words/interpretations.ts'
import { soundOf } from '#domain/words/sound.ts'
import type { LookupKeys } from '#domain/list/entry.ts'
import { fitOf } from './fit.ts'
import type { MatchContext } from './match-context.ts'
import { hasNoSecondName, isPatronymic, withoutPatronymic } from './match.ts'

/** Does the line name the whole person among other words? "Zed Other, sales, Berlin". */
function contains({ kind, words, spellings }: Interpretation, name: readonly string[]): boolean {
  if (name.length < 2 || kind === 'similar') return false
  const said = new Set(kind === 'sounded' ? spellings.flat().flatMap(foldedWords) : words)
  return name.every((word) => said.has(word))
}

const latinPatronymic = /(?:vich|vna)$/u

/** A patronymic on the line, in either alphabet, that is no word of the person. */
function namesOtherPatronymic(text: string, { name, secondName = '' }: Person): boolean {
  const own = new Set(foldedWords(`${name} ${secondName}`).map(soundOf))
  return plainWords(text).some(
    (word) =>
      (isPatronymic(word) || latinPatronymic.test(word)) &&
      foldedWords(word).every((each) => !own.has(soundOf(each))),
  )
}

function fitsText(text: string, person: Person, { language, departments }: MatchContext): boolean {
  const interpretations = interpretationsOf(text, language)
  if (fitOf(person, interpretations, departments)?.exact) return true
  if (!hasNoSecondName(person) && namesOtherPatronymic(text, person)) return false
  const name = foldedWords(person.name)
  return interpretations.some((each) => contains(each, name))
}

/**
 * True if the name on a line may be that of the person: in another layout, alphabet or order, with or without the
 * patronymic, with initials. A line without a name contradicts nobody.
 */
export function nameFits({ name, otherNames }: LookupKeys, person: Person, context: MatchContext): boolean {
  // A shorter reading must not drop the patronymic of a namesake.
  const isOther = !hasNoSecondName(person) && namesOtherPatronymic(name, person)
  const said = [name, ...(isOther ? [] : otherNames)].filter((text) => text !== '')
  const short = hasNoSecondName(person) ? withoutPatronymic(name) : null
  return (
    said.length === 0 ||
    [...said, ...(short === null ? [] : [short])].some((text) => fitsText(text, person, context))
  )
}
