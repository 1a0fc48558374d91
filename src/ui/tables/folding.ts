import type { ReactNode } from 'react'
import type { Tone } from '#ui/tone.ts'

/** What of a row stands in its one line. */
export interface RowLine {
  readonly name: string
  readonly photo: string | null
  /** Quiet words below the whole name, when the row is open. */
  readonly detail: string
  readonly onOpen?: (() => void) | undefined
  /** Two or three words. */
  readonly tag: string
  readonly tone: Tone
}

/** Rows of one part stand together below its title. */
export interface RowPart {
  readonly key: string
  readonly title: ReactNode
}

/** How a row is folded to one line. */
export interface Folding<Row> {
  readonly line: (row: Row) => RowLine
  /** Of the headings of parts: one below what stands above the rows. */
  readonly level: 2 | 3
  /** Left out where there is only one. */
  readonly part?: (row: Row) => RowPart
}
