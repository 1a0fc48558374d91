import { useEffect, useState } from 'react'

/** The text as it was when nobody had typed for `ms`; an empty one at once. */
export function useSettledText(text: string, ms: number): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(setSettled, text === '' ? 0 : ms, text)
    return () => clearTimeout(timer)
  }, [text, ms])
  return settled
}
