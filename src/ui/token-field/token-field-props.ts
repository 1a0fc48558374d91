import type { ReactNode, Ref } from 'react'
import type { TakeText } from '#ui/fields/use-arriving-text.ts'
import type { OptionSection, Token, TokenChange } from './token-field-types.ts'

/** All texts come from outside. */
export interface TokenFieldText {
  readonly label: string
  readonly placeholder?: string
  /** For screen readers only: how to reach and remove what is chosen. */
  readonly instructions?: string
  /** Names the list of what is chosen. */
  readonly chosen: string
  /** Said when a row is taken that is chosen already; it stays chosen. */
  readonly already: (label: string) => string
  /** What screen readers hear when tokens come and go. */
  readonly change: (change: TokenChange) => string | undefined
}

/** What is chosen, as chips. */
export interface ChosenTokens {
  readonly tokens: readonly Token[]
  /** How many of the last ones are drawn; 30 by default. */
  readonly maxShown?: number
  /** The chip before them that stands for the others; pressing it shows them elsewhere. */
  readonly more?: { readonly text: string; readonly expanded: boolean; readonly onPress: () => void }
  readonly onRemove: (key: string) => void
}

/** What was found for the query. */
export interface TokenResults<Item> {
  readonly sections: readonly OptionSection<Item>[]
  readonly busy?: boolean
  /** False while the options answer an earlier query: they are dimmed and Enter takes nothing. */
  readonly fresh?: boolean
  /** The first row that can be chosen is highlighted by itself; false when it could be a namesake. */
  readonly enterTakesFirst?: boolean
  /** Shown when there are no options, nothing is under way and the results are fresh. */
  readonly empty?: string | undefined
  /** On top of the list: "type 3 letters", "searching", "showing the first 50". */
  readonly status?: string | undefined
  /** Heard, not seen: "4 found". */
  readonly spoken?: string | undefined
}

/** For a screen that moves the focus into the field. */
export interface TokenFieldHandle {
  readonly focus: () => void
}

/** `key`s of tokens and options share one space. */
export interface TokenFieldProps<Item> {
  readonly text: TokenFieldText
  readonly chosen: ChosenTokens
  readonly query: string
  readonly onQueryChange: (query: string) => void
  readonly results: TokenResults<Item>
  readonly onChoose: (item: Item) => void
  /** Called with the highlighted option, null for none. */
  readonly onHighlight?: (item: Item | null) => void
  /** Takes a text that arrives all at once. */
  readonly onPaste?: TakeText
  /** At the far end of the box: another way to choose. */
  readonly end?: ReactNode
  readonly ref?: Ref<TokenFieldHandle>
}
