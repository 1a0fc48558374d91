import { KAZAKH, RUSSIAN, UKRAINIAN } from './names-cyrillic.ts'
import { ASIAN_LATIN, ENGLISH, GERMAN, NORDIC, ROMANCE, SLAVIC_LATIN } from './names-latin.ts'
import { ARABIC, CHINESE, JAPANESE } from './names-other.ts'
import { pick } from '../random.ts'

/** Names of one people, to be combined freely: whoever comes out is nobody. */
export interface NameStock {
  readonly male: readonly string[]
  readonly female: readonly string[]
  readonly last: readonly string[]
  /** Where a woman's surname differs. */
  readonly feminine?: (last: string) => string
  /** Second names of men and of women. */
  readonly second?: readonly [readonly string[], readonly string[]]
}

/** How many of a hundred people have a name of this stock. */
const SHARES: readonly (readonly [NameStock, number])[] = [
  [RUSSIAN, 40],
  [ENGLISH, 18],
  [GERMAN, 12],
  [UKRAINIAN, 6],
  [ROMANCE, 6],
  [KAZAKH, 4],
  [SLAVIC_LATIN, 4],
  [ASIAN_LATIN, 4],
  [NORDIC, 3],
  [ARABIC, 1],
  [JAPANESE, 1],
  [CHINESE, 1],
]

const DECK = SHARES.flatMap(([stock, share]) => Array.from({ length: share }, () => stock))

export interface FullName {
  readonly name: string
  readonly lastName: string
  readonly secondName: string
  readonly gender: 'M' | 'F'
}

export function makeName(random: () => number): FullName {
  const stock = pick(random, DECK)
  const isMan = random() < 0.5
  const last = pick(random, stock.last)
  return {
    name: pick(random, isMan ? stock.male : stock.female),
    lastName: isMan || !stock.feminine ? last : stock.feminine(last),
    secondName: stock.second ? pick(random, stock.second[isMan ? 0 : 1]) : '',
    gender: isMan ? 'M' : 'F',
  }
}
