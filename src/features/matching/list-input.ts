import type { DraftLine } from '#domain/list/kept-line.ts'

/** A list on its way into the table. */
export type ListInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  /** None yet: it will be typed, pasted or chosen there. */
  | { readonly kind: 'new' }
  /** None: lines from last time continue. */
  | { readonly kind: 'kept' }

/** Lines that were left to be matched later. */
export type KeptLines = readonly DraftLine[]
