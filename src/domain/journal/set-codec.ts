import { packIds, unpackIds } from '#domain/packed-ids.ts'

/** Bits of a set, six to a letter, in the alphabet of base64 without padding. */
export const bitLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function bitsOf(members: readonly number[], size: number): string {
  const letters = new Uint8Array(Math.ceil(size / 6))
  for (const at of members) letters[Math.floor(at / 6)] = (letters[Math.floor(at / 6)] ?? 0) | (1 << (at % 6))
  return Array.from(letters, (bits) => bitLetters[bits]).join('')
}

function membersOfBits(text: string, size: number): readonly number[] | null {
  if (text.length !== Math.ceil(size / 6)) return null
  const members: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const bits = bitLetters.indexOf(text.charAt(index))
    if (bits < 0) return null
    for (let bit = 0; bit < 6; bit += 1) if (bits & (1 << bit)) members.push(index * 6 + bit)
  }
  return members.every((at) => at < size) ? members : null
}

/**
 * A subset of `size` people, given by their positions in rising order, as the shorter of two texts: packed distances,
 * or one bit a person.
 */
export function setText(members: readonly number[], size: number): string {
  const packed = packIds(members.map((at) => at + 1))
  const bitsLength = Math.ceil(size / 6) + 1
  return packed.length <= bitsLength ? packed : `=${bitsOf(members, size)}`
}

/** The positions in such a text; null if it was not made by `setText` for a set of this size. */
export function parseSetText(text: string, size: number): readonly number[] | null {
  if (text.startsWith('=')) return membersOfBits(text.slice(1), size)
  const members = unpackIds(text)?.map((id) => id - 1) ?? null
  return members?.every((at) => at < size) ? members : null
}
