import { textOfBytes } from '#domain/list-encoding.ts'
import { parseCsv, parseRows, parseText, type ParsedList } from '#domain/list-parser.ts'

/** A sheet of 100,000 rows; more is no list of colleagues. */
export const biggestFileMb = 5

export type FileReading =
  | { readonly kind: 'read'; readonly list: ParsedList }
  | { readonly kind: 'too-big' | 'unreadable' | 'old-excel' }

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

const cellText = (cell: unknown): string => {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** The first sheet of an Excel file; its reader is loaded when there is one. */
async function readSheet(file: File): Promise<FileReading> {
  const reader = await import('read-excel-file/browser')
  const rows: readonly (readonly unknown[])[] = await reader.readSheet(file)
  return { kind: 'read', list: parseRows(rows.map((row) => row.map(cellText))) }
}

/** The list in a file. What it is, its bytes tell; its name only whether rows are people. */
export async function readListFile(file: File): Promise<FileReading> {
  if (file.size > biggestFileMb * 1024 * 1024) return { kind: 'too-big' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (begins(bytes, 0x50, 0x4b)) return await readSheet(file)
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'old-excel' }
    const text = textOfBytes(bytes)
    if (text === null) return { kind: 'unreadable' }
    return { kind: 'read', list: /\.csv$/i.test(file.name) ? parseCsv(text) : parseText(text) }
  } catch {
    return { kind: 'unreadable' }
  }
}
