import { zip, type ZipOptions } from './zip.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const columnName = (column: number): string => String.fromCodePoint(65 + column)

/** A sheet as it stands in an Excel file. */
export interface SheetXml {
  readonly name: string
  /** Inside of `<worksheet>`. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

/** Rows of texts as they stand in a sheet; `attributes` are those of each row. */
export const rowsXml = (
  rows: readonly (readonly string[])[],
  attributes: (row: number) => string = () => '',
): string => {
  const all = rows.map((row, r) => {
    const cells = row.map(
      (cell, c) => `<c r="${columnName(c)}${r + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
    )
    return `<row r="${r + 1}"${attributes(r)}>${cells.join('')}</row>`
  })
  return `<sheetData>${all.join('')}</sheetData>`
}

/** An Excel file with these sheets. */
export function workbookOf(sheets: readonly SheetXml[], options?: ZipOptions): Buffer<ArrayBuffer> {
  const each = (text: (sheet: SheetXml, number: number) => string): string =>
    sheets.map((sheet, at) => text(sheet, at + 1)).join('')
  const path = (number: number): string => `worksheets/sheet${number}.xml`
  const types = each(
    (_, number) => `<Override PartName="/xl/${path(number)}" ContentType="${kinds}.worksheet+xml"/>`,
  )
  const list = each(
    ({ name, state }, number) =>
      `<sheet name="${escaped(name)}" sheetId="${number}"${state ? ` state="${state}"` : ''} r:id="rId${number}"/>`,
  )
  const relations = each(
    (_, number) => `<Relationship Id="rId${number}" Type="${relation}/worksheet" Target="${path(number)}"/>`,
  )
  return zip(
    {
      '[Content_Types].xml': `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${types}</Types>`,
      '_rels/.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${pack}/relationships">${relations}</Relationships>`,
      ...Object.fromEntries(
        sheets.map(({ xml }, at) => [
          `xl/${path(at + 1)}`,
          `${head}<worksheet xmlns="${main}">${xml}</worksheet>`,
        ]),
      ),
    },
    options,
  )
}

/** An Excel file with one sheet of texts. */
export const xlsxOf = (rows: readonly (readonly string[])[]): Buffer<ArrayBuffer> =>
  workbookOf([{ name: 'List', xml: rowsXml(rows) }])
