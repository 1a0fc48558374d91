/** A text that took up as much of an insertion as there was room for. */
export interface FittedText {
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

/** The same length, or one less where a letter of two units would be cut through. */
const whole = (text: string, length: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && length < text.length ? length - 1 : length

/**
 * `after` within `limit`: what was there `before` is kept, whatever was typed or pasted into the midst of it, and the
 * insertion gives way.
 */
export function fitted(before: string, after: string, limit: number): FittedText {
  if (after.length <= limit) return { text: after, caret: after.length, left: 0 }
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start)
  const inserted = after.slice(start, after.length - end)
  const room = Math.max(0, Math.min(inserted.length, limit - start - end))
  const kept = inserted.slice(0, whole(inserted, room))
  const text = (after.slice(0, start) + kept + after.slice(after.length - end)).slice(0, limit)
  return { text, caret: Math.min(text.length, start + kept.length), left: inserted.length - kept.length }
}
