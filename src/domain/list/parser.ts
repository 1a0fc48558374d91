import { entryOf } from './entry.ts'
import { peopleInLine } from './free-text.ts'
import { withoutListNumbers } from './list-numbers.ts'
import {
  hasTooManyLetters,
  isTooLargeTable,
  isTooLong,
  isTooLongForLines,
  longestList,
  mostLines,
  withoutEndlessLines,
  withoutSilentLines,
} from './list-size.ts'
import { longestLine } from './first-look.ts'
import { joined, overlong, type LeftOut, type ParsedList } from './parsed-list.ts'
import { withWholeAddresses } from './reading/broken-addresses.ts'
import { isDetail } from './reading/times.ts'
import { oneLine, saysSomething, visibleText, withPlainLineEnds } from './reading/visible-text.ts'
import { marksIn } from './reading/marks.ts'
import { looksLikeFullName } from './reading/name-words.ts'
import { bareId } from './reading/profile-ids.ts'
import { isRoleLine } from './reading/role-lines.ts'
import { cellText, type Row } from './tables/cells.ts'
import { headingColumns } from './tables/heading-row.ts'
import { readPart } from './tables/read-part.ts'
import { partsOf } from './tables/table-parts.ts'
import { tableIn, tableInCsv, type TextTable } from './tables/text-tables.ts'
import { cardsIn } from './forms/contact-cards.ts'
import { withDecodedWords } from './forms/encoded-words.ts'
import { directoryIn } from './forms/directory-entries.ts'
import { recordsIn } from './forms/field-records.ts'
import { withoutMailHeader } from './forms/mail-text.ts'
import { withoutMarkup } from './forms/markup-text.ts'
import { withoutRecord } from './forms/receipt-text.ts'

export type { ParsedList } from './parsed-list.ts'

const leftOutOnly = (leftOut: readonly LeftOut[]): ParsedList => ({
  entries: [],
  heading: null,
  leftOut,
  overlong: false,
})

const tooLongText = (text: string): LeftOut => ({ text: oneLine(text), reason: 'too-long' })

function readRows(given: readonly Row[]): ParsedList {
  if (isTooLargeTable(given)) return overlong
  const tooLong: LeftOut[] = []
  const rows = given.map((row) =>
    row.map((cell) => {
      const text = cellText(cell)
      if (text.length <= longestLine) return text
      tooLong.push(tooLongText(text.slice(longestLine)))
      return text.slice(0, longestLine)
    }),
  )
  return joined([...partsOf(rows).map(readPart), leftOutOnly(tooLong)])
}

/** A table of cells: a sheet, or a table of a page. */
export const parseRows = (given: readonly Row[]): ParsedList =>
  readRows(given.map((row) => row.map(visibleText)))

const parseTable = ({ rows, about }: TextTable): ParsedList =>
  joined([leftOutOnly(about === null ? [] : [{ text: oneLine(about), reason: 'title' }]), readRows(rows)])

/** Lines that are no table. */
function parseLines(text: string): ParsedList {
  if (isTooLongForLines(text)) return overlong
  const lines = text
    .split(/[\n\v\f]/u)
    .map(cellText)
    .filter(saysSomething)
  const [first = '', ...others] = lines
  const heading =
    others.length > 0 &&
    headingColumns(
      [first],
      others.map((line) => [line]),
    )
      ? oneLine(first)
      : null
  const parts: string[] = []
  const tooLong: string[] = []
  const titles: string[] = []
  const details: string[] = []
  const said = heading === null ? lines : others
  const hasPeople = said.some((line) => marksIn(line).length > 0 || looksLikeFullName(line))
  let people = 0
  for (const line of said) {
    if (hasPeople && isRoleLine(line)) titles.push(line)
    if (hasPeople && isDetail(line) && /[:+]|\d{3}/u.test(line)) details.push(line)
    if (titles.at(-1) === line || details.at(-1) === line) continue
    for (const part of peopleInLine(line)) {
      ;(part.length > longestLine ? tooLong : parts).push(part)
      // Numbers may only count the lines.
      if (bareId(part) === null) people += 1
    }
    if (parts.length > longestList || people > mostLines) return overlong
  }
  const { entries, numbers } = withoutListNumbers(parts.map(entryOf))
  return {
    entries,
    heading,
    leftOut: [
      ...titles.map((title): LeftOut => ({ text: oneLine(title), reason: 'title' })),
      ...details.map((detail): LeftOut => ({ text: oneLine(detail), reason: 'nobody' })),
      ...numbers.map((number): LeftOut => ({ text: number.text, reason: 'nobody' })),
      ...tooLong.map(tooLongText),
    ],
    overlong: false,
  }
}

/** Reads what has a form of its own first: cards of contacts, directories, receipts of ours, headers of mails. */
function parseWith(given: string, tableOf: (text: string) => TextTable | null): ParsedList {
  const text = withPlainLineEnds(given)
  const cards = cardsIn(hasTooManyLetters(text) ? text : withDecodedWords(withoutMarkup(text)))
  const directory = directoryIn(cards.rest)
  const { rest, endless } = withoutEndlessLines(withoutSilentLines(directory.rest))
  if (isTooLong(rest)) return overlong
  const record = withoutRecord(withWholeAddresses(visibleText(rest)))
  const mail = withoutMailHeader(record.rest)
  const fields = record.isRecord ? null : recordsIn(mail.rest)
  const table = record.isRecord ? null : fields ? { rows: fields, about: null } : tableOf(mail.rest)
  const plain = table ? parseTable(table) : parseLines(mail.rest)
  // Megabytes are told by their beginning.
  const beginnings = endless.map((line) => tooLongText(line.slice(0, longestLine)))
  const leftOut = [...record.leftOut, ...mail.leftOut, ...beginnings]
  const list = joined([...cards.lists, ...directory.lists, plain, leftOutOnly(leftOut)])
  return list.entries.length === 0 && endless.length > 0 ? overlong : list
}

/** The list in a text that somebody typed, pasted or dropped. */
export const parseText = (given: string): ParsedList => parseWith(given, tableIn)

/** The list in a CSV file. */
export const parseCsv = (given: string): ParsedList =>
  parseWith(given, (text) => tableInCsv(text) ?? tableIn(text))
