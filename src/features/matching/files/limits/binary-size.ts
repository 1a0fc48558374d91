import { Refused } from '#features/matching/files/refused.ts'

/** More cells, empty ones too, than 50 columns for each line that a list may have. */
const mostCells = 250_000
/** More records of all kinds. */
const mostRecords = 500_000

/** Cells of a row in one record, with the bytes that each takes. */
const several: ReadonlyMap<number, number> = new Map([
  [0xbd, 6],
  [0xbe, 2],
])
/** Records of one cell each, in all versions of the format. */
const single: ReadonlySet<number> = new Set([
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0xfd, 0xd6, 0x201, 0x203, 0x204, 0x205, 0x206, 0x27e, 0x406,
])

/** A format of numbers longer than any that Excel takes: each number would be written with all of it. */
const longestFormat = 700
const [oldFormat, oldestFormat, newFormat] = [0x41e, 0x1e, 44]

function check(records: number, cells: number): void {
  if (records > mostRecords || cells > mostCells) throw new Refused('too-much')
}

/** Counts the cells of a workbook of Excel before 2007, a record after the other. */
export function checkOldSize(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let cells = 0
  let at = 0
  for (let records = 0; at + 4 <= bytes.length; records += 1) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const width = several.get(kind)
    if (width !== undefined) cells += length / width
    else if (single.has(kind)) cells += 1
    check(records, cells)
    if ((kind === oldFormat || kind === oldestFormat) && length > longestFormat) throw new Refused('too-much')
    at += 4 + length
  }
}

/** A number of seven bits a byte, with the place behind it. */
function variable(bytes: Uint8Array, at: number, most: number): readonly [value: number, end: number] {
  let value = 0
  for (let place = 0; place < most; place += 1) {
    const byte = bytes[at + place] ?? 0
    value += (byte & 127) << (7 * place)
    if (byte < 128) return [value, at + place + 1]
  }
  return [value, at + most]
}

/** The same for a binary part of a workbook since 2007: records 1 to 11 are cells. */
export function checkBinarySize(parts: Iterable<Uint8Array>): void {
  let [records, cells] = [0, 0]
  for (const bytes of parts) {
    let at = 0
    while (at < bytes.length) {
      const [kind, afterKind] = variable(bytes, at, 2)
      const [length, start] = variable(bytes, afterKind, 4)
      records += 1
      if (kind > 0 && kind < 12) cells += 1
      check(records, cells)
      if (kind === newFormat && length > longestFormat) throw new Refused('too-much')
      at = start + length
    }
  }
}
