// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LiveRegion } from '#ui/live-region.tsx'
import { TokenField } from './token-field.tsx'

afterEach(cleanup)

const rows = [
  { key: 'Ann', item: 'Ann', title: 'Ann' },
  { key: 'All', item: 'All', title: 'All of them', closes: true },
]

function Field() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <LiveRegion>
      <TokenField<string>
        text={{ label: 'Colleagues', chosen: 'Chosen', already: (name) => name, change: () => undefined }}
        chosen={{
          tokens: chosen.map((label) => ({ key: label, label, removeLabel: `Remove ${label}` })),
          onRemove: () => undefined,
        }}
        query=""
        onQueryChange={() => undefined}
        results={{ sections: [{ key: 'all', options: rows }] }}
        onChoose={(name) => setChosen([...chosen, name])}
        end={<button type="button">Add from…</button>}
      />
    </LiveRegion>
  )
}

describe('the list while nothing is typed', () => {
  it('stays open for more rows, except after one that closes it', async () => {
    const user = userEvent.setup()
    render(<Field />)
    const input = screen.getByRole('combobox', { name: 'Colleagues' })
    await user.click(input)
    await user.click(screen.getByRole('option', { name: 'Ann' }))
    expect(input.getAttribute('aria-expanded')).toBe('true')
    await user.click(screen.getByRole('option', { name: 'All of them' }))
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Ann', 'All'])
  })

  it('closes when what stands behind the input is pressed', async () => {
    const user = userEvent.setup()
    render(<Field />)
    const input = screen.getByRole('combobox', { name: 'Colleagues' })
    await user.click(input)
    expect(input.getAttribute('aria-expanded')).toBe('true')
    const button = screen.getByRole('button', { name: 'Add from…' })
    await user.click(button)
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button)
  })
})
