import { addressesIn } from './addresses.ts'
import { numbersIn, type FoundId } from './profile-ids.ts'

/** Something in a text that names one person by itself, with its place. */
export type Mark = { readonly start: number; readonly end: number } & (
  { readonly kind: 'email'; readonly value: string } | Pick<FoundId, 'kind' | 'value' | 'from' | 'host'>
)

/** Addresses and IDs of a text, in its order. */
export const marksIn = (text: string): readonly Mark[] =>
  /[@\d]/u.test(text) ? [...addressesIn(text), ...numbersIn(text)].toSorted((a, b) => a.start - b.start) : []

/**
 * The text cut so that no part has two addresses or two IDs. What stands before a mark belongs to it, unless the text
 * begins with a mark and ends without one: then what follows does.
 */
export function splitAtMarks(text: string): readonly string[] {
  const marks = marksIn(text)
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last || marks.length < 2) return [text]
  const says = (part: string): boolean => /[\p{L}\p{N}]/u.test(part)
  const before = !says(text.slice(0, first.start)) && says(text.slice(last.end))
  const cuts: number[] = []
  const held = new Map<Mark['kind'], string | number>()
  let end = 0
  for (const mark of marks) {
    const other = held.get(mark.kind)
    if (other !== undefined && other !== mark.value) {
      cuts.push(before ? mark.start : end)
      held.clear()
    }
    held.set(mark.kind, mark.value)
    end = mark.end
  }
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]))
}
