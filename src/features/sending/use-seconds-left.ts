import { useEffect, useState } from 'react'

const wholeSeconds = (ms: number): number => Math.max(0, Math.ceil(ms / 1_000))

/**
 * Whole seconds left of a wait of `ms`, which begins when `wait` changes; 0 without a wait. Right from the first paint
 * on, and by a clock that nobody sets.
 */
export function useSecondsLeft(wait: object | null, ms: number): number {
  const [counted, setCounted] = useState({ wait, left: wholeSeconds(ms) })
  useEffect(() => {
    if (!wait) return
    const until = performance.now() + ms
    const timer = setInterval(() => setCounted({ wait, left: wholeSeconds(until - performance.now()) }), 250)
    return () => clearInterval(timer)
  }, [wait, ms])
  if (!wait) return 0
  return counted.wait === wait ? counted.left : wholeSeconds(ms)
}
