import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { TokenChip } from './token-chip.tsx'
import type { ChosenTokens } from './token-field-props.ts'
import styles from './token-list.module.css'

interface TokenListProps {
  /** Names the list: "Chosen colleagues". */
  readonly label: string
  readonly chosen: ChosenTokens
  readonly input: HTMLInputElement | null
  readonly list: HTMLUListElement | null
  readonly listRef: (list: HTMLUListElement | null) => void
}

const buttonsOf = (list: HTMLElement | null): readonly HTMLButtonElement[] =>
  list === null ? [] : [...list.querySelectorAll('button')]

/** Moves the focus from the input to the chip before it; false when there is none. */
export function focusLastToken(list: HTMLUListElement | null): boolean {
  const last = buttonsOf(list).at(-1)
  last?.focus()
  return last !== undefined
}

/** Whether text runs from right to left there, so that the arrow keys are mirrored. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

/** The last ones are shown, so that what was just chosen is always seen beside the input. */
export function TokenList(props: TokenListProps) {
  const { input, list, listRef } = props
  const { tokens, maxShown = 30, more, onRemove } = props.chosen
  const shown = maxShown >= tokens.length ? tokens : tokens.slice(tokens.length - maxShown)
  const nextFocus = useRef<{ readonly removed: string; readonly target: string | null } | null>(null)

  // Move the focus only once the chip is really removed: the owner of the tokens may delay or refuse it.
  useLayoutEffect(() => {
    const next = nextFocus.current
    if (next === null || tokens.some((token) => token.key === next.removed)) return
    nextFocus.current = null
    const target = buttonsOf(list).find((button) => button.dataset['chip'] === next.target)
    if (target === undefined) input?.focus()
    else target.focus()
  }, [tokens, input, list])

  const remove = (key: string, direction: 'back' | 'forward' | 'either') => {
    const index = shown.findIndex((token) => token.key === key)
    const before = shown[index - 1]?.key ?? null
    const after = shown[index + 1]?.key ?? null
    const targets = { back: before, forward: after, either: after ?? before }
    nextFocus.current = { removed: key, target: targets[direction] }
    onRemove(key)
  }

  const move = (event: KeyboardEvent<HTMLUListElement>, by: -1 | 1) => {
    const buttons = buttonsOf(event.currentTarget)
    const index = buttons.findIndex((button) => button === document.activeElement)
    event.preventDefault()
    if (index + by >= buttons.length) input?.focus()
    else buttons[Math.max(index + by, 0)]?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.target instanceof HTMLElement ? event.target.dataset['chip'] : undefined
    const toEnd = isRightToLeft(event.currentTarget) ? -1 : 1
    switch (event.key) {
      case 'ArrowLeft':
        return move(event, toEnd === 1 ? -1 : 1)
      case 'ArrowRight':
        return move(event, toEnd)
      case 'Home':
        event.preventDefault()
        return buttonsOf(event.currentTarget)[0]?.focus()
      case 'End':
      case 'Escape':
        event.preventDefault()
        return input?.focus()
      case 'Backspace':
      case 'Delete':
        event.preventDefault()
        // A key held down must not remove everything.
        if (key !== undefined && !event.repeat) remove(key, event.key === 'Delete' ? 'forward' : 'back')
        return
      default:
        // Typing continues in the input: the focus moves there before the letter is entered.
        if (event.key.length === 1 && event.key !== ' ') input?.focus()
    }
  }

  return (
    // The keys are those of the buttons inside; the list only saves a handler for each.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={listRef} className={styles['list']} aria-label={props.label} onKeyDown={onKeyDown}>
      {shown.length < tokens.length && more && (
        <li>
          <button
            type="button"
            className={styles['more']}
            aria-expanded={more.expanded}
            onClick={more.onPress}
          >
            {more.text}
          </button>
        </li>
      )}
      {shown.map((token) => (
        <TokenChip key={token.key} token={token} onRemove={(key) => remove(key, 'either')} />
      ))}
    </ul>
  )
}
