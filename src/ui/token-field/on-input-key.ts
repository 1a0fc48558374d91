import type { KeyboardEvent } from 'react'
import { isComposing } from '#ui/fields/composing.ts'
import { focusLastToken, isRightToLeft } from './token-list.tsx'
import { withoutDownshift } from './use-token-combobox.ts'

export interface InputKeys {
  /** The chips before the input. */
  readonly list: HTMLUListElement | null
  readonly closeMenu: () => void
  /** Takes the row that is highlighted, if one may be taken now. */
  readonly takeHighlighted: () => void
}

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

/** Handles the keys that downshift does not, or handles differently. */
export function onInputKey(event: KeyboardEvent<HTMLInputElement>, keys: InputKeys): void {
  // Enter, Backspace and the arrows are the input method's own.
  if (isComposing(event)) return withoutDownshift(event)
  const { selectionStart, selectionEnd, value } = event.currentTarget
  switch (event.key) {
    case 'Enter':
      withoutDownshift(event)
      // With a modifier the key belongs to the page; without, it must not submit a form by accident.
      if (hasModifier(event)) return
      event.preventDefault()
      if (!event.repeat) keys.takeHighlighted()
      return
    case 'ArrowUp':
      // Alt with an arrow only opens and closes; downshift would choose.
      if (event.altKey) {
        withoutDownshift(event)
        event.preventDefault()
        keys.closeMenu()
      }
      return
    case 'Backspace':
      if (value === '' && !event.repeat && focusLastToken(keys.list)) event.preventDefault()
      return
    case 'ArrowLeft':
    case 'ArrowRight': {
      const back = isRightToLeft(event.currentTarget) ? 'ArrowRight' : 'ArrowLeft'
      const atStart = selectionStart === 0 && selectionEnd === 0
      if (event.key !== back || !atStart || event.shiftKey || hasModifier(event)) return
      if (focusLastToken(keys.list)) event.preventDefault()
    }
  }
}
