/** A text with as much of an insertion as there was room for. */
interface FittedText {
  readonly text: string
  /** Where the caret belongs: after what was inserted. */
  readonly caret: number
  /** UTF-16 units that found no room. */
  readonly left: number
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length
}

function sharedEnd(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1
  return length
}

/** The same length, or one less where it would cut through a letter of two units. */
const wholeLetters = (text: string, length: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && length < text.length ? length - 1 : length

/**
 * `after` cut to `limit`, in UTF-16 units: what was there `before` stays, and what was typed or pasted into it is cut.
 */
export function fitToLimit(before: string, after: string, limit: number): FittedText {
  if (after.length <= limit) return { text: after, caret: after.length, left: 0 }
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start)
  const inserted = after.slice(start, after.length - end)
  const room = Math.max(0, Math.min(inserted.length, limit - start - end))
  const fitting = inserted.slice(0, wholeLetters(inserted, room))
  const text = (after.slice(0, start) + fitting + after.slice(after.length - end)).slice(0, limit)
  return {
    text,
    caret: Math.min(text.length, start + fitting.length),
    left: inserted.length - fitting.length,
  }
}

/** The portal sets no limit (rest.md 1.7); a notification is read on a phone. */
export const messageLimit = 1_000
