import type { WorkBook, WorkSheet } from '@e965/xlsx'
import { checkOldSize } from './limits/binary-size.ts'
import { codePages } from './code-pages.ts'
import type * as library from './library.ts'
import { Refused } from './refused.ts'
import { checkXmlSize } from './limits/xml-size.ts'
import { visibleSheet, type Sheet } from './sheet.ts'
import { shownText, type Format } from './shown-text.ts'

/** The sheets that people see, and how many they do not. */
export interface Sheets {
  readonly sheets: readonly Sheet[]
  readonly hiddenSheets: number
}

type Library = typeof library

/** Loads the library that reads workbooks: 120 kB gzip, so only when there is one. */
export type Load = () => Promise<Library>

/** Hidden rows are known only with styles. Formulas are not read, their values are. */
const options = { dense: true, cellStyles: true, cellFormula: false, cellHTML: false } as const

function sheetOf(name: string, sheet: WorkSheet, format: Format): Sheet {
  const rows = new Map<number, ReadonlyMap<number, string>>()
  // Arrays with holes: only what is there is visited, not a million rows up to the last one.
  for (const [row, cells] of Object.entries(sheet['!data'] ?? []))
    rows.set(
      Number(row),
      new Map(Object.entries(cells).map(([column, cell]) => [Number(column), shownText(cell, format)])),
    )
  const { '!rows': rowInfo = [], '!cols': columnInfo = [] } = sheet
  return visibleSheet({
    name,
    rows,
    hidden: {
      row: (row) => rowInfo[row]?.hidden === true || rowInfo[row]?.hpt === 0,
      column: (column) => columnInfo[column]?.hidden === true || columnInfo[column]?.width === 0,
    },
  })
}

function sheetsOf({ SheetNames, Sheets: byName, Workbook }: WorkBook, format: Format): Sheets {
  const isVisible = (place: number): boolean => (Workbook?.Sheets?.[place]?.Hidden ?? 0) === 0
  const sheets = SheetNames.flatMap((name, place) => {
    const sheet = byName[name]
    // The library leaves out without a word what it cannot read.
    if (!sheet) throw new Refused('unreadable')
    return isVisible(place) && sheet['!type'] !== 'chart' ? [sheetOf(name, sheet, format)] : []
  })
  return { sheets, hiddenSheets: SheetNames.filter((_, place) => !isVisible(place)).length }
}

const isAboutPassword = (thrown: unknown): boolean =>
  thrown instanceof Error && /password|encrypt/iu.test(thrown.message)

/** Reads a workbook with the library. */
async function withLibrary(load: Load, read: (library: Library) => WorkBook): Promise<Sheets> {
  const loaded = await load().catch((thrown: unknown) => {
    throw new Refused('no-reader', { cause: thrown })
  })
  try {
    return sheetsOf(read(loaded), (cell) => loaded.utils.format_cell(cell))
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown
    throw new Refused(isAboutPassword(thrown) ? 'protected' : 'unreadable', { cause: thrown })
  }
}

/** A workbook of Excel since 2007. */
export const sheetsInPackage = (bytes: Uint8Array, load: Load): Promise<Sheets> =>
  withLibrary(load, ({ read }) => read(bytes, { ...options, type: 'array' }))

/** SpreadsheetML, the XML of Excel 2003. */
export function sheetsInXml(text: string, load: Load): Promise<Sheets> {
  checkXmlSize(text)
  return withLibrary(load, ({ read }) => read(text, { ...options, type: 'string' }))
}

/** A workbook of Excel before 2007, or the container that a password or a label has made of a new one. */
export const sheetsInOldExcel = (bytes: Uint8Array, load: Load): Promise<Sheets> =>
  withLibrary(load, ({ CFB, read, set_cptable: setCodePages }) => {
    if (bytes[0] === 0xd0) {
      const container: unknown = CFB.read(bytes, { type: 'array' })
      if (CFB.find(container, '/EncryptedPackage')) throw new Refused('protected')
      const content: unknown = (CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book'))?.content
      if (content instanceof Uint8Array) checkOldSize(content)
      else if (Array.isArray(content)) checkOldSize(Uint8Array.from(content, Number))
    } else checkOldSize(bytes)
    setCodePages(codePages)
    return read(bytes, { ...options, type: 'array' })
  })
