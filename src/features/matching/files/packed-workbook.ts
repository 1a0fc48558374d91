import { sheetsInOds } from './ods.ts'
import { Refused } from './refused.ts'
import { storedZip } from './stored-zip.ts'
import { unzip } from './unzip.ts'
import { sheetsInPackage, type Load, type Sheets } from './workbook.ts'

/** Parts with cells, names, formats and hidden rows; not pictures, charts and caches. */
const isWanted = (name: string): boolean =>
  /\.(?:xml|rels|bin)$/iu.test(name) &&
  !/(?:^|\/)(?:media|embeddings|charts|drawings|diagrams|pivotCache|customXml|Thumbnails|Pictures|Object [^/]*)\//iu.test(
    name,
  ) &&
  !/vbaProject\.bin$/iu.test(name)

const mostRows = 200_000
const mostColumns = 16_384

const [r, o, w, less, colon] = [0x72, 0x6f, 0x77, 0x3c, 0x3a] as const

/** Refuses sheets that keep the library busy for minutes: rows without end, a column that stands for a billion. */
function checkSheet(bytes: Uint8Array): void {
  let rows = 0
  for (let at = bytes.indexOf(w); at !== -1; at = bytes.indexOf(w, at + 1)) {
    // "<row" or "<x:row", not "</row".
    const before = bytes[at - 3]
    if (bytes[at - 1] === o && bytes[at - 2] === r && (before === less || before === colon)) rows += 1
    if (rows > mostRows) throw new Refused('too-much')
  }
  const head = new TextDecoder().decode(bytes.subarray(0, 100_000))
  for (const [, last] of head.matchAll(/<(?:\w+:)?col\s[^>]*\bmax=["'](\d+)/gu))
    if (Number(last) > mostColumns) throw new Refused('too-much')
}

/** A workbook in a zip: Excel's since 2007, or OpenDocument. */
export async function sheetsInZip(bytes: Uint8Array<ArrayBuffer>, load: Load): Promise<Sheets> {
  const files = await unzip(bytes, isWanted)
  const text = (name: string): string => new TextDecoder().decode(files.get(name))
  if (files.has('content.xml')) {
    if (text('META-INF/manifest.xml').includes('encryption-data')) throw new Refused('protected')
    return sheetsInOds(text('content.xml'))
  }
  for (const data of files.values()) checkSheet(data)
  return sheetsInPackage(storedZip(files), load)
}
