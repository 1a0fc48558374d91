// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LiveRegion } from '#ui/live-region.tsx'
import type { ChosenTokens, TokenFieldText, TokenResults } from './token-field-props.ts'
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

interface Settings {
  readonly start?: readonly string[]
  readonly options?: readonly TokenOption<string>[]
  readonly text?: Partial<TokenFieldText>
  readonly chosen?: Partial<ChosenTokens>
  readonly results?: Partial<TokenResults<string>>
}

/** Holds the state as a screen would; options are those whose title begins with the query. */
function Harness({ start = [], options = everybody, text, chosen: more, results }: Settings) {
  const [chosen, setChosen] = useState(start)
  const [query, setQuery] = useState('')
  const found = options.filter(({ title }) => title.toLowerCase().startsWith(query.toLowerCase()))
  return (
    <LiveRegion>
      <TokenField<string>
        text={{
          label: 'Colleagues',
          chosen: 'Chosen',
          already: (name) => `${name} is chosen already`,
          change: changeText,
          ...text,
        }}
        chosen={{
          tokens: chosen.map(token),
          onRemove: (key) => setChosen((before) => before.filter((name) => name !== key)),
          ...more,
        }}
        onChoose={(name) => setChosen((before) => [...before, name])}
        query={query}
        onQueryChange={setQuery}
        results={{ sections: [{ key: 'all', heading: 'People', options: found }], ...results }}
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

/** What screen readers were told, oldest first. */
const said = (): readonly (string | null)[] =>
  [...screen.getByRole('log').children].map((message) => message.textContent)

describe('choosing', () => {
  it('Enter takes the highlighted row, clears the query and closes the list', async () => {
    const { user, input, chips } = open()
    await user.type(input, 'be{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
    expect(input).toHaveProperty('value', '')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('a click takes the row and keeps the focus in the input', async () => {
    const { user, input, chips } = open()
    await user.click(input)
    await user.click(screen.getByRole('option', { name: 'Cleo' }))
    expect(chips()).toEqual(['Remove Cleo'])
    expect(document.activeElement).toBe(input)
  })

  it('a chosen row is marked, and stays chosen when it is taken again, by key or click', async () => {
    const { user, input, chips } = open({ start: ['Ann', 'Ben'] })
    await user.type(input, 'ann')
    expect(screen.getByRole('option', { name: 'Ann' }).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(chips()).toEqual(['Remove Ann', 'Remove Ben'])
    const shown = () =>
      screen.queryAllByText('Ann is chosen already').filter((text) => text.closest('[role=log]') === null)
    expect(shown()).toHaveLength(1)
    expect(said()).toEqual(['Ann is chosen already'])
    await user.click(screen.getByRole('option', { name: 'Ann' }))
    expect(chips()).toEqual(['Remove Ann', 'Remove Ben'])
    await user.keyboard('cl')
    expect(input).toHaveProperty('value', 'cl')
    expect(shown()).toHaveLength(0)
  })

  it('the arrows move through the rows', async () => {
    const { user, input, chips, highlighted } = open()
    await user.click(input)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(highlighted()).toBe('Ben')
    await user.keyboard('{ArrowUp}{Enter}')
    expect(chips()).toEqual(['Remove Ann'])
  })

  it('a second Enter does not undo what the first has chosen', async () => {
    const { user, input, chips } = open({ results: { enterTakesFirst: false } })
    await user.type(input, 'be{ArrowDown}{Enter}{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
  })

  it('Enter takes nothing before a query is typed', async () => {
    const { user, input, chips } = open()
    await user.click(input)
    await user.keyboard('{Enter}')
    expect(chips()).toEqual([])
  })

  it('Enter takes nothing from results of an earlier query', async () => {
    const { user, input, chips } = open({ results: { fresh: false, busy: true } })
    await user.type(input, 'be{Enter}{ArrowDown}{Enter}')
    expect(chips()).toEqual([])
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('true')
  })

  it('Enter takes nothing until the arrows point at a row when the first could be a namesake', async () => {
    const { user, input, chips } = open({ results: { enterTakesFirst: false } })
    await user.type(input, 'be{Enter}')
    expect(chips()).toEqual([])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chips()).toEqual(['Remove Ben'])
  })

  it('the highlight stays on the same person when the results change', async () => {
    const { user, input, rerender, highlighted } = open()
    await user.click(input)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    rerender(<Harness options={[option('Zoe'), option('Yan'), ...everybody]} />)
    expect(highlighted()).toBe('Ben')
  })

  it('a row that cannot be chosen is reached by the arrows and says why', async () => {
    const { user, input, chips } = open()
    await user.type(input, 'dan')
    expect(input.getAttribute('aria-activedescendant')).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chips()).toEqual([])
    const row = screen.getByRole('option', { name: /Dan/ })
    expect(row.getAttribute('aria-disabled')).toBe('true')
    expect(said()).toEqual(['left'])
  })

  it('leaving the field chooses nothing', async () => {
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

  it('a long list draws some rows, tells how many there are, and always draws the highlighted one', async () => {
    // jsdom has no layout: nothing is ever resized, and only what must be drawn is.
    const unresized = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined }
    Element.prototype.scrollTo = () => undefined
    vi.stubGlobal('ResizeObserver', function observer() {
      return unresized
    })
    const { user, input, highlighted } = open({ options: crowd })
    await user.type(input, '{ArrowDown}{End}')
    await waitFor(() => expect(highlighted()).toBe('Person 2999'))
    const drawn = screen.getAllByRole('option', { hidden: true })
    expect(drawn.length).toBeLessThan(300)
    expect(drawn.at(-1)?.getAttribute('aria-setsize')).toBe('3000')
    expect(drawn.at(-1)?.getAttribute('aria-posinset')).toBe('3000')
  })
})

describe('Escape', () => {
  it('Escape closes the list and clears neither the query nor what is chosen', async () => {
    const { user, input, chips } = open({ start: ['Ann'] })
    await user.type(input, 'be{Escape}{Escape}{Escape}')
    expect(input.getAttribute('aria-expanded')).toBe('false')
    expect(input).toHaveProperty('value', 'be')
    expect(chips()).toEqual(['Remove Ann'])
  })
})

describe('chips', () => {
  const focusedName = () => document.activeElement?.getAttribute('aria-label')

  it('Backspace in the empty input goes to the last chip, and the next one removes it', async () => {
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

  it('Delete moves on to the next chip, and after the last to the input', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben', 'Cleo'] })
    await user.click(input)
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Delete}')
    expect(focusedName()).toBe('Remove Cleo')
    await user.keyboard('{Delete}')
    expect(document.activeElement).toBe(input)
  })

  it('the arrows walk over the chips and back, and typing on a chip goes into the input', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben'] })
    await user.click(input)
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(focusedName()).toBe('Remove Ann')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(input)
    await user.keyboard('{ArrowLeft}x')
    expect(input).toHaveProperty('value', 'x')
  })

  it('the arrows are mirrored where the line runs from right to left', async () => {
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

  it('a click removes a chip and leaves the focus on its neighbour', async () => {
    const { user, chips } = open({ start: ['Ann', 'Ben'] })
    await user.click(screen.getByRole('button', { name: 'Remove Ann' }))
    expect(chips()).toEqual(['Remove Ben'])
    expect(focusedName()).toBe('Remove Ben')
  })

  it('chips are no tab stops', async () => {
    const { user, input } = open({ start: ['Ann', 'Ben'] })
    await user.tab()
    expect(document.activeElement).toBe(input)
  })

  it('the last chips are drawn, and one that stands for the others', () => {
    const more = { text: '2 more', expanded: false, onPress: () => undefined }
    const { chips } = open({ start: ['Ann', 'Ben', 'Cleo'], chosen: { maxShown: 1, more } })
    expect(chips()).toEqual(['2 more', 'Remove Cleo'])
  })
})

describe('what is heard', () => {
  it('each change is announced with the new number, even two quick ones', async () => {
    const { user, input } = open({ start: ['Ann'] })
    await user.type(input, 'be{Enter}cl{Enter}')
    expect(said()).toEqual(['added Ben, 2 chosen', 'added Cleo, 3 chosen'])
    await user.click(screen.getByRole('button', { name: 'Remove Ann' }))
    expect(said().at(-1)).toBe('removed Ann, 2 chosen')
  })

  it('the status of the open list is announced once it has settled', async () => {
    const { user, input } = open({ results: { empty: 'Nobody found' } })
    await user.type(input, 'qqq')
    await waitFor(() => expect(said()).toEqual(['Nobody found']), { timeout: 3000 })
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('the input is described by its instructions', () => {
    const { input } = open({ text: { instructions: 'Backspace removes' } })
    const description = document.getElementById(input.getAttribute('aria-describedby') ?? '')
    expect(description?.textContent).toBe('Backspace removes')
  })
})
