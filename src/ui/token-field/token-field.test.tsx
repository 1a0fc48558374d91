// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LiveRegion } from '#ui/live-region.tsx'
import type { TokenFieldProps } from './token-field-props.ts'
import type { Token, TokenChange, TokenOption } from './token-field-types.ts'
import { TokenField } from './token-field.tsx'

afterEach(cleanup)

const option = (title: string, more: Partial<TokenOption<string>> = {}): TokenOption<string> => ({
  key: title,
  item: title,
  title,
  ...more,
})
const token = (label: string): Token => ({ key: label, label, removeLabel: `Remove ${label}` })
const changeText = ({ added, removed, total }: TokenChange): string =>
  [...added.map(({ label }) => `added ${label}`), ...removed.map(({ label }) => `removed ${label}`)].join(
    ', ',
  ) + `, ${total} chosen`

const everybody = [option('Ann'), option('Ben'), option('Cleo'), option('Dan', { disabledReason: 'left' })]

type Settings = Partial<TokenFieldProps<string>> & {
  readonly start?: readonly string[]
  readonly options?: readonly TokenOption<string>[]
}

/** Holds the state as a screen would; options are those whose title begins with the query. */
function Harness({ start = [], options = everybody, ...rest }: Settings) {
  const [chosen, setChosen] = useState(start)
  const [query, setQuery] = useState('')
  const found = options.filter(({ title }) => title.toLowerCase().startsWith(query.toLowerCase()))
  return (
    <LiveRegion>
      <TokenField<string>
        id="people"
        label="Colleagues"
        tokensLabel="Chosen"
        tokens={chosen.map(token)}
        onRemove={(key) => setChosen((before) => before.filter((name) => name !== key))}
        onChoose={(name) => setChosen((before) => [...before, name])}
        changeText={changeText}
        query={query}
        onQueryChange={setQuery}
        sections={[{ key: 'all', heading: 'People', options: found }]}
        {...rest}
      />
      <button type="button">Next</button>
    </LiveRegion>
  )
}

function open(settings: Settings = {}) {
  const view = render(<Harness {...settings} />)
  const input = screen.getByRole('combobox', { name: 'Colleagues' })
  const chips = () =>
    within(screen.getByRole('list', { name: 'Chosen' }))
      .queryAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent)
  const highlighted = () =>
    document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent
  return { ...view, user: userEvent.setup(), input, chips, highlighted }
}

describe('choosing', () => {
  it('takes the highlighted row with Enter, clears the query and closes the list that nobody asked for', async () => {
    const { user, input, chips } = open()
    await user.type(input, 'be{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
    expect(input).toHaveProperty('value', '')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('takes a row that is clicked, and keeps the focus in the input', async () => {
    const { user, input, chips } = open()
    await user.click(input)
    await user.click(screen.getByRole('option', { name: 'Cleo' }))
    expect(chips()).toEqual(['Remove Cleo'])
    expect(document.activeElement).toBe(input)
  })

  it('marks a chosen row and removes it when it is chosen again', async () => {
    const { user, input, chips } = open({ start: ['Ann', 'Ben'] })
    await user.type(input, 'ann')
    expect(screen.getByRole('option', { name: 'Ann' }).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
  })

  it('moves through the rows with the arrows', async () => {
    const { user, input, chips, highlighted } = open()
    await user.click(input)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(highlighted()).toBe('Ben')
    await user.keyboard('{ArrowUp}{Enter}')
    expect(chips()).toEqual(['Remove Ann'])
  })

  it('does not undo by a second Enter what the first has chosen', async () => {
    const { user, input, chips } = open({ enterTakesFirst: false })
    await user.type(input, 'be{ArrowDown}{Enter}{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
  })

  it('takes nothing by Enter before a query is typed', async () => {
    const { user, input, chips } = open()
    await user.click(input)
    await user.keyboard('{Enter}')
    expect(chips()).toEqual([])
  })

  it('takes nothing by Enter from results of an earlier query', async () => {
    const { user, input, chips } = open({ resultsFresh: false })
    await user.type(input, 'be{Enter}{ArrowDown}{Enter}')
    expect(chips()).toEqual([])
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('true')
  })

  it('takes nothing by Enter until a row is pointed at when the first could be a namesake', async () => {
    const { user, input, chips } = open({ enterTakesFirst: false })
    await user.type(input, 'be{Enter}')
    expect(chips()).toEqual([])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
  })

  it('keeps the highlight on the same person when results change under it', async () => {
    const { user, input, rerender, highlighted } = open()
    await user.click(input)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    rerender(<Harness options={[option('Zoe'), option('Yan'), ...everybody]} />)
    expect(highlighted()).toBe('Ben')
  })

  it('reaches a row that cannot be chosen, and says why instead of choosing it', async () => {
    const { user, input, chips } = open()
    await user.type(input, 'dan')
    expect(input.getAttribute('aria-activedescendant')).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chips()).toEqual([])
    const row = screen.getByRole('option', { name: /Dan/ })
    expect(row.getAttribute('aria-disabled')).toBe('true')
    expect(within(screen.getByRole('log')).getByText('left')).toBeTruthy()
  })

  it('never chooses by leaving', async () => {
    const { user, input, chips } = open()
    await user.type(input, 'be')
    await user.tab()
    expect(chips()).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }))
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(input).toHaveProperty('value', 'be')
  })
})

describe('thousands of rows', () => {
  const crowd = Array.from({ length: 3000 }, (_, id) => option(`Person ${id}`))

  it('draws some, says how many there are, and draws the highlighted one wherever it stands', async () => {
    // jsdom has no layout: nothing is ever resized, and only what must be drawn is.
    const unresized = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined }
    vi.stubGlobal(
      'ResizeObserver',
      vi.fn(function observer() {
        return unresized
      }),
    )
    const { user, input, highlighted } = open({ options: crowd })
    await user.click(input)
    await user.keyboard('{ArrowDown}{End}')
    await waitFor(() => expect(highlighted()).toBe('Person 2999'))
    const drawn = screen.getAllByRole('option', { hidden: true })
    expect(drawn.length).toBeLessThan(300)
    expect(drawn.at(-1)?.getAttribute('aria-setsize')).toBe('3000')
    expect(drawn.at(-1)?.getAttribute('aria-posinset')).toBe('3000')
  })
})

