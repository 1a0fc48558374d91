const letter = 0xc0

/** Cyrillic words are runs of high bytes; umlauts and accents stand alone among Latin letters. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0
  let inRuns = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte < letter) continue
    high += 1
    if ((bytes[at - 1] ?? 0) >= letter || (bytes[at + 1] ?? 0) >= letter) inRuns += 1
  }
  return inRuns * 2 > high
}

/** UTF-16 without a mark: every other byte of plain text is a zero or the same Cyrillic page. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [at, byte] of bytes.subarray(0, 2_000).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even === odd) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Letters that no text has. */
// oxlint-disable-next-line no-control-regex
const isBinary = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a]/u.test(text)

/** The text of a file in UTF-8, UTF-16 or the Windows code pages of Cyrillic and Western Europe; null for no text. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const wide = utf16In(bytes)
  const oldPage = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  const text = wide ? decoded(bytes, wide) : (decoded(bytes, 'utf-8') ?? decoded(bytes, oldPage))
  return text === null || isBinary(text) ? null : text
}
