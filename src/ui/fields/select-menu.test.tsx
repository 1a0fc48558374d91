// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SelectMenu } from './select-menu.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const labels = ['UTF-8', 'Cyrillic (DOS)', 'Cyrillic (Windows)', 'Central European', 'Western']

function renderSelect() {
  const chosen: number[] = []
  function Field() {
    const [value, setValue] = useState(2)
    return (
      <SelectMenu
        label="Read as"
        value={value}
        options={labels.map((label, place) => ({ value: place, label }))}
        onChange={(place) => {
          chosen.push(place)
          setValue(place)
        }}
      />
    )
  }
  render(
    <>
      <button type="button">Before</button>
      <Field />
      <button type="button">After</button>
    </>,
  )
  return { user: userEvent.setup(), chosen, field: screen.getByRole('combobox', { name: 'Read as' }) }
}

const list = () => screen.queryByRole('listbox', { name: 'Read as' })
const activeIn = (field: HTMLElement): string | null | undefined =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the closed field', () => {
  it('has its label as its name, and shows what is chosen', () => {
    const { field } = renderSelect()
    expect(field.textContent).toBe('Cyrillic (Windows)')
    expect(field.getAttribute('aria-haspopup')).toBe('listbox')
    expect(field.getAttribute('aria-expanded')).toBe('false')
    expect(field.hasAttribute('aria-controls')).toBe(false)
  })

  it.each([
    ['Enter', '{Enter}', 'Cyrillic (Windows)'],
    ['Space', ' ', 'Cyrillic (Windows)'],
    ['ArrowDown', '{ArrowDown}', 'Cyrillic (Windows)'],
    ['Alt and ArrowDown', '{Alt>}{ArrowDown}{/Alt}', 'Cyrillic (Windows)'],
    ['ArrowUp', '{ArrowUp}', 'Cyrillic (Windows)'],
    ['Home, on the first choice', '{Home}', 'UTF-8'],
    ['End, on the last choice', '{End}', 'Western'],
    ['a letter, on the next choice that begins with it', 'c', 'Central European'],
  ])('opens by %s, and changes nothing', async (_, keys, active) => {
    const { user, chosen, field } = renderSelect()
    field.focus()
    await user.keyboard(keys)
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(field.getAttribute('aria-controls')).toBe(list()?.id)
    expect(activeIn(field)).toBe(active)
    expect(document.activeElement).toBe(field)
    expect(chosen).toEqual([])
  })

  it('leaves keys to others that are not for it', () => {
    const { field } = renderSelect()
    for (const key of ['Escape', 'Tab', 'PageDown', 'F5'])
      expect(fireEvent.keyDown(field, { key })).toBe(true)
    expect(fireEvent.keyDown(field, { key: 'c', ctrlKey: true })).toBe(true)
    expect(list()).toBeNull()
  })
})

describe('the open list', () => {
  it('has all choices, and marks the one that is chosen', async () => {
    const { user, field } = renderSelect()
    await user.click(field)
    const options = within(screen.getByRole('listbox')).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual(labels)
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'false',
      'true',
      'false',
      'false',
    ])
  })

  it.each([
    ['ArrowDown goes on', '{ArrowDown}', 'Central European'],
    ['ArrowDown stops at the end', '{End}{ArrowDown}', 'Western'],
    ['ArrowUp goes back', '{ArrowUp}', 'Cyrillic (DOS)'],
    ['ArrowUp stops at the start', '{Home}{ArrowUp}', 'UTF-8'],
    ['PageDown goes to the last of a short list', '{PageDown}', 'Western'],
    ['PageUp goes to the first of a short list', '{PageUp}', 'UTF-8'],
    ['a letter goes on, round the end', 'cc', 'Cyrillic (DOS)'],
    ['a word goes to the choice that begins with it', 'cyrillic (w', 'Cyrillic (Windows)'],
    ['a letter in capitals, too', 'W', 'Western'],
    ['a letter of no choice stays', 'x', 'Cyrillic (Windows)'],
  ])('%s', async (_, keys, active) => {
    const { user, field } = renderSelect()
    await user.click(field)
    await user.keyboard(keys)
    expect(activeIn(field)).toBe(active)
  })

  it.each([
    ['Enter', '{ArrowDown}{Enter}'],
    ['Space', '{ArrowDown} '],
    ['Alt and ArrowUp', '{ArrowDown}{Alt>}{ArrowUp}{/Alt}'],
  ])('%s takes the choice once, closes, and keeps the focus', async (_, keys) => {
    const { user, chosen, field } = renderSelect()
    await user.click(field)
    await user.keyboard(keys)
    expect(chosen).toEqual([3])
    expect(field.textContent).toBe('Central European')
    expect(list()).toBeNull()
    expect(document.activeElement).toBe(field)
  })

  it('Tab takes the choice and goes on', async () => {
    const { user, chosen, field } = renderSelect()
    await user.click(field)
    await user.keyboard('{ArrowDown}')
    await user.tab()
    expect(chosen).toEqual([3])
    expect(document.activeElement?.textContent).toBe('After')
  })

  it('a pointer takes the choice, and what is chosen already changes nothing', async () => {
    const { user, chosen, field } = renderSelect()
    await user.click(field)
    await user.click(screen.getByRole('option', { name: 'Western' }))
    expect(chosen).toEqual([4])
    expect(document.activeElement).toBe(field)
    await user.click(field)
    await user.click(screen.getByRole('option', { name: 'Western' }))
    expect(chosen).toEqual([4])
    expect(list()).toBeNull()
  })

  it('Escape closes it alone, not the dialog around it, and takes nothing', async () => {
    const { user, chosen, field } = renderSelect()
    const heard = vi.fn<() => void>()
    document.body.addEventListener('keydown', heard)
    await user.click(field)
    await user.keyboard('{ArrowDown}{Escape}')
    document.body.removeEventListener('keydown', heard)
    expect(list()).toBeNull()
    expect(chosen).toEqual([])
    expect(document.activeElement).toBe(field)
    expect(heard).not.toHaveBeenCalled()
  })

  it('a press elsewhere, or a second one on the field, closes it and takes nothing', async () => {
    const { user, chosen, field } = renderSelect()
    await user.click(field)
    await user.keyboard('{ArrowDown}')
    await user.click(screen.getByText('After'))
    expect(list()).toBeNull()
    await user.click(field)
    await user.click(field)
    expect(list()).toBeNull()
    expect(chosen).toEqual([])
  })
})

describe('where it opens', () => {
  it.each([
    ['below where there is room', 590, false],
    ['above where there is room only there', 610, true],
  ])('%s', async (_, end, above) => {
    vi.stubGlobal('innerHeight', 600)
    const rect = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    rect.mockImplementation(function rectOf(this: HTMLElement) {
      const isList = this.getAttribute('role') === 'listbox'
      return isList ? new DOMRect(0, end - 150, 200, 150) : new DOMRect(0, end - 190, 90, 30)
    })
    const { user, field } = renderSelect()
    await user.click(field)
    rect.mockRestore()
    expect(list()?.dataset['above'] !== undefined).toBe(above)
  })
})
