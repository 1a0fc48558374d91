import { isBlank, type Row } from './cells.ts'
import { findHeading, type Columns } from './heading-row.ts'

/** Rows of a table under one heading, with what stands above it. */
export interface TablePart {
  readonly above: readonly Row[]
  readonly heading: Row | null
  readonly columns: Columns
  readonly rows: readonly Row[]
}

/** Blocks in which a heading is looked for: where each row is one, only the first has a heading. */
export const mostHeadings = 100

/** Rows between blank ones. */
export function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [[]]
  for (const row of rows)
    if (!isBlank(row)) blocks.at(-1)?.push(row)
    else if (blocks.at(-1)?.length !== 0) blocks.push([])
  return blocks.filter((block) => block.length > 0)
}

/** The parts of a table: each heading begins one. What stands below a blank row belongs to the heading above. */
export function partsOf(rows: readonly Row[]): readonly TablePart[] {
  const parts: (TablePart & { readonly rows: Row[] })[] = []
  const loose: Row[] = []
  for (const [at, block] of blocksOf(rows).entries()) {
    const found = at < mostHeadings ? findHeading(block) : null
    const heading = found && block[found.at]
    if (found && heading) {
      const above = [...loose.splice(0), ...block.slice(0, found.at)]
      parts.push({ above, heading, columns: found.columns, rows: block.slice(found.at + 1) })
    } else {
      const last = parts.at(-1)?.rows ?? loose
      for (const row of block) last.push(row)
    }
  }
  return parts.length > 0 ? parts : [{ above: [], heading: null, columns: [], rows: loose }]
}
