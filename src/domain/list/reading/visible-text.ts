/** What shows nothing: format characters, fillers, variation selectors, control characters but for line ends and tabs. */
const invisible = /(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u
const everyInvisible = new RegExp(`(?:${invisible.source})+`, 'gu')

/** Persian and Indian words are spelt with joiners; in these alphabets they mean nothing. */
const joinedLetter = /(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Zinh}])[\p{L}\p{M}]/u

const isJoiner = (letter: string): boolean => letter === '\u200c' || letter === '\u200d'

const withoutInvisible = (text: string): string =>
  text.replaceAll(everyInvisible, (letters, at: number) =>
    isJoiner(letters) && joinedLetter.test(text[at - 1] ?? '') && joinedLetter.test(text[at + 1] ?? '')
      ? letters
      : '',
  )

/** Letters, digits, marks and full-width signs but for those of Latin and Cyrillic keyboards; accents that serve as apostrophes. */
const unusualForm =
  /(?![ -~\u00c0-\u024f\u0400-\u04ff])[\p{L}\p{Nd}\p{M}\u3000\ufe10-\ufe16\ufe50-\ufe6b\uff01-\uff5e\uff61-\uff65´‘]/u

/** Zeros of the digits that the portal's languages are written with: Arabic, Persian, Hindi, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]
const asciiDigits: ReadonlyMap<string, string> = new Map(
  zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)] as const),
  ),
)
const otherDigit = new RegExp(`[${[...asciiDigits.keys()].join('')}]`, 'gu')

/**
 * A letter with its marks, or letters of unusual forms with theirs: nothing else is written in another way. No letter
 * has more marks, and to sort thousands of them takes more than linear time.
 */
const everyUnusual = new RegExp(
  String.raw`[\p{L}\p{Nd}]\p{M}{1,30}|(?:(?=${unusualForm.source})[\p{L}\p{Nd}\u3000\ufe10-\ufe16\ufe50-\ufe6b\uff01-\uff5e\uff61-\uff65]\p{M}{0,30})+`,
  'gu',
)

/** Full-width letters and commas, ligatures, accents apart from their letters: as a keyboard would write them (NFKC). */
const withUsualForms = (text: string): string =>
  text
    .replaceAll(everyUnusual, (letters) => letters.normalize('NFKC'))
    .replaceAll(otherDigit, (digit) => asciiDigits.get(digit) ?? digit)
    .replaceAll(/[´‘](?<=\p{L}.)(?=\p{L})/gu, '’')

/** "1 234" with a no-break space is one number: spreadsheets write it so. */
const withWholeNumbers = (text: string): string =>
  !/[\u00a0\u2007\u2009\u202f]/u.test(text)
    ? text
    : text.replaceAll(
        /(?<![\p{L}\p{N}])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?![\p{L}\p{N}])/gu,
        (number) => number.replaceAll(/\D/gu, ''),
      )

/** The text in the letters that it shows, lines and tabs as they were. All reading begins here. */
export function visibleText(text: string): string {
  const shown = invisible.test(text) ? withoutInvisible(text) : text
  const usual = unusualForm.test(shown) ? withUsualForms(shown) : shown
  // Jira's "[~mila.torres]" is "@mila.torres" elsewhere.
  return withWholeNumbers(usual.replaceAll(/\[~([\p{L}\p{N}._-]{1,60})\]/gu, '@$1'))
}

/** The text on one line. */
export const oneLine = (text: string): string => visibleText(text).replaceAll(/\s+/gu, ' ').trim()

/** False for blank lines and lines of dashes, which stand for nobody. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The text with one kind of line end. */
export const withPlainLineEnds = (text: string): string =>
  text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
