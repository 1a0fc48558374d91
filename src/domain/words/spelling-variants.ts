/** A way in which a word may be written with other letters than were typed; null where it does not apply. */
type Respelling = (word: string) => string

const replacing =
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
  replacing(/ё/gu, 'е'),
  // "Törres" for Torres; Cyrillic letters with a mark are letters of their own.
  (word) => (/^[\p{Script=Latin}\p{M}]+$/u.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word),
  (word) => word.replace(/ae/gu, 'ä').replace(/oe/gu, 'ö').replace(/ue/gu, 'ü').replace(/ss/gu, 'ß'),
  (word) => word.replace(/ae/gu, 'æ').replace(/oe/gu, 'ø').replace(/aa/gu, 'å'),
]

/** "İpek" in lower case is an i with a mark of its own; "Işıl" has two letters without a dot. */
const dotted = 'i\u0307'
const dotless = (word: string): string => word.replace(/i(?!\u0307)/gu, 'ı')
const softened = (word: string): string => word.replace(/s/gu, 'ş').replace(/c/gu, 'ç').replace(/g/gu, 'ğ')

const national: Readonly<Record<string, readonly Respelling[]>> = {
  // A Kazakh word mostly has one kind of these letters, so each kind is tried alone.
  kk: [
    (word) =>
      word
        .replace(/к/gu, 'қ')
        .replace(/г/gu, 'ғ')
        .replace(/(?<![аеиоә])у/gu, 'ұ'),
    replacing(/у/u, 'ү'),
    replacing(/а/u, 'ә'),
    replacing(/о/u, 'ө'),
    replacing(/и/gu, 'і'),
  ],
  uk: [
    replacing(/и/gu, 'і'),
    replacing(/и/u, 'і'),
    replacing(/е/u, 'є'),
    replacing(/ы/gu, 'и'),
    replacing(/г/u, 'ґ'),
  ],
  tr: [
    (word) => (word.startsWith('i') && !word.startsWith(dotted) ? dotted + word.slice(1) : word),
    dotless,
    (word) => dotless(softened(word)),
    softened,
    (word) => word.replace(/o/gu, 'ö').replace(/u/gu, 'ü'),
  ],
  pl: [replacing(/l/u, 'ł'), replacing(/l$/u, 'ł'), replacing(/z/u, 'ż'), replacing(/n(?=[bcdkst])/u, 'ń')],
  de: [replacing(/u/u, 'ü'), replacing(/o/u, 'ö'), replacing(/a/u, 'ä')],
}

/** The portal does not fold letters, so each spelling is searched for by itself, up to this number. */
const mostSpellings = 4
/** Languages whose keyboards people leave for a plain one, so that a word may lack several of its letters. */
const moreSpellings: ReadonlySet<string> = new Set(['kk', 'tr'])

/**
 * A word in lower case as it was typed, and as it may be written on the portal: "соловьев" → "соловьёв",
 * "mueller" → "müller". Likeliest first.
 *
 * @param language BCP 47 tag of the portal's language
 */
export function spellingsOf(word: string, language: string): readonly string[] {
  const own = national[language] ?? []
  const all = [word, ...withYo(word), ...[...everywhere, ...own].map((respell) => respell(word))]
  return [...new Set(all)].slice(0, mostSpellings + (moreSpellings.has(language) ? 2 : 0))
}
