import type { MatchRange } from '#ui/highlighted-text.tsx'
import type { Tone } from '#ui/tone.ts'

/** The face of a chip or a row; its letters and colour come from the label and the key beside it. */
interface TokenPicture {
  readonly kind: 'person' | 'group'
  readonly src?: string | null | undefined
}

/** One chosen thing. */
export interface Token {
  readonly key: string
  /** Empty while it is still being read: a bar stands in its place. */
  readonly label: string
  /** A quiet word that tells namesakes apart. */
  readonly detail?: string | undefined
  /** All that is known of it, shown on hover; the label by default. */
  readonly hint?: string | undefined
  readonly picture?: TokenPicture
  /** The name of the chip's button: "Remove Mila Torres, Marketing". */
  readonly removeLabel: string
}

/** One row of the list. A row whose key is among the tokens is shown as chosen, and stays so when it is taken again. */
export interface TokenOption<Item> {
  readonly key: string
  readonly item: Item
  readonly title: string
  readonly matches?: readonly MatchRange[]
  readonly subtitle?: string | undefined
  readonly picture?: TokenPicture
  readonly tag?: { readonly text: string; readonly tone: Tone } | undefined
  /** The row stays, is reached by the arrows and says this; it cannot be chosen. */
  readonly disabledReason?: string | undefined
  /** The list closes when it is chosen, because it shows something else; other rows can be chosen one after another. */
  readonly closes?: boolean
}

export interface OptionSection<Item> {
  readonly key: string
  readonly heading?: string
  readonly options: readonly TokenOption<Item>[]
}

/** Changes among the tokens since they were last drawn; `total` is their number now. */
export interface TokenChange {
  readonly added: readonly Token[]
  readonly removed: readonly Token[]
  readonly total: number
}
