import type { KeyboardEvent } from 'react'

/** The code of a key that an input method has used up. */
const usedByInputMethod = 229

/**
 * True for a key that belongs to an input method: its Enter takes a word, its Escape drops one, and neither may do
 * anything here. Safari sends the Enter that ends a composition after the end, so only its code tells it apart.
 */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === usedByInputMethod
