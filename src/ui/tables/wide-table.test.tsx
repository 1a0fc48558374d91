// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { WideTable } from './wide-table.tsx'

/** What looks at the table when its size has changed; jsdom has none. */
const looks: (() => void)[] = []
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(look: () => void) {
      looks.push(look)
    }
    observe() {}
    disconnect() {}
  },
)

afterEach(cleanup)

it('tells at which edge more of it lies, from left to right and from right to left', () => {
  render(
    <WideTable
      label="Groups"
      columns={[{ key: 'name', title: 'Name', width: '300px', cell: (row) => row }]}
      rows={['Ann']}
      rowKey={(row) => row}
      minWidth="300px"
    />,
  )
  const table = screen.getByRole('table', { name: 'Groups' })
  // jsdom has no layout: as wide as a table of 300 px in 100 px.
  Object.defineProperties(table, { scrollWidth: { value: 300 }, clientWidth: { value: 100 } })
  const edges = (scrollLeft: number): string => {
    table.scrollLeft = scrollLeft
    fireEvent.scroll(table)
    return ['before', 'after'].filter((edge) => table.dataset[edge] !== undefined).join()
  }
  act(() => looks.forEach((look) => look()))
  expect(table.dataset['after']).toBeDefined()
  expect(edges(0)).toBe('after')
  expect(edges(80)).toBe('before,after')
  expect(edges(200)).toBe('before')
  expect(edges(-80)).toBe('before,after')
})
