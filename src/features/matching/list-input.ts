import type { MatchLine } from '#domain/match-line.ts'

/** A list on its way into the table. */
export type ListInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  /** None yet: it will be typed, pasted or chosen there; or those of last time are taken up again. */
  | { readonly kind: 'nothing' }

/** Lines that were left to be matched later. */
export type KeptLines = readonly MatchLine[]
