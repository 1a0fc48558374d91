import { Refused } from '#features/matching/files/refused.ts'

/** One file in a zip. Its sizes are those of the directory, which its writer may have made up. */
export interface ZipPart {
  readonly name: string
  readonly packed: Uint8Array<ArrayBuffer>
  readonly deflated: boolean
  readonly size: number
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const endLength = 22
const partLength = 46
const localLength = 30
/** This size stands elsewhere: in a field of the zip's 64-bit extension. */
const elsewhere = 0xffff_ffff

/** Where the directory ends: its last record, which a comment of up to 64 kB may follow. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  throw new Refused('unreadable')
}

/** The sizes of a part in the 64-bit extension; files as small as ours need no more than the low halves. */
function longSizes(view: DataView, start: number, end: number): readonly [size: number, packed: number] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return [view.getUint32(at + 4, true), view.getUint32(at + 12, true)]
  throw new Refused('unreadable')
}

/** The files in a zip, by its directory. Throws what `DataView` throws when the zip is cut. */
export function zipParts(bytes: Uint8Array<ArrayBuffer>, mostParts: number): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) throw new Refused('too-much')
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== partMark) throw new Refused('unreadable')
    const flags = view.getUint16(at + 8, true)
    if ((flags & 1) === 1) throw new Refused('protected')
    const method = view.getUint16(at + 10, true)
    const nameEnd = at + partLength + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)] as const
    const [size, packed] = short.includes(elsewhere) ? longSizes(view, nameEnd, extraEnd) : short
    const local = view.getUint32(at + 42, true)
    const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packed > bytes.length || (method !== 0 && method !== 8)) throw new Refused('unreadable')
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + partLength, nameEnd)),
      packed: bytes.subarray(start, start + packed),
      deflated: method === 8,
      size,
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return parts
}
