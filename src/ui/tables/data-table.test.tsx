// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DataTable } from './data-table.tsx'

afterEach(cleanup)

describe('DataTable', () => {
  it('DataTable spells out its roles, which browsers drop when it is drawn as cards', () => {
    render(
      <DataTable
        label="Invited"
        rows={[
          { name: 'Mila', id: 1271 },
          { name: 'Ian', id: 1304 },
        ]}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', title: 'Colleague', cell: (row) => row.name },
          { key: 'id', title: 'ID', numeric: true, cell: (row) => row.id },
        ]}
      />,
    )
    const table = screen.getByRole('table', { name: 'Invited' })
    const parts = [...table.querySelectorAll('thead, tbody, tr, th, td')]
    expect(parts.filter((part) => !part.hasAttribute('role'))).toEqual([])
    const row = within(table).getByRole('row', { name: /Ian/ })
    expect(within(row).getByRole('rowheader').textContent).toBe('Ian')
    expect(within(row).getByRole('cell').textContent).toBe('1304')
    expect(within(row).getByRole('cell').getAttribute('data-title')).toBe('ID')
  })
})
