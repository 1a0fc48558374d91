/** A way in which a word may be written with other letters than were typed; null where it does not apply. */
type Respelling = (word: string) => string

const replaced =
  (from: RegExp, to: string): Respelling =>
  (word) =>
    word.replace(from, to)

/** Places for the one ё of a word; beside another vowel there is none ("Сергеев"). */
const placesOfYo = /(?<![аеёиоуыэюя])е(?![аеёиоуыэюя])/gu

/** The likeliest place of ё is the last: "Соловьёв", "Семён". */
const withYo = (word: string): readonly string[] =>
  [...word.matchAll(placesOfYo)]
    .toReversed()
    .map(({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`)

/** Letters that people write for one another, because of habit or because their keyboard lacks the right one. */
const everywhere: readonly Respelling[] = [
  replaced(/ё/gu, 'е'),
  // "Törres" for Torres; Cyrillic letters with a mark are letters of their own.
  (word) => (/^[\p{Script=Latin}\p{M}]+$/u.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word),
  (word) => word.replace(/ae/gu, 'ä').replace(/oe/gu, 'ö').replace(/ue/gu, 'ü').replace(/ss/gu, 'ß'),
]

const national: Readonly<Record<string, readonly Respelling[]>> = {
  // A Kazakh word mostly has one kind of these letters, so each kind is tried alone.
  kk: [
    (word) =>
      word
        .replace(/к/gu, 'қ')
        .replace(/г/gu, 'ғ')
        .replace(/(?<![аеиоә])у/gu, 'ұ'),
    replaced(/у/u, 'ү'),
    replaced(/а/u, 'ә'),
    replaced(/о/u, 'ө'),
    replaced(/и/gu, 'і'),
  ],
  uk: [
    replaced(/и/gu, 'і'),
    replaced(/и/u, 'і'),
    replaced(/е/u, 'є'),
    replaced(/ы/gu, 'и'),
    replaced(/г/u, 'ґ'),
  ],
  de: [replaced(/u/u, 'ü'), replaced(/o/u, 'ö'), replaced(/a/u, 'ä')],
}

/** A portal takes letters as they are, so each spelling is asked for by itself; more than these are not. */
const mostSpellings = 4

/**
 * A word in lower case as it was typed, and as it may be written on the portal: "соловьев" → "соловьёв",
 * "mueller" → "müller". Likeliest first.
 *
 * @param language BCP 47 tag of the portal's language
 */
export function spellingsOf(word: string, language: string): readonly string[] {
  const own = national[language] ?? []
  const all = [word, ...withYo(word), ...[...everywhere, ...own].map((respell) => respell(word))]
  return [...new Set(all)].slice(0, language === 'kk' ? mostSpellings + 2 : mostSpellings)
}
