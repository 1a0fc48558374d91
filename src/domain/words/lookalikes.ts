const alphabets = ['latin', 'cyrillic', 'greek'] as const
type Alphabet = (typeof alphabets)[number]

/**
 * Letters that are drawn alike, in small or in capitals: Latin, Cyrillic, Greek; "-" where an alphabet has none. The
 * first row with a letter says what it stands for.
 */
const rows = [
  'aаα',
  'bвβ',
  'cсς',
  'eеε',
  'hнη',
  'iіι',
  'jј-',
  'kкκ',
  'mмμ',
  'nпν',
  'oоο',
  'pрρ',
  'sѕ-',
  'tтτ',
  'xхχ',
  'yуυ',
  'zзζ',
  'ëё-',
  'ïїϊ',
  'vѵν',
  'lӏ-',
  'f-φ',
  'nн-',
] as const

const script: Readonly<Record<Alphabet, RegExp>> = {
  latin: /^\p{Script=Latin}$/u,
  cyrillic: /^\p{Script=Cyrillic}$/u,
  greek: /^\p{Script=Greek}$/u,
}

function tableInto(target: Alphabet): ReadonlyMap<string, string> {
  const at = alphabets.indexOf(target)
  const table = new Map<string, string>()
  for (const row of rows) {
    const wanted = row[at]
    if (wanted === undefined || wanted === '-') continue
    for (const letter of row) if (letter !== wanted && !table.has(letter)) table.set(letter, wanted)
  }
  return table
}

const into: Readonly<Record<Alphabet, ReadonlyMap<string, string>>> = {
  latin: tableInto('latin'),
  cyrillic: tableInto('cyrillic'),
  greek: tableInto('greek'),
}

/** The word with all its letters in one alphabet; null if one of them has no lookalike there. */
function wordIn(alphabet: Alphabet, word: string): string | null {
  let result = ''
  for (const letter of word) {
    const stays = script[alphabet].test(letter) || /\p{M}/u.test(letter)
    const written = stays ? letter : into[alphabet].get(letter)
    if (written === undefined) return null
    result += written
  }
  return result
}

const lettersOf = (word: string): readonly string[] => Array.from(word)

const alphabetsOf = (word: string): readonly Alphabet[] =>
  alphabets.filter((alphabet) => lettersOf(word).some((letter) => script[alphabet].test(letter)))

function changes(word: string, written: string): number {
  const letters = lettersOf(written)
  return lettersOf(word).filter((letter, at) => letters[at] !== letter).length
}

/** A word that mixes alphabets in the one that changes least of it. */
function unmixed(word: string): string {
  const written = alphabets.flatMap((alphabet) => wordIn(alphabet, word) ?? [])
  return written.toSorted((a, b) => changes(word, a) - changes(word, b))[0] ?? word
}

/**
 * The words with each one that mixes alphabets written in a single one ("сергей" for "cергей" with a Latin c), and
 * with those that only look like the alphabet of their neighbours written in it ("capa" beside "орлова").
 *
 * @param words in lower case
 */
export function withoutLookalikes(words: readonly string[]): readonly string[] {
  const certain = new Set(
    words.flatMap((word) => {
      const [own, ...others] = alphabetsOf(word)
      if (own === undefined || others.length > 0) return []
      return alphabets.some((alphabet) => alphabet !== own && wordIn(alphabet, word) !== null) ? [] : [own]
    }),
  )
  const [around, ...more] = certain
  return words.map((word) => {
    const own = alphabetsOf(word)
    if (own.length > 1) return unmixed(word)
    return around === undefined || more.length > 0 || own.length === 0 ? word : (wordIn(around, word) ?? word)
  })
}
