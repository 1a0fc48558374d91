import type { ReactNode } from 'react'
import { createPart } from '#ui/parts/create-part.ts'
import { DataTable, type DataTableProps } from '#ui/tables/data-table.tsx'
import type { FoldedRowsProps } from '#ui/tables/folded-rows.tsx'
import type { Folding } from '#ui/tables/folding.ts'

const useFoldedRows = createPart<FoldedRowsProps>(
  async () => (await import('#ui/tables/folded-rows.tsx')).FoldedRows,
)

/** One line for each row, as on a phone. Where that cannot be loaded, the table as it is. */
export function FoldedTable<Row>({
  folding: { line, level, part },
  ...table
}: DataTableProps<Row> & { readonly folding: Folding<Row> }): ReactNode {
  const rowsPart = useFoldedRows()
  if (rowsPart.kind === 'loading') return null
  if (rowsPart.kind === 'failed') return <DataTable {...table} />
  const [, ...others] = table.columns
  const below = others.filter(({ inTitle }) => !inTitle)
  return (
    <rowsPart.Part
      label={table.label}
      level={level}
      items={table.rows.map((row) => ({
        key: table.rowKey(row),
        line: line(row),
        part: part?.(row) ?? null,
        more: () => below.map(({ title, cell }) => [title, cell(row)]),
      }))}
    />
  )
}
