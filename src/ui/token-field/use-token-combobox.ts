import { useCombobox } from 'downshift'
import { useState } from 'react'
import { scrollInFrame } from './scroll-in-frame.ts'
import type { TokenOption } from './token-field-types.ts'

interface TokenComboboxSettings<Item> {
  readonly inputId: string
  readonly query: string
  readonly options: readonly TokenOption<Item>[]
  readonly resultsFresh: boolean
  readonly enterTakesFirst: boolean
}

const { InputClick } = useCombobox.stateChangeTypes

/**
 * downshift manages whether the list is open, the arrow keys and the ids. Two things are ours:
 *
 * - the highlight belongs to an option's key, not to a position: results that arrive late must not put another person
 *   under Enter;
 * - nothing is ever "selected" for downshift. Choosing happens in our own handlers, and Tab, a click elsewhere or
 *   Escape, which downshift lets choose or clear, only close.
 */
export function useTokenCombobox<Item>(settings: TokenComboboxSettings<Item>) {
  const { inputId, query, options, resultsFresh, enterTakesFirst } = settings
  const [highlightedKey, setHighlightedKey] = useState<string | null>(null)

  const moved = highlightedKey === null ? -1 : options.findIndex((option) => option.key === highlightedKey)
  const takesFirst = moved === -1 && enterTakesFirst && resultsFresh && query.trim() !== ''
  const highlightedIndex = takesFirst
    ? options.findIndex((option) => option.disabledReason === undefined)
    : moved

  const combobox = useCombobox<TokenOption<Item>>({
    items: [...options],
    itemToString: (option) => option?.title ?? '',
    itemToKey: (option) => option?.key,
    selectedItem: null,
    inputValue: query,
    highlightedIndex,
    onHighlightedIndexChange: (change) => {
      setHighlightedKey(options[change.highlightedIndex]?.key ?? null)
    },
    stateReducer: (state, { type, changes }) => {
      const kept = { ...changes, selectedItem: null, inputValue: state.inputValue }
      if (type === InputClick) return { ...kept, isOpen: true, highlightedIndex: state.highlightedIndex }
      return kept
    },
    inputId,
    labelId: `${inputId}-label`,
    menuId: `${inputId}-list`,
    scrollIntoView: scrollInFrame,
    getItemId: (index) => `${inputId}-option-${index}`,
  })

  return { ...combobox, resetHighlight: () => setHighlightedKey(null) }
}

/** Keeps downshift's own handler from running after ours. */
export const withoutDownshift = (event: { readonly nativeEvent: Event }): void => {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
}
