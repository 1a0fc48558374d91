import { checkBinarySize } from './limits/binary-size.ts'
import { sheetsInOds } from './ods.ts'
import { plainPackage } from './limits/plain-package.ts'
import { Refused } from './refused.ts'
import { checkSize } from './limits/sheet-size.ts'
import { storedZip } from './stored-zip.ts'
import { unzip } from './limits/unzip.ts'
import { sheetsInPackage, type Load, type Sheets } from './workbook.ts'

/** Parts with cells, names, formats and hidden rows; not pictures, charts, comments and caches. */
const isWanted = (name: string): boolean =>
  /\.(?:xml|rels|bin)$/iu.test(name) &&
  !/(?:^|\/)(?:media|embeddings|charts|drawings|diagrams|pivotCache|customXml|Thumbnails|Pictures|Object [^/]*|sheets\/_rels|comments|threadedComments|tables)\//iu.test(
    name,
  ) &&
  !/(?:vbaProject\.bin|(?:comments|persons?)\d*\.(?:xml|bin))$/iu.test(name)

/** A workbook in a zip: Excel's since 2007, or OpenDocument. */
export async function sheetsInZip(bytes: Uint8Array<ArrayBuffer>, load: Load): Promise<Sheets> {
  const files = await unzip(bytes, isWanted)
  const text = (name: string): string => new TextDecoder().decode(files.get(name))
  if (files.has('content.xml')) {
    if (text('META-INF/manifest.xml').includes('encryption-data')) throw new Refused('protected')
    return sheetsInOds(text('content.xml'))
  }
  const isBinary = ([name]: readonly [name: string, bytes: Uint8Array]): boolean => /\.bin$/iu.test(name)
  checkSize([...files].filter((part) => !isBinary(part)))
  checkBinarySize([...files].filter(isBinary).map(([, part]) => part))
  return sheetsInPackage(storedZip(plainPackage(files)), load)
}
