import { Refused } from '#features/matching/files/refused.ts'

const types = '[Content_Types].xml'
const stylesKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const missingStyles = 'xl/styles.xml'

const override = /<(?:\w+:)?Override\b[^<>]*>/giu
const partName = /\bPartName\s*=\s*["']\/?([^"']+)["']/iu

/** Sheets, their names, texts and formats; not comments, themes, properties, links and tables. */
const isNeeded = (tag: string): boolean =>
  /(?:work|chart|dialog|macro)sheet|[./]sheet\.|\bmain\b|sharedStrings|styles|relationships/iu.test(tag)

/** What stands in a sheet besides its cells. One link or merged cell may reach over a billion of them. */
const besideCells =
  /<(?:\w+:)?(?:hyperlink|mergeCell|autoFilter|legacyDrawing|dataValidation|sheetView)\b[^<>]*>/gu

/** Longer than any that Excel takes: each number would be written with all of it. */
const longFormat = /\bformatCode\s*=\s*(?:"[^"]{300,}"|'[^']{300,}')/giu

const emptyCell = /<(?:\w+:)?c(?:\s[^<>]*)?\/>|<((?:\w+:)?c)(?:\s[^<>]*)?><\/\1>/gu

const values = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, value]) => value ?? [])

/** One part that is named as a thousand sheets would be read a thousand times. */
function checkSheets(name: string, text: string): void {
  const named = name.endsWith('.rels')
    ? values(text, /<(?:\w+:)?Relationship\b[^<>]*\bTarget\s*=\s*["']([^"']*)["']/giu)
    : values(text, /<(?:\w+:)?sheet\b[^<>]*\b\w+:id\s*=\s*["']([^"']*)["']/giu)
  if (new Set(named).size < named.length) throw new Refused('too-much')
}

/**
 * The parts of a workbook without what says nothing of people and costs the library most. It looks up the background of
 * each cell, and where there is none it throws and catches an error, which takes longer than all else that it does: so
 * all cells get the same one.
 */
export function plainPackage(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const plain = new Map(files)
  const text = (name: string): string => new TextDecoder().decode(files.get(name))
  const put = (name: string, content: string): void => void plain.set(name, new TextEncoder().encode(content))
  const known = text(types).replaceAll(override, (tag) => (isNeeded(tag) ? tag : ''))
  const styles = [...known.matchAll(override)].filter(([tag]) => /styles\+xml/iu.test(tag))
  const added = /styles/iu.test(known) ? [] : [missingStyles]
  const addedTypes = added.map((name) => `<Override PartName="/${name}" ContentType="${stylesKind}"/>`)
  put(types, known.replace(/(?=<\/(?:\w+:)?Types\s*>)/iu, addedTypes.join('')))
  for (const name of [...styles.flatMap(([tag]) => partName.exec(tag)?.[1] ?? []), ...added])
    put(
      name,
      `<fills><fill></fill></fills>${text(name).replaceAll('fillId', 'none').replaceAll(longFormat, 'formatCode="General"')}`,
    )
  for (const name of files.keys()) {
    if (/(?:^|\/)workbook[^/]*\.(?:xml|xml\.rels)$/iu.test(name)) checkSheets(name, text(name))
    if (/sheets\/[^/]*\.xml$/iu.test(name))
      put(name, text(name).replaceAll(besideCells, '').replaceAll(emptyCell, ''))
  }
  return plain
}
