/**
 * The roles of a table's parts. Browsers drop the table semantics of elements whose `display` was changed, as for
 * cards and grids, so the roles are written out. They are spread (`<div {...tableRoles.row}>`) because the linter
 * cannot see the style sheet: it would call them redundant, or ask for table elements.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
