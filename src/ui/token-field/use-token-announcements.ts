import { useEffect, useRef } from 'react'
import { useAnnounce } from '#ui/live-region.tsx'
import type { Token, TokenChange } from './token-field-types.ts'

/**
 * Says what was added and removed, whoever did it: a row, a chip, a pasted list, a link elsewhere on the page.
 * Chips that are silent are the commonest complaint about such fields (peers.md 2, row 13).
 */
export function useTokenAnnouncements(
  tokens: readonly Token[],
  changeText: (change: TokenChange) => string | undefined,
): void {
  const announce = useAnnounce()
  const before = useRef(tokens)
  useEffect(() => {
    const earlier = before.current
    if (earlier === tokens) return
    before.current = tokens
    const earlierKeys = new Set(earlier.map((token) => token.key))
    const keys = new Set(tokens.map((token) => token.key))
    const added = tokens.filter((token) => !earlierKeys.has(token.key))
    const removed = earlier.filter((token) => !keys.has(token.key))
    if (added.length === 0 && removed.length === 0) return
    const text = changeText({ added, removed, total: tokens.length })
    if (text !== undefined) announce(text)
  }, [tokens, changeText, announce])
}

/** Typing goes on while results change; only what has settled is worth hearing. In ms. */
const settled = 700

/** Says what the open list says ("searching", "4 found", "nothing found") once it has stopped changing. */
export function useSettledAnnouncement(text: string | undefined): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (text === undefined || text === '') return
    const timer = setTimeout(() => announce(text), settled)
    return () => clearTimeout(timer)
  }, [text, announce])
}
