import { useEffect, useEffectEvent } from 'react'
import { hasLines } from './has-lines.ts'

/**
 * Takes a text that arrives all at once; true when it was taken and must not arrive in the input.
 *
 * @param typed what stands in the input and would stay there
 */
export type TakeText = (text: string, typed: string) => boolean

/** What is left in an input when something takes the place of its selection. */
const unselected = ({ value, selectionStart, selectionEnd }: HTMLInputElement): string =>
  value.slice(0, selectionStart ?? undefined) + value.slice(selectionEnd ?? undefined)

/**
 * Offers a text that arrives all at once to `take` before the input has it: an input knows no lines, and would glue
 * those of a list together. A keyboard's own clipboard, dictation and autofill send no paste; what they put in is seen
 * before it happens only by `beforeinput`.
 *
 * @param area the input, or an element around it
 */
export function useArrivingText(area: HTMLElement | null, take: TakeText | undefined): void {
  const offer = useEffectEvent((event: Event, text: string) => {
    if (event.target instanceof HTMLInputElement && take?.(text, unselected(event.target)) === true)
      event.preventDefault()
  })
  useEffect(() => {
    if (area === null) return
    const paste = (event: ClipboardEvent): void =>
      offer(event, event.clipboardData?.getData('text/plain') ?? '')
    const insert = (event: InputEvent): void => {
      if (event.data !== null && hasLines(event.data)) offer(event, event.data)
    }
    area.addEventListener('paste', paste)
    area.addEventListener('beforeinput', insert)
    return () => {
      area.removeEventListener('paste', paste)
      area.removeEventListener('beforeinput', insert)
    }
  }, [area])
}
