import { useEffect, useEffectEvent, useRef } from 'react'
import { useAnnounce } from '#ui/live-region.tsx'
import { missingIn } from './missing-tokens.ts'
import type { Token, TokenChange } from './token-field-types.ts'

/**
 * Announces what was added and removed, by any cause: a row, a chip, a pasted list, a link elsewhere on the page.
 * Screen readers that say nothing about the chips are a common complaint about such fields.
 */
export function useTokenAnnouncements(
  tokens: readonly Token[],
  changeText: (change: TokenChange) => string | undefined,
): void {
  const announce = useAnnounce()
  const before = useRef(tokens)
  const say = useEffectEvent((change: TokenChange) => {
    const text = changeText(change)
    if (text !== undefined) announce(text)
  })
  useEffect(() => {
    const earlier = before.current
    if (earlier === tokens) return
    before.current = tokens
    const added = missingIn(earlier, tokens)
    const removed = missingIn(tokens, earlier)
    if (added.length > 0 || removed.length > 0) say({ added, removed, total: tokens.length })
  }, [tokens])
}

/** Results change while typing; only those that stay this long are announced. In ms. */
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
