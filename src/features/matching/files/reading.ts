import type { Encoding } from '#domain/list/encodings.ts'
import type { ParsedList } from '#domain/list/parser.ts'
import type { RefusedWhy } from './refused.ts'

/** A larger file is no list of colleagues. */
export const biggestFileMb = 5

/** How the person wants a file to be read instead. */
export interface Wish {
  /** The place of the sheet among those that could be read. */
  readonly sheet?: number
  readonly encoding?: Encoding
}

/** The sheets of a workbook, or the tables of a page. */
export interface SheetsRead {
  /** Those that show something; a table of a page has no name. */
  readonly names: readonly string[]
  readonly taken: number
  readonly hiddenSheets: number
  /** In the sheet that was taken. */
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

/** What was read of a file. */
export interface FileReading {
  readonly list: ParsedList
  readonly sheets: SheetsRead | null
  /** The encoding that its bytes were read in; null where nothing had to be guessed. */
  readonly guessed: Encoding | null
}

export type FileResult = ({ readonly kind: 'read' } & FileReading) | { readonly kind: RefusedWhy | 'too-big' }
