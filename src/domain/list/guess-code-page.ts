import type { Encoding } from './encodings.ts'

/** A page of 256 letters, and the letters beyond ASCII that names written in it consist of: common ones, others. */
interface Page {
  readonly encoding: Encoding
  readonly common: string
  readonly others: string
}

const cyrillic = { common: 'оаеинртсвлкмдуяьі', others: 'пыгзбчйхжшюцщэфъёїєґў' }

/** Of pages that fit equally well the first one is taken. */
const pages: readonly Page[] = [
  { encoding: 'windows-1251', ...cyrillic },
  { encoding: 'windows-1252', common: 'éüöäáíóñèçãßåø', others: 'êàæëïîôâúõìòùûœýðþšžÿ' },
  { encoding: 'windows-1250', common: 'áíéłóčřšžýěüöäęąśżćńőű', others: 'úůňťďźăľĺŕđßâîëçşţô' },
  { encoding: 'windows-1254', common: 'ışğçöüİ', others: 'âîûéèêàëôäß' },
  { encoding: 'windows-1253', common: 'αοιετνσηρπκμλυςόάίέ', others: 'ωγθδχφβξζψήύώϊϋΐΰ' },
  { encoding: 'koi8-u', ...cyrillic },
  { encoding: 'ibm866', ...cyrillic },
]

const vowels = new Set('aeiouyаеёиоуыэюяіїєαεηιουωάέήίόύώϊϋıåæøœ')
/** Neither vowels nor consonants: any letter may stand before and after them. */
const signs = new Set('ьъ')

const isVowel = (letter: string): boolean =>
  vowels.has(letter) || vowels.has(letter.normalize('NFD')[0]?.toLowerCase() ?? '')

/** Stands among words in any language. */
const punctuation = /[\u00a0«»„“”‘’‚–—…№·•€©®§°´\u00ad]/u

/** The Turkish İ becomes two letters, so it stays. */
const lower = (letter: string): string => {
  const small = letter.toLowerCase()
  return small.length === 1 ? small : letter
}

const scriptOf = (letter: string): string =>
  /\p{Script=Cyrillic}/u.test(letter) ? 'c' : /\p{Script=Greek}/u.test(letter) ? 'g' : 'l'

/** How much a word looks like one: its letters, their case, their script, and vowels between consonants. */
function wordScore(word: string, weights: ReadonlyMap<string, number>): number {
  let score = 0
  let run = ''
  let before = ''
  for (const letter of word) {
    const isLetter = /\p{L}/u.test(letter)
    if (letter > '\u007f')
      score += weights.get(lower(letter)) ?? (isLetter ? -1 : punctuation.test(letter) ? 0 : -3)
    if (isLetter && /\p{L}/u.test(before)) {
      if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) score -= 2
      if (scriptOf(before) !== scriptOf(letter)) score -= 3
    }
    const kind = !isLetter || signs.has(lower(letter)) ? '' : isVowel(lower(letter)) ? 'v' : 'c'
    run = kind !== '' && run.startsWith(kind) ? run + kind : kind
    if (run.length > 2 || run === 'vv') score -= run.length > 2 ? 1 : 0.5
    before = letter
  }
  return score
}

const weightsOf = ({ common, others }: Page): ReadonlyMap<string, number> =>
  new Map([
    ...Array.from(others, (letter) => [letter, 1] as const),
    ...Array.from(common, (letter) => [letter, 2] as const),
  ])

const longestWord = 40

/** Words with letters beyond ASCII, by their first letters; the first few thousand tell as much as all. */
function* wordsIn(bytes: Uint8Array): Generator<Uint8Array> {
  let start = -1
  let high = false
  let found = 0
  for (let at = 0; at <= bytes.length && found < 2_000; at += 1) {
    const byte = bytes[at] ?? 0
    const isLetter = byte > 0x7f || ((byte | 32) >= 0x61 && (byte | 32) <= 0x7a)
    if (isLetter && start === -1) start = at
    if (isLetter && byte > 0x7f) high = true
    if (isLetter || start === -1) continue
    if (high) {
      found += 1
      yield bytes.subarray(start, Math.min(at, start + longestWord))
    }
    start = -1
    high = false
  }
}

/** The code page in which the words of a text look most like words. */
export function guessCodePage(bytes: Uint8Array): Encoding {
  const words = [...wordsIn(bytes)]
  let best = { encoding: pages[0]?.encoding ?? 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const page of pages) {
    const decoder = new TextDecoder(page.encoding)
    const weights = weightsOf(page)
    const score = words.reduce((sum, word) => sum + wordScore(decoder.decode(word), weights), 0)
    if (score > best.score) best = { encoding: page.encoding, score }
  }
  return best.encoding
}
