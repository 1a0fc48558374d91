import { withoutEntities } from './entities.ts'
import { attribute, piecesOf } from './markup.ts'
import { Refused } from './refused.ts'
import { shownNumber } from './shown-text.ts'
import { visibleSheet, type Sheet } from './sheet.ts'
import type { Sheets } from './workbook.ts'

/** More rows with something in them are no list of colleagues. Empty ones repeat a million times and cost nothing. */
const mostRows = 100_000
const mostCells = 400_000
const mostTables = 1_000
const widest = 16_384

const timesOf = (attributes: string, what: 'rows' | 'columns'): number =>
  Math.max(1, Number.parseInt(attribute(attributes, `table:number-${what}-repeated`) ?? '1', 10) || 1)

const isHidden = (attributes: string): boolean =>
  ['collapse', 'filter'].includes(attribute(attributes, 'table:visibility') ?? '')

/** A sheet under construction. */
class Table {
  readonly name: string
  private readonly rows = new Map<number, ReadonlyMap<number, string>>()
  private readonly hiddenRows = new Set<number>()
  private readonly hiddenColumns: (readonly [from: number, to: number])[] = []
  private cells = new Map<number, string>()
  private row = 0
  private column = 0
  private columns = 0
  private filled = 0

  constructor(name: string) {
    this.name = name
  }

  addColumns(attributes: string): void {
    const to = this.columns + timesOf(attributes, 'columns')
    if (isHidden(attributes) && this.columns < widest) this.hiddenColumns.push([this.columns, to])
    this.columns = to
  }

  addCell(attributes: string, shown: string): void {
    const value = attribute(attributes, 'office:value')
    const text = value === null ? shown : shownNumber(Number(value), shown)
    const times = timesOf(attributes, 'columns')
    const filled = text === '' ? 0 : Math.min(times, widest)
    if (this.cells.size + filled > widest) throw new Refused('too-much')
    for (let at = 0; at < filled; at += 1) this.cells.set(this.column + at, text)
    this.column += times
  }

  endRow(attributes: string): void {
    const times = timesOf(attributes, 'rows')
    if (this.cells.size > 0) {
      this.filled += this.cells.size * times
      if (this.rows.size + times > mostRows || this.filled > mostCells) throw new Refused('too-much')
      for (let at = 0; at < times; at += 1) {
        this.rows.set(this.row + at, this.cells)
        if (isHidden(attributes)) this.hiddenRows.add(this.row + at)
      }
    }
    this.row += times
    this.column = 0
    this.cells = new Map()
  }

  sheet(): Sheet {
    const hidden = new Set<number>()
    for (const [from, to] of this.hiddenColumns)
      for (let column = from; column < Math.min(to, widest); column += 1) hidden.add(column)
    return visibleSheet({
      name: this.name,
      rows: this.rows,
      hidden: {
        row: (row) => this.hiddenRows.has(row),
        column: (column) => hidden.has(column),
      },
    })
  }
}

/** The sheets in the `content.xml` of an OpenDocument spreadsheet, or in a flat one. The library does not tell hidden ones. */
export function sheetsInOds(xml: string): Sheets {
  const hiddenStyles = new Set<string>()
  const tables: Table[] = []
  let hiddenSheets = 0
  let style = ''
  let table: Table | null = null
  let row = ''
  let cell = ''
  let text: string | null = null
  let paragraph = false
  let note = 0

  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (paragraph && text !== null && note === 0) text += withoutEntities(piece.text)
      continue
    }
    const { kind, name, attributes, empty } = piece
    const opens = kind === 'open'
    const ends = kind === 'close' || empty
    switch (name) {
      case 'style:style':
        style = attribute(attributes, 'style:name') ?? ''
        break
      case 'style:table-properties':
        if (opens && attribute(attributes, 'table:display') === 'false') hiddenStyles.add(style)
        break
      case 'table:table':
        if (!opens) {
          table = null
          break
        }
        if (tables.length + hiddenSheets === mostTables) throw new Refused('too-much')
        table = new Table(withoutEntities(attribute(attributes, 'table:name') ?? ''))
        if (hiddenStyles.has(attribute(attributes, 'table:style-name') ?? '')) hiddenSheets += 1
        else tables.push(table)
        break
      case 'table:table-column':
        if (opens) table?.addColumns(attributes)
        break
      case 'table:table-row':
        if (opens) row = attributes
        if (ends) table?.endRow(row)
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (opens) {
          cell = attributes
          text = ''
        }
        if (ends) {
          table?.addCell(cell, text ?? '')
          text = null
        }
        break
      // Comments in cells.
      case 'office:annotation':
        if (!empty) note += opens ? 1 : -1
        break
      case 'text:p':
        if (opens && text !== null && text !== '' && note === 0) text += ' '
        paragraph = opens && !empty
        break
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        if (opens && text !== null && note === 0) text += ' '
        break
    }
  }
  return { sheets: tables.map((each) => each.sheet()), hiddenSheets }
}
