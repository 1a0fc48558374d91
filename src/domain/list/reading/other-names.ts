import { cleanName, hasPatronymic, isWholeName, longestName, looksLikeFullName } from './name-words.ts'

/** Most other readings of one name: each is a question to the portal. */
export const mostOtherNames = 4

const titles = new Set(
  `dr|prof|professor|mr|mrs|ms|miss|mx|sir|ing|dipl-ing|mag|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|dott|dottssa|
  phd|md|mba|msc|bsc|jr|ii|iii|esq|г-н|г-жа|господин|госпожа|проф|профессор|доц|доцент|дтн|ктн|дмн|кмн|дэн|кэн|
  пан|пані|pan|pani|bay|bayan|sayın|don|doña|dna|ing|engr|avv|san|さん|様|씨|님|先生|女士|to|cc|bcc|from|an|von|de|кому|копия|от`
    .split('|')
    .map((title) => title.trim()),
)

const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replaceAll(/[.,:]/gu, ''))

/** "さん", "先生" and the like stand behind a name, with or without a space. */
const honorific =
  /(?<=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}])\s?(?:さん|さま|様|先生|女士|님|씨)$/u

const withoutTitles = (name: string): string => {
  const words = name.split(' ')
  while (words.length > 2 && isTitle(words[0] ?? '')) words.shift()
  while (words.length > 2 && isTitle(words.at(-1) ?? '')) words.pop()
  return words
    .join(' ')
    .replace(honorific, '')
    .replace(/[,.]+$/u, (end) => (end.startsWith('.') ? end.charAt(0) : ''))
}

const initials = /^\p{Lu}{2,3}$/u

/** "Орлов Л. П." for "Орлов ЛП"; null where no word is two or three capitals beside a longer word. */
function spacedInitials(name: string): string | null {
  const words = name.split(' ')
  const [at] = words.flatMap((word, place) => (initials.test(word) ? [place] : []))
  if (at === undefined || words.length !== 2 || !/\p{Ll}{2}/u.test(name)) return null
  const apart = Array.from(words[at] ?? '', (letter) => `${letter}.`).join(' ')
  return words.map((word, place) => (place === at ? apart : word)).join(' ')
}

/** "ЛП" has no vowel and is no name; "ЛИ" and "КИМ" are, so that other initials are only offered with their dots. */
export const withSureInitials = (name: string): string =>
  /(?:^| )[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2}(?:$| )/u.test(name) ? (spacedInitials(name) ?? name) : name

const bracket = /\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|\{([^{}]{1,60})\}/gu
const nickname = /["“„«”]([^"“”„«»]{1,40})["”“»]/u
const twoSurnames = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,})-(\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu
const twoNames = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30}(?!\p{L})/gu
const remark = /\s[-–—]\s.*$|\s?[|,;/:–—].*$/u

/** Readings without one of the remarks that a text may hold, best first. */
function* readings(given: string): Generator<string> {
  const text = given.slice(0, longestName)
  const outside = text.replaceAll(bracket, ' ')
  const bare = /\p{L}/u.test(outside) ? outside : text.replaceAll(/[()[\]{}]/gu, ' ')
  const plain = bare.replace(nickname, ' ')
  const core = withoutTitles(cleanName(cleanName(plain).replace(remark, '')))
  yield core
  // "Ian Wolf – on leave": a dash alone is no word of the name, so it is gone from the core.
  yield withoutTitles(cleanName(plain.replace(/^[^\p{L}]+/u, '').replace(remark, '')))
  const nick = nickname.exec(bare)?.[1]
  if (nick !== undefined) yield core.replace(/^\S+/u, nick)
  // "Петрова (Белова) Наталья": one of two surnames.
  for (const { 0: all, 1: words = '', index } of text.matchAll(bracket))
    if (/^\p{Lu}\p{Ll}+$/u.test(words))
      yield `${text.slice(0, index).replace(/\S+\s*$/u, '')} ${words} ${text.slice(index + all.length)}`
  yield spacedInitials(core) ?? core
  yield withoutTitles(cleanName(plain.slice(plain.indexOf(':') + 1)))
  // "Торрес-Вольф Мила": the portal may know one of two surnames.
  for (const { 0: all, 1: first = '', 2: second = '' } of core.matchAll(twoSurnames))
    for (const one of [first, second]) yield core.replace(all, one)
  // "Привет, добавьте Ian Wolf": a name somewhere in a sentence.
  for (const [pair] of hasPatronymic(text) ? [] : text.matchAll(twoNames))
    if (looksLikeFullName(pair)) yield pair
  const words = core.split(' ')
  // Without a patronymic a name is looked up anyway; with it and without a surname it would be somebody else's.
  if (words.length > 2 && !hasPatronymic(core))
    for (const pair of [words.slice(0, 2), [words[0] ?? '', words.at(-1) ?? ''], words.slice(-2)])
      if (pair.every((word) => word.length > 2)) yield pair.join(' ')
}

/**
 * Further readings of a name: without titles, pronouns, remarks in brackets and nicknames, with the other of two
 * surnames, or two words of it that stand together. They are offered, never taken: each leaves something out.
 *
 * @param name the reading that comes first
 */
export function otherNamesIn(text: string, name: string): readonly string[] {
  if (name === '') return []
  const isPlain = !/[()[\]{}"“”„«»,;|/:–—]|\s-\s/u.test(text) && name.split(' ').length < 3
  if (isPlain && !name.includes('-') && !honorific.test(name) && spacedInitials(name) === null) return []
  const others = new Set<string>()
  for (const reading of readings(text)) {
    const other = cleanName(reading)
    if (other !== name && isWholeName(other)) others.add(other)
    if (others.size === mostOtherNames) break
  }
  return [...others]
}
