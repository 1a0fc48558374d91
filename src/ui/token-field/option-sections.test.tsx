// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LiveRegion } from '#ui/live-region.tsx'
import { TokenField } from './token-field.tsx'

afterEach(cleanup)

const names = Array.from({ length: 30 }, (_, at) => `Ben ${at + 1}`)
const section = (key: string, titles: readonly string[]) => ({
  key,
  options: titles.map((title) => ({ key: title, item: title, title })),
})

/** Thirty rows in two sections, whatever is typed. */
function Harness() {
  const [query, setQuery] = useState('')
  return (
    <LiveRegion>
      <TokenField<string>
        text={{ label: 'Colleagues', chosen: 'Chosen', already: (name) => name, change: () => undefined }}
        chosen={{ tokens: [], onRemove: () => undefined }}
        onChoose={() => undefined}
        query={query}
        onQueryChange={setQuery}
        results={{ sections: [section('team', names.slice(0, 5)), section('found', names.slice(5))] }}
      />
    </LiveRegion>
  )
}

const shown = (): readonly (string | null)[] =>
  screen.getAllByRole('option').map(({ textContent }) => textContent)

it('a key is answered with the rows in sight, and all others follow', async () => {
  render(<Harness />)
  const input = screen.getByRole('combobox')
  for (const typed of ['b', 'be']) {
    fireEvent.change(input, { target: { value: typed } })
    expect(shown()).toEqual(names.slice(0, 8))
    expect(screen.getByRole('option', { name: 'Ben 8' }).getAttribute('aria-setsize')).toBe('30')
    await waitFor(() => expect(shown()).toEqual(names))
  }
})

it('a row that keys go to at once is drawn at once', () => {
  render(<Harness />)
  const input = screen.getByRole('combobox')
  fireEvent.change(input, { target: { value: 'b' } })
  fireEvent.keyDown(input, { key: 'ArrowUp' })
  const { id } = screen.getByRole('option', { name: 'Ben 30' })
  expect(input.getAttribute('aria-activedescendant')).toBe(id)
})
