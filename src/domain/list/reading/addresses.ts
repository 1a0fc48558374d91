import { attachedStart, longestLocal, plainHyphens } from './attached.ts'

/** An e-mail address in a text, in lower case, with the place of all that belongs to it. */
export interface FoundAddress {
  readonly kind: 'email'
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Without / | * ` = and brackets: beside an address these are most often separators and markup. */
const localLetter = /[\p{L}\p{M}\p{N}!#$%&'’+.~_\ud800-\udfff-]/u
const domain = /[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+/uy
const onlyMarks = /^[^\p{L}\p{N}]*(?:mailto:)?[^\p{L}\p{N}]*$/iu

const localBefore = (text: string, at: number, least: number): number => {
  let start = at
  const first = Math.max(least, at - longestLocal)
  while (start > first && localLetter.test(text[start - 1] ?? '')) start -= 1
  // Quotes and bullets around an address are not its letters; neither are underscores on both sides.
  while (start < at && !/[\p{L}\p{N}_\ud800-\udfff]/u.test(text[start] ?? '')) start += 1
  return start
}

/** The addresses of a text in its order; one that only repeats the one before it belongs to that. Linear. */
export function addressesIn(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = []
  let least = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    domain.lastIndex = at + 1
    const match = at < least ? null : domain.exec(text)
    if (!match) continue
    const host = match[0].replace(/-+$/u, '')
    const end = at + 1 + host.length
    // "x.example_ru" is no part of an address.
    if (/^_+[\p{L}\p{N}]/u.test(text.slice(end, end + 9))) continue
    let start = localBefore(text, at, least)
    while (text[start] === '_' && text[end] === '_') start += 1
    if (start === at) continue
    start = attachedStart(text, least, start, at) ?? start
    const local = plainHyphens(text.slice(start, at).replaceAll('’', "'"))
    const value = `${local}@${host}`.toLowerCase()
    if (text.slice(Math.max(least, start - 7), start).toLowerCase() === 'mailto:') start -= 7
    const last = found.at(-1)
    if (last?.value === value && start - last.end < 20 && onlyMarks.test(text.slice(last.end, start)))
      found[found.length - 1] = { ...last, end }
    else found.push({ kind: 'email', value, start, end })
    least = end
  }
  return found
}

/** The first address in a text; null for none. */
export const emailIn = (text: string): string | null => addressesIn(text)[0]?.value ?? null
