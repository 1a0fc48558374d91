import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Hands on what was typed into a field before React took it over. React leaves it there, but would put its own value
 * in its place the next time that it draws the field.
 */
export function useTypedBefore(id: string, value: string, take: (typed: string) => void): void {
  const compare = useEffectEvent(() => {
    const field = document.getElementById(id)
    const typed = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
    if (typed !== '' && typed !== value) take(typed)
  })
  useLayoutEffect(() => compare(), [])
}
