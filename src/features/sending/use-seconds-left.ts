import { useEffect, useState } from 'react'

/** Whole seconds until `ms` have passed since `wait` was another one; 0 without a wait. */
export function useSecondsLeft(wait: object | null, ms: number): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (!wait) return
    const until = Date.now() + ms
    const tick = (): void => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1_000)))
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [wait, ms])
  return wait ? left : 0
}
