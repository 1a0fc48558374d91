import { withoutEntities } from './entities.ts'
import { hidingIn } from './hiding.ts'
import { attribute, type Piece } from './markup.ts'
import { Refused } from './refused.ts'
import { visibleSheet, type Sheet } from './sheet.ts'
import { visiblePieces } from './visible-pieces.ts'
import type { Sheets } from './workbook.ts'

/** Begins as a page or a part of one does. `<jane@…>` is no tag. */
const beginning =
  /^\s*<(?:!doctype\s+html|!--|html|head|meta|body|table|style|title|div|p|br|span|font|ul|ol|h[1-6])[\s>/]/iu

export const isHtml = (text: string): boolean => beginning.test(text)

const oneLine = (text: string): string => withoutEntities(text.replaceAll(/\s+/gu, ' ')).trim()

/** As many columns as a table of people may have; a made-up number must not fill the memory. */
const widest = 1_000

/** More columns below cells that reach down than a table of people has. */
const mostReached = 200_000

/** More columns than any spreadsheet has. */
const widestRow = 16_384

const spanOf = (attributes: string, name: string): number =>
  Math.min(widest, Math.max(1, Number.parseInt(attribute(attributes, name) ?? '1', 10) || 1))

/** More than a page has that is laid out with tables. */
const mostTables = 10_000

/** More with something in them than a page of people: each is read as a list. */
const mostFilled = 300

const groups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

/** A table under construction. Its parts close by themselves, as in the pages of many programs. */
class Table {
  private readonly hiding: ReturnType<typeof hidingIn>
  private readonly rows = new Map<number, Map<number, string>>()
  private readonly hiddenRows = new Set<number>()
  /** Rows without a height. Where all are so, the height says nothing. */
  private readonly flatRows = new Set<number>()
  private readonly hiddenColumns = new Set<number>()
  /** By column: the last row of a cell above that reaches down. */
  private readonly taken = new Map<number, number>()
  private row = -1
  /** In a group of rows that is hidden as a whole. */
  private inHidden = false
  private column = -1
  private columns = 0
  private reached = 0
  /** The open cell: where it stands, and what it holds so far. */
  private start = 0
  private cell: string | null = null

  constructor(hiding: ReturnType<typeof hidingIn>) {
    this.hiding = hiding
  }

  open({ name, attributes }: Extract<Piece, { kind: 'open' | 'close' }>): void {
    const hides = this.hiding.hides
    if (name === 'col') {
      const span = spanOf(attributes, 'span')
      if (this.columns > widestRow) throw new Refused('too-much')
      if (hides(name, attributes))
        for (let at = 0; at < span; at += 1) this.hiddenColumns.add(this.columns + at)
      this.columns += span
    }
    if (groups.has(name)) this.inHidden = hides(name, attributes)
    if (name === 'tr') {
      this.close()
      this.row += 1
      this.column = -1
      if (this.inHidden || hides(name, attributes)) this.hiddenRows.add(this.row)
      else if (this.hiding.isFlat(name, attributes)) this.flatRows.add(this.row)
    }
    if (name === 'td' || name === 'th') this.openCell(name, attributes)
    if (name === 'br' || name === 'p' || name === 'div') this.text(' ')
  }

  private openCell(name: string, attributes: string): void {
    this.close()
    if (this.row < 0) this.row = 0
    do this.column += 1
    while ((this.taken.get(this.column) ?? -1) >= this.row)
    const width = spanOf(attributes, 'colspan')
    const down = spanOf(attributes, 'rowspan')
    if (this.column > widestRow) throw new Refused('too-much')
    if (down > 1) {
      this.reached += width
      if (this.reached > mostReached) throw new Refused('too-much')
      for (let at = 0; at < width; at += 1) this.taken.set(this.column + at, this.row + down - 1)
    }
    this.cell = this.hiding.hides(name, attributes) ? null : ''
    this.start = this.column
    this.column += width - 1
  }

  text(text: string): void {
    if (this.cell !== null) this.cell += text
  }

  close(): void {
    if (this.cell === null) return
    const cells = this.rows.get(this.row) ?? new Map<number, string>()
    this.rows.set(this.row, cells.set(this.start, oneLine(this.cell)))
    this.cell = null
  }

  sheet(name: string): Sheet {
    this.close()
    const seen = [...this.rows.keys()].filter((row) => !this.hiddenRows.has(row))
    const areFlat = seen.every((row) => this.flatRows.has(row))
    const isHidden = (row: number): boolean =>
      this.hiddenRows.has(row) || (!areFlat && this.flatRows.has(row))
    return visibleSheet({
      name,
      rows: this.rows,
      hidden: { row: isHidden, column: (column) => this.hiddenColumns.has(column) },
    })
  }
}

/** The tables of a page. One inside another is text of its cell's row: pages are laid out with tables. */
export function tablesInHtml(text: string): Sheets {
  const hiding = hidingIn(text)
  const open: Table[] = []
  const tables: Table[] = []
  let hiddenSheets = 0
  for (const piece of visiblePieces(text, hiding.hides)) {
    const table = open.at(-1)
    if (piece.kind === 'text') table?.text(piece.text)
    else if (piece.name === 'table') {
      if (piece.kind === 'open') {
        if (tables.length === mostTables) throw new Refused('too-much')
        const inner = new Table(hiding)
        open.push(inner)
        if (hiding.hides(piece.name, piece.attributes)) hiddenSheets += 1
        else tables.push(inner)
      } else open.pop()
    } else if (piece.kind === 'open') table?.open(piece)
    else if (piece.name === 'td' || piece.name === 'th' || piece.name === 'tr') table?.close()
  }
  const sheets = tables.map((table, at) => table.sheet(String(at + 1)))
  const filled = sheets.filter(({ rows, hiddenRows }) => rows.length + hiddenRows > 0)
  if (filled.length > mostFilled) throw new Refused('too-much')
  return { sheets: filled, hiddenSheets }
}

const breaks: ReadonlySet<string> = new Set('br p div li tr h1 h2 h3 h4 h5 h6 dt dd ul ol'.split(' '))

/** What a page without tables says, each paragraph on a line. */
export function textOfHtml(text: string): string {
  const lines = ['']
  for (const piece of visiblePieces(text, hidingIn(text).hides)) {
    if (piece.kind === 'text') lines[lines.length - 1] += piece.text
    else if (breaks.has(piece.name)) lines.push('')
  }
  return lines.map(oneLine).filter(Boolean).join('\n')
}
