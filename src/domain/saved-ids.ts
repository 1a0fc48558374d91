import { isId } from './ids.ts'

/**
 * IDs as a short text: in order, each as the distance from the one before, in base 36. Two thousand people of a
 * hundred thousand take some 5 kB instead of 12, and the portal's room is small.
 */
export function packIds(ids: readonly number[]): string {
  let last = 0
  const steps: string[] = []
  for (const id of new Set(ids.toSorted((a, b) => a - b))) {
    steps.push((id - last).toString(36))
    last = id
  }
  return steps.join(' ')
}

/** The IDs of a packed text, as far as it makes sense. */
export function unpackIds(text: string): readonly number[] {
  let last = 0
  const ids: number[] = []
  for (const step of text.split(' ')) {
    last += /^[0-9a-z]{1,10}$/.test(step) ? parseInt(step, 36) : NaN
    if (!isId(last) || last === ids.at(-1)) break
    ids.push(last)
  }
  return ids
}
