import { foldedWords } from '#domain/words/folded-words.ts'
import { visibleText } from '#domain/list/reading/visible-text.ts'
import { headingWords, type HeadingWord } from './heading-words.ts'
import { receiptHeadings, receiptNameHeadings } from './receipt-headings.ts'

/** What a column of a table is about; `part` is a part of a name, `other` is known to be none of the rest. */
export type Column = 'name' | 'part' | 'email' | 'id' | 'link' | 'other'

/** A heading as it was understood. */
export interface Heading {
  readonly column: Column
  /** Also what a person may be called in a list of roles, such as "Member". */
  readonly alsoRole: boolean
}

/** One spelling for all: apostrophes of every kind are left out. */
const spelt = (text: string): readonly string[] => foldedWords(text.replaceAll(/['’‘ʼ`´]/gu, ''))

const kinds = ['filler', 'other', 'part', 'whole', 'person', 'name', 'link', 'email', 'id'] as const

const known = new Map<string, Set<HeadingWord>>()
for (const kind of kinds)
  for (const word of headingWords[kind].split(/\s+/u))
    for (const plain of spelt(word)) known.set(plain, (known.get(plain) ?? new Set()).add(kind))

/** Cyrillic letters that look like Latin ones, in the same order. */
const cyrillicTwins = 'асеокрхутмнвігьј'
const latinTwins = 'aceokpxytmhbirbj'
const swapped = (text: string, from: string, to: string): string =>
  text.toLowerCase().replaceAll(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter)

/** "Mitarbeitername", "EmployeeName": the name of such people; a user name is a login. */
function meaningsOf(word: string): ReadonlySet<HeadingWord> | undefined {
  const owner = /^(?!user|benutzer)(\p{L}+)name$/u.exec(word)?.[1] ?? ''
  return known.get(word) ?? (known.get(owner)?.has('person') ? new Set(['name'] as const) : undefined)
}

const partMarks = new Set(['first', 'last', 'middle', 'given', 'family'])

function headingOf(given: readonly string[]): Heading | null {
  // "Ф. И. О."
  const words = given.every((word) => word.length === 1) ? [given.join('')] : given
  const meanings = words.map(meaningsOf)
  if (words.length === 0 || words.length > 6 || meanings.includes(undefined)) return null
  const has = (kind: HeadingWord): boolean => meanings.some((each) => each?.has(kind))
  const count = (kind: HeadingWord): number => meanings.filter((each) => each?.has(kind)).length
  const of = (column: Column, alsoRole = false): Heading => ({ column, alsoRole })
  const otherOnly = meanings.some((each) => each?.has('other') && each.size === 1)
  if (has('email') && !otherOnly) return of('email')
  if (has('id') && !otherOnly) return words.some((word) => /\d/u.test(word.charAt(0))) ? null : of('id')
  if (otherOnly) return of('other')
  if (has('part')) return of(has('whole') || has('name') || count('part') > 1 ? 'name' : 'part')
  if (has('name')) return of(words.filter((word) => partMarks.has(word)).length === 1 ? 'part' : 'name')
  if (has('link')) return of('link')
  if (has('whole')) return of('name')
  return has('person') ? of('name', true) : null
}

const ofReceipt: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ...receiptHeadings.map((heading) => [visibleText(heading), { column: 'other', alsoRole: false }] as const),
  ...receiptNameHeadings.map(
    (heading) => [visibleText(heading), { column: 'name', alsoRole: true }] as const,
  ),
])

/** What the heading of a column says; null for words that are not known. */
export function columnOf(cell: string): Heading | null {
  const plain = cell.length > 80 ? '' : cell
  if (plain.trim() === '') return null
  const own = ofReceipt.get(plain.trim())
  if (own) return own
  const readings = [plain, plain.replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')]
  const mixed = /\p{sc=Cyrl}/u.test(plain) && /\p{sc=Latn}/u.test(plain)
  const all = mixed
    ? readings.flatMap((each) => [
        each,
        swapped(each, cyrillicTwins, latinTwins),
        swapped(each, latinTwins, cyrillicTwins),
      ])
    : readings
  for (const reading of all) {
    if (/^\s*[#№]\s*(?:п\/?п)?\s*$/iu.test(reading)) return { column: 'other', alsoRole: false }
    const heading = headingOf(spelt(reading))
    if (heading) return heading
  }
  return null
}
