import { remarkWord } from './remark-words.ts'
import { saysSomething } from './visible-text.ts'

/** "1.", "2)", "(3)", "a)", "[x]", "- [ ]", "•", "1Орлов": what lists put before a name. "А." is an initial, and stays. */
const numbering =
  /^(?:[\s>*•·‣▪●○☐☑✓✔–—-]|\[[ xXхХ✓✔]?\]|\(?\p{N}{1,4}(?:\.\p{N}{1,4}){0,3}\s?[.):\]–—-]+|\p{N}{1,4}(?=\p{Lu}\p{Ll}{2})|\(?\p{L}\))+/u

/** Longer than any name with what is said beside it. */
export const longestName = 200

const between = /[\s,;:=–—-]/u

function trimmed(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && between.test(words[start] ?? '')) start += 1
  while (end > start && between.test(words[end - 1] ?? '')) end -= 1
  return words.slice(start, end)
}

const hasOddEnds = /['’‘`@¹²³⁰-⁹]/u

/** A word without quotes around it and marks of footnotes after it; apostrophes inside stay. */
const cleanWord = (word: string): string =>
  word.replaceAll(/^['’‘`@]+|[¹²³⁰-⁹]+$/gu, '').replace(/(?<=\p{L}{2})['’‘`]+(?=[,.;:]?$)/u, '')

/** What a line may say of itself before the name: "To: Mila Torres", "ФИО: Орлов Лев". */
const leadingLabel =
  /^\s*(?:(?:full )?name|имя|фио|e-?mail|mail|почта|from|to|cc|bcc|от|кому|копия|участники?|сотрудники?|коллег[аи]|владел(?:ец|ьцы)|модераторы?|организаторы?|(?:не)?обязательно|приглаш[её]нные|owners?|moderators?|organi[sz]ers?|presenters?|hosts?|required|optional|participants?|members?|(?:required |optional )?attendees?|guests?|colleagues?|employees?|von|an|teilnehmer|mitarbeiter)\s*[:=]\s*/iu

/** The text behind such a label; the text itself where there is none. */
export const withoutLabel = (text: string): string => text.replace(leadingLabel, '')

/** "ACME\\mila.torres": a login with the name of its network. */
const domainOfLogin = /^[\w.-]{1,30}\\{1,2}(?=\p{L})/u

/** The end of "Mila Torres, Ian Wolf, and Aya Sato". */
const leadingAnd = /^(?:and|und|et|и|та|y|e|ve|dan|oraz) (?=\p{Lu}\S* \p{Lu})/u

/** Words of a name without numbering, quotes and phone numbers; of a longer text those at its beginning. */
export const cleanName = (text: string): string =>
  trimmed(
    text
      .slice(0, longestName)
      .replace(numbering, '')
      .replace(leadingLabel, '')
      .replace(domainOfLogin, '')
      .replaceAll(/["“”„«»<>()[\]{}|*•·`]/gu, ' ')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => (hasOddEnds.test(word) ? cleanWord(word) : word))
      .join(' '),
  ).replace(leadingAnd, '')

/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter(saysSomething).length

/** Surname and given name in one word, as Chinese, Japanese and Korean write them. */
export const unspacedName = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}々ー・]{2,12}$/u

/** True for words that may be a first and a last name; lower case will do. */
export const isWholeName = (text: string): boolean => wordCount(text) > 1 || unspacedName.test(text.trim())

const nameWord =
  /^(?:\p{Lu}|\p{Lt}|\p{Lo}|[dvabe]['’]|(?:von|van|de|da|di|der|den|del|la|le|el|al|bin|ibn|ben|оглы|кызы|фон)$)/u

/** True for two to four words that are written like a name, none of which is about somebody's work. */
export function looksLikeFullName(text: string): boolean {
  if (text.length > longestName || /[@\p{N}]|:\/\//u.test(text)) return false
  const words = cleanName(text).split(' ')
  if (words.length === 1) return unspacedName.test(words[0] ?? '')
  return words.length <= 4 && words.every((word) => nameWord.test(word) && !remarkWord(word))
}

const patronymic = /\p{L}(?:ович|евич|йович|ич|овна|евна|ична|інична|ївна|івна|оглы|кызы|ұлы|қызы)(?!\p{L})/iu

/** True for words among which is a patronymic: nothing but a name has one. */
export const hasPatronymic = (text: string): boolean => patronymic.test(text)
