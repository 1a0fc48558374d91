import { textOf, textOfBytes } from '#domain/list/encoding.ts'
import { parseCsv, parseText } from '#domain/list/parser.ts'
import { chosenSheet } from './choose-sheet.ts'
import { isHtml, tablesInHtml, textOfHtml } from './html.ts'
import { sheetsInOds } from './ods.ts'
import { sheetsInZip } from './packed-workbook.ts'
import type { FileReading, FileResult, Wish } from './reading.ts'
import { Refused } from './refused.ts'
import { sheetsInOldExcel, sheetsInXml, type Load } from './workbook.ts'

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

/** Excel before 1995: a tab and a number, then the length of the first record, which no text has there. */
const isOldestExcel = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) < 32 && bytes[3] === 0

const isSpreadsheetMl = (head: string): boolean =>
  /^\s*</u.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet')

const isFlatOds = (head: string): boolean => /^\s*<\?xml/u.test(head) && head.includes('<office:document')

/** Named as a table: its separators separate cells, not people. */
const isNamedAsTable = (name: string): boolean => /\.(?:csv|tsv|tab|xlsx?|ods)$/iu.test(name)

const ofText = (text: string, name: string): FileReading => ({
  list: isNamedAsTable(name) ? parseCsv(text) : parseText(text),
  sheets: null,
  guessed: null,
})

async function readText(bytes: Uint8Array, name: string, wish: Wish, load: Load): Promise<FileReading> {
  const { text, guessed } = wish.encoding
    ? { text: textOf(bytes, wish.encoding), guessed: wish.encoding }
    : (textOfBytes(bytes) ?? { text: null, guessed: null })
  if (text === null) throw new Refused('unreadable')
  const head = text.slice(0, 4_000)
  if (isSpreadsheetMl(head)) return { ...chosenSheet(await sheetsInXml(text, load), wish.sheet), guessed }
  if (isFlatOds(head)) return { ...chosenSheet(sheetsInOds(text), wish.sheet), guessed }
  if (!isHtml(head)) return { ...ofText(text, name), guessed }
  const tables = tablesInHtml(text)
  if (tables.sheets.length === 0) return { ...ofText(textOfHtml(text), 'text'), guessed }
  return { ...chosenSheet(tables, wish.sheet), guessed }
}

/** The list in the bytes of a file. They tell what it is; its name only tells a table from other text. */
async function readingOf(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  wish: Wish,
  load: Load,
): Promise<FileReading> {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6))
    return { ...chosenSheet(await sheetsInZip(bytes, load), wish.sheet), guessed: null }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) || isOldestExcel(bytes))
    return { ...chosenSheet(await sheetsInOldExcel(bytes, load), wish.sheet), guessed: null }
  // PDF and RTF, which may hold nothing but letters.
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0x7b, 0x5c, 0x72, 0x74))
    throw new Refused('unreadable')
  return readText(bytes, name, wish, load)
}

/** Reads a file; whatever is thrown becomes a reason. */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  wish: Wish,
  load: Load,
): Promise<FileResult> {
  try {
    const reading = await readingOf(bytes, name, wish, load)
    return reading.list.overlong ? { kind: 'too-much' } : { kind: 'read', ...reading }
  } catch (thrown) {
    return { kind: thrown instanceof Refused ? thrown.why : 'unreadable' }
  }
}
