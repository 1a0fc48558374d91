import { letterTable } from './letter-table.ts'

/** What a piece of Latin may stand for, likeliest first, in the place where it was found. */
interface Piece {
  readonly latin: RegExp
  readonly cyrillic: readonly string[]
}

const piece = (latin: string, cyrillic: string): Piece => ({
  latin: new RegExp(latin, 'uy'),
  cyrillic: cyrillic.split('|').map((letters) => (letters === '-' ? '' : letters)),
})

/** Manners of writing Russian in Latin letters, all at once; longer pieces come first. */
const russian: readonly Piece[] = [
  piece('shch|schtsch', 'щ'),
  piece('tsch', 'ч'),
  piece('sch', 'щ|ш|сч'),
  piece('sh', 'ш|щ'),
  piece('ch', 'ч'),
  piece('zh', 'ж'),
  piece('kh', 'х'),
  piece('ph', 'ф'),
  piece('th', 'т'),
  piece('ck', 'к'),
  piece('t[sz]', 'ц|тс'),
  piece('cz', 'ч|ц'),
  piece('(?<=i)[iy]a', 'я'),
  piece('iya', 'ия|ья'),
  piece('(?<=[bdfgklmnprstvz])[yj]a', 'ья|я|ия'),
  piece('(?<=[bdfgklmnprstvz])ia$', 'ия|ья|я'),
  piece('(?<=[bdfgklmnprstvz])ia', 'иа|ья|ия|я'),
  piece('[yji]a', 'я'),
  piece('(?<=[bdfgklmnprstvz])[yji]u', 'ю|ью'),
  piece('[yji]u', 'ю'),
  piece('(?<=[blv])[yji]o', 'ьё|ё|ье'),
  piece('(?<=[bdfgklmnprstvz])yi', 'ьи|ый|ий'),
  piece('[yj]o', 'ё|е'),
  piece('(?<=[bdlmnprtv])[yji]e(?=v)', 'ье|ьё|ие|е'),
  piece('(?<=[bdfgklmnprstvz])[yj]e', 'е|ье|э'),
  piece('[yj]e', 'е|э'),
  piece('ie', 'ие|ье|е'),
  piece('(?<=[lbnrtv])e(?=v)', 'е|ье|ьё|ё'),
  piece('(?<=d)er$', 'р|ер'),
  piece('^e', 'е|э'),
  piece('(?<=[aeoui])y', 'й'),
  piece('y$', 'и|ый|ы'),
  piece('y', 'ы|и|й'),
  piece('(?<=[aeou])i(?![aeou])', 'й|и'),
  piece('(?<=[iy])i', 'й'),
  piece('(?<=[bdfgklmnprstvz])i$', 'и|ий'),
  piece('j', 'й|дж|ж'),
  piece('l(?=[bdfgkmnpstvwz]|ch|sh)', 'л|ль'),
  piece('z(?=m)', 'зь|з'),
  piece("['’]", 'ь|-'),
  piece('c', 'к|ц'),
  piece('h', 'х|г'),
  piece('x', 'кс|х'),
  piece('w', 'в|у'),
  piece('ö', 'ё|о'),
  piece('ü', 'ю|у'),
  piece('ß', 'сс'),
  ...Array.from(
    letterTable(
      'a а, b б, d д, e е, f ф, g г, i и, k к, l л, m м, n н, o о, p п, q к, r р, s с, t т, u у, v в, z з',
    ),
    ([latin, cyrillic]) => piece(latin, cyrillic),
  ),
]

/** Where Ukrainian differs. */
const ukrainian: readonly Piece[] = [
  piece('[yi]{2}(?=n)', 'ій|ий'),
  piece('i[yi]a', 'ія'),
  piece('iy$|ii$', 'ій|ий'),
  piece('(?<=[bdfgklmnprstvz])[yji]e', 'є|ьє'),
  piece('[yji]e', 'є'),
  piece('yi', 'ї'),
  piece('kh', 'х'),
  piece('(?<![sczkp])h', 'г|х'),
  piece('y$', 'ий|й|и'),
  piece('(?<=[aeoui])[yi](?![aeou])', 'й'),
  piece('y(?![aeou])', 'и'),
  piece('i(?![aeouy]|$)', 'і|и'),
  piece('i$', 'і'),
]

const alphabets: Readonly<Record<string, readonly Piece[]>> = { uk: [...ukrainian, ...russian] }

interface Spelling {
  readonly text: string
  /** How unlikely it is; each second-best choice adds up. */
  readonly cost: number
}

/** Nobody makes more than two unlikely choices in one word, so this number of the likeliest spellings is enough. */
const mostSpellings = 16

/**
 * A Latin word in lower case in Cyrillic letters, likeliest first: "shcherbakov" → "щербаков", "щербаков" …
 * Null for a word with letters that have no sound here.
 *
 * @param language BCP 47 tag of the portal's language
 */
export function toCyrillic(word: string, language: string): readonly string[] | null {
  const alphabet = alphabets[language] ?? russian
  let spellings: readonly Spelling[] = [{ text: '', cost: 0 }]
  for (let at = 0; at < word.length;) {
    const found = pieceAt(alphabet, word, at)
    if (!found) return null
    at = found.end
    spellings = spellings
      .flatMap(({ text, cost }) =>
        found.cyrillic.map((letters, unlikely) => ({ text: text + letters, cost: cost + unlikely })),
      )
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, mostSpellings)
  }
  return [...new Set(spellings.map(({ text }) => text))]
}

function pieceAt(alphabet: readonly Piece[], word: string, at: number) {
  for (const { latin, cyrillic } of alphabet) {
    latin.lastIndex = at
    if (latin.test(word)) return { cyrillic, end: latin.lastIndex }
  }
  return null
}
