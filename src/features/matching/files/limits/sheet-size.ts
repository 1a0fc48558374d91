import { attribute } from '#features/matching/files/markup.ts'
import { Refused } from '#features/matching/files/refused.ts'

/** More cells with something in them than 50 columns for each line that a list may have. */
const mostCells = 250_000

/** More rows, empty ones too, than of a sheet in which somebody has drawn lines to its end: each is visited. */
const mostRows = 100_000

/** More tags of sheets and their texts. */
const mostTags = 1_500_000

/** More tags of all else: styles, names, relations. */
const mostOtherTags = 200_000

const mostColumns = 16_384

/** More bytes from one tag to the next than any cell of Excel takes. */
const longestPiece = 500_000

const [less, greater, slash, colon, space] = [0x3c, 0x3e, 0x2f, 0x3a, 0x20]
const cell = [0x63]
const row = [0x72, 0x6f, 0x77]

const isNameEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte <= space || byte === greater || byte === slash

/** Where the name of a tag begins behind its prefix, "x:row". */
function nameStart(bytes: Uint8Array, at: number): number {
  for (let end = at; end < at + 8; end += 1) {
    if (bytes[end] === colon) return end + 1
    if (isNameEnd(bytes[end])) break
  }
  return at
}

const isNamed = (bytes: Uint8Array, at: number, name: readonly number[]): boolean =>
  name.every((letter, place) => bytes[at + place] === letter) && isNameEnd(bytes[at + name.length])

/** `<c r="A1" s="1"/>`, `<c r="A1"></c>`: nothing stands before the next tag. */
const isEmpty = (bytes: Uint8Array, next: number): boolean =>
  bytes[next - 1] === greater && (bytes[next - 2] === slash || bytes[next + 1] === slash)

/** Columns that stand for a billion: those of a sheet do not overlap. */
function checkColumns(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes)
  let columns = 0
  for (const [tag] of text.matchAll(/<(?:\w+:)?col\s[^<>]*>/gu)) {
    const [from = 1, to = 1] = ['min', 'max'].map((name) => Number(attribute(tag, name)))
    columns += to - from + 1
    // Without its first or last column it is no number.
    if (!(to <= mostColumns && columns <= mostColumns)) throw new Refused('too-much')
  }
}

/** Counts what the library would visit in the XML of a workbook, and refuses what would keep it busy for minutes. */
export function checkSize(parts: Iterable<readonly [name: string, bytes: Uint8Array]>): void {
  let [tags, others, rows, cells] = [0, 0, 0, 0]
  for (const [name, bytes] of parts) {
    const isSheet = /sheets\/|sharedStrings/iu.test(name)
    let at = bytes.indexOf(less)
    while (at !== -1) {
      const next = bytes.indexOf(less, at + 1)
      const end = next === -1 ? bytes.length : next
      const start = nameStart(bytes, at + 1)
      if (isSheet) tags += 1
      else others += 1
      if (isNamed(bytes, start, row)) rows += 1
      else if (isNamed(bytes, start, cell) && !isEmpty(bytes, end)) cells += 1
      const isMore = tags > mostTags || others > mostOtherTags || rows > mostRows || cells > mostCells
      if (isMore || end - at > longestPiece) throw new Refused('too-much')
      at = next
    }
    checkColumns(bytes)
  }
}
