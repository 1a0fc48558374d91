import type { ReactNode } from 'react'
import type { OptionSection, Token, TokenChange } from './token-field-types.ts'

/** All texts come from outside. `key`s of tokens and options share one space. */
export interface TokenFieldProps<Item> {
  /** The input's id; the ids of the other parts begin with it. */
  readonly id: string
  readonly label: string
  readonly mark?: string
  /** Links at the far end of the label's line. */
  readonly labelAction?: ReactNode
  readonly placeholder?: string
  readonly description?: ReactNode
  readonly error?: string | undefined
  /** For screen readers only: how to reach and remove what is chosen. */
  readonly instructions?: string

  readonly tokens: readonly Token[]
  /** Names the list of what is chosen. */
  readonly tokensLabel: string
  /** The last so many are drawn (30 unless told); `moreText` is the chip before them and `onShowAll` its press. */
  readonly maxTokensShown?: number
  readonly moreText?: string
  readonly onShowAll?: () => void
  /** All are shown elsewhere, by that press. */
  readonly moreExpanded?: boolean
  readonly onRemove: (key: string) => void
  /** What screen readers hear when tokens come and go; keep its identity stable between renders. */
  readonly changeText: (change: TokenChange) => string | undefined

  readonly query: string
  readonly onQueryChange: (query: string) => void
  /** Takes a pasted text; true when it was taken and must not arrive in the input. */
  readonly onPaste?: (text: string) => boolean

  readonly sections: readonly OptionSection<Item>[]
  readonly onChoose: (item: Item) => void
  /** What the highlight is on, null for nothing; keep its identity stable between renders. */
  readonly onHighlight?: ((item: Item | null) => void) | undefined
  /** Shown when there are no options, nothing is under way and the results are fresh. */
  readonly emptyText?: string | undefined
  /** On top of the list: "type 3 letters", "searching", "showing the first 50". */
  readonly statusText?: string | undefined
  /** Heard, not seen: "4 found". */
  readonly resultsText?: string | undefined
  readonly busy?: boolean
  /** False while the options answer an earlier query: they are dimmed and Enter takes nothing. */
  readonly resultsFresh?: boolean
  /** The first row that can be chosen is highlighted by itself; false when it could be a namesake. */
  readonly enterTakesFirst?: boolean
}