describe('Escape', () => {
  it('closes the list, and neither clears the query nor what is chosen', async () => {
    const { user, input, chips } = open({ start: ['Ann'] })
    await user.type(input, 'be{Escape}{Escape}{Escape}')
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(input).toHaveProperty('value', 'be')
    expect(chips()).toEqual(['Remove Ann'])
  })
})

describe('chips', () => {
  const focusedName = () => document.activeElement?.getAttribute('aria-label')

  it('takes Backspace in the empty input to the last chip first, and removes it with the next', async () => {
    const { user, input, chips } = open({ start: ['Ann', 'Ben'] })
    await user.click(input)
    await user.keyboard('{Backspace}')
    expect(focusedName()).toBe('Remove Ben')
    await user.keyboard('{Backspace}')
    expect(chips()).toEqual(['Remove Ann'])
    expect(focusedName()).toBe('Remove Ann')
    await user.keyboard('{Backspace}')
    expect(document.activeElement).toBe(input)
  })

  it('goes on to the next chip after Delete, and to the input after the last', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben', 'Cleo'] })
    await user.click(input)
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Delete}')
    expect(focusedName()).toBe('Remove Cleo')
    await user.keyboard('{Delete}')
    expect(document.activeElement).toBe(input)
  })

  it('walks with the arrows, back into the input, and types from a chip', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben'] })
    await user.click(input)
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(focusedName()).toBe('Remove Ann')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(input)
    await user.keyboard('{ArrowLeft}x')
    expect(input).toHaveProperty('value', 'x')
  })

  it('mirrors the arrows where the line runs from right to left', async () => {
    const { user, input, container } = open({ start: ['Ann', 'Ben'] })
    container.style.direction = 'rtl'
    await user.click(input)
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(input)
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(focusedName()).toBe('Remove Ann')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(input)
  })

  it('removes by a click and leaves the focus on a neighbour', async () => {
    const { user, chips } = open({ start: ['Ann', 'Ben'] })
    await user.click(screen.getByRole('button', { name: 'Remove Ann' }))
    expect(chips()).toEqual(['Remove Ben'])
    expect(focusedName()).toBe('Remove Ben')
  })

  it('is not a row of tab stops', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben'] })
    await user.tab()
    expect(document.activeElement).toBe(input)
  })

  it('draws the last ones and a chip for the others', () => {
    const { chips } = open({ start: ['Ann', 'Ben', 'Cleo'], maxTokensShown: 1, moreText: '2 more' })
    expect(chips()).toEqual(['2 more', 'Remove Cleo'])
  })
})

describe('what is heard', () => {
  it('says each change with the new number, two quick ones as well', async () => {
    const { user, input } = open({ start: ['Ann'] })
    await user.type(input, 'be{Enter}cl{Enter}')
    const log = within(screen.getByRole('log'))
    expect(log.getByText('added Ben, 2 chosen')).toBeTruthy()
    expect(log.getByText('added Cleo, 3 chosen')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remove Ann' }))
    expect(log.getByText('removed Ann, 2 chosen')).toBeTruthy()
  })

  it('says what the open list says once it has settled', async () => {
    const { user, input } = open({ emptyText: 'Nobody found' })
    await user.type(input, 'qqq')
    await waitFor(() => within(screen.getByRole('log')).getByText('Nobody found'), { timeout: 3000 })
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('describes the input by its error, its description and its instructions', () => {
    const { input } = open({ error: 'Too few', description: 'Any order', instructions: 'Backspace' })
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Too few',
      'Any order',
      'Backspace',
    ])
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })
})

describe('pasting', () => {
  it('hands the text over, and keeps it out of the input when it was taken', async () => {
    const { user, input } = open({ onPaste: (text) => text.includes('\n') })
    await user.click(input)
    await user.paste('Ann\nBen')
    expect(input).toHaveProperty('value', '')
    await user.paste('Ann')
    expect(input).toHaveProperty('value', 'Ann')
  })
})
