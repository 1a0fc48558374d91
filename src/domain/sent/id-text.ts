import { isId } from '#domain/ids.ts'
import { bitLetters } from '#domain/journal/set-codec.ts'
import { packIds, unpackIds } from '#domain/packed-ids.ts'

/** The text never holds more; a hostile one must not fill the memory. */
const mostIds = 1_000_000

/** Numbers are split by shifting, which is exact up to here. */
const mostLowBits = 30

/** How far each ID is from the one before, less one: neighbours have 0. */
const gapsOf = (ids: readonly number[]): readonly number[] =>
  ids.map((id, index) => id - (ids[index - 1] ?? 0) - 1)

const bitsWith = (gaps: readonly number[], low: number): number =>
  gaps.reduce((sum, gap) => sum + Math.floor(gap / 2 ** low) + 1 + low, 0)

/** The number of low bits with which the gaps take least: about the logarithm of their mean. */
function bestLowBits(gaps: readonly number[]): number {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const guess = Math.min(mostLowBits, Math.max(0, Math.floor(Math.log2(mean + 1))))
  const near = [Math.max(0, guess - 1), guess, Math.min(mostLowBits, guess + 1)]
  return near.toSorted((a, b) => bitsWith(gaps, a) - bitsWith(gaps, b))[0] ?? guess
}

/** Golomb and Rice's code: the high part of a gap as so many ones and a zero, the low part as it is. */
function bitsOf(gaps: readonly number[], low: number): readonly number[] {
  const bits: number[] = []
  for (const gap of gaps) {
    const high = Math.floor(gap / 2 ** low)
    for (let count = 0; count < high; count += 1) bits.push(1)
    bits.push(0)
    const rest = gap - high * 2 ** low
    for (let bit = low - 1; bit >= 0; bit -= 1) bits.push((rest >> bit) & 1)
  }
  return bits
}

function lettersOf(bits: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bits.length; at += 6) {
    let letter = 0
    for (let bit = 0; bit < 6; bit += 1) letter = letter * 2 + (bits[at + bit] ?? 0)
    text += bitLetters.charAt(letter)
  }
  return text
}

/**
 * IDs as the shorter of two texts: `packIds`, best for neighbours, or the gaps bit by bit, best for people scattered over
 * a company. 400 of 100,000 take some 620 letters. In rising order, each once.
 */
export function idText(ids: Iterable<number>): string {
  const rising = [...new Set(ids)].toSorted((a, b) => a - b)
  const packed = packIds(rising)
  if (rising.length === 0) return packed
  const gaps = gapsOf(rising)
  const low = bestLowBits(gaps)
  const head = `=${low.toString(36)}${rising.length.toString(36)}.`
  if (head.length + bitsWith(gaps, low) / 6 >= packed.length) return packed
  return head + lettersOf(bitsOf(gaps, low))
}

/** Reads bits one after another; null past the end, and where a letter is none of ours. */
function bitReader(letters: string): () => number | null {
  let at = 0
  return () => {
    const letter = bitLetters.indexOf(letters.charAt(Math.floor(at / 6)) || '?')
    if (letter < 0) return null
    const bit = (letter >> (5 - (at % 6))) & 1
    at += 1
    return bit
  }
}

function gapFrom(next: () => number | null, low: number): number | null {
  let high = 0
  for (let bit = next(); bit !== 0; bit = next()) {
    if (bit === null) return null
    high += 1
  }
  let rest = 0
  for (let count = 0; count < low; count += 1) {
    const bit = next()
    if (bit === null) return null
    rest = rest * 2 + bit
  }
  return high * 2 ** low + rest
}

const head = /^=([0-9a-u])([0-9a-z]{1,4})\./

/** The IDs of such a text in rising order; null if `idText` did not write it. */
export function parseIdText(text: string): readonly number[] | null {
  if (!text.startsWith('=')) return unpackIds(text)
  const [whole = '', low = '', digits = ''] = head.exec(text) ?? []
  const count = Number.parseInt(digits, 36)
  if (whole === '' || count > mostIds) return null
  const next = bitReader(text.slice(whole.length))
  const ids: number[] = []
  for (let last = 0; ids.length < count;) {
    const gap = gapFrom(next, Number.parseInt(low, 36))
    if (gap === null) return null
    last += gap + 1
    if (!isId(last)) return null
    ids.push(last)
  }
  return ids
}
