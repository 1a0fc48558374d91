// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MenuButton } from './menu-button.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const labels = ['List…', 'Department…', 'Another group…', 'Drafts…']

function renderMenu() {
  const chosen: string[] = []
  const items = labels.map((label) => ({ key: label, label, onChoose: () => chosen.push(label) }))
  render(
    <>
      <button type="button">Before</button>
      <MenuButton label="Add from…" icon="plus" items={items} />
      <button type="button">After</button>
      <p>Elsewhere</p>
    </>,
  )
  return { user: userEvent.setup(), chosen, button: screen.getByRole('button', { name: 'Add from…' }) }
}

const focused = (): string | null | undefined => document.activeElement?.textContent
const isOpen = (): boolean => screen.queryByRole('menu') !== null

describe('the button', () => {
  it('says that it has a menu, and whether that is open', async () => {
    const { user, button } = renderMenu()
    expect(button.getAttribute('aria-haspopup')).toBe('menu')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(screen.queryByRole('menu', { name: 'Add from…' })).not.toBeNull()
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(labels)
  })

  it.each([
    ['Enter', '{Enter}', 'List…'],
    ['Space', ' ', 'List…'],
    ['ArrowDown', '{ArrowDown}', 'List…'],
    ['ArrowUp', '{ArrowUp}', 'Drafts…'],
  ])('opens by %s, with the focus on an item', async (_, key, item) => {
    const { user, button } = renderMenu()
    button.focus()
    await user.keyboard(key)
    expect(focused()).toBe(item)
  })

  it('closes by a second press, and keeps the focus', async () => {
    const { user, button } = renderMenu()
    await user.click(button)
    expect(focused()).toBe('List…')
    await user.click(button)
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(button)
  })
})

describe('the open menu', () => {
  it.each([
    ['ArrowDown goes on', '{ArrowDown}', 'Department…'],
    ['ArrowDown goes round the end', '{End}{ArrowDown}', 'List…'],
    ['ArrowUp goes round the start', '{ArrowUp}', 'Drafts…'],
    ['End goes to the last', '{End}', 'Drafts…'],
    ['Home goes to the first', '{End}{Home}', 'List…'],
    ['a letter goes to the next item that begins with it', 'd', 'Department…'],
    ['the same letter again goes further', 'dd', 'Drafts…'],
    ['a letter goes round the end, in capitals, too', 'ddD', 'Department…'],
    ['a letter of no item changes nothing', 'dx', 'Department…'],
  ])('%s', async (_, keys, item) => {
    const { user, button } = renderMenu()
    await user.click(button)
    await user.keyboard(keys)
    expect(focused()).toBe(item)
  })

  it.each([
    ['a key', '{ArrowDown}{Enter}'],
    ['Space', '{ArrowDown} '],
  ])('does by %s what its item says, once, and gives the focus back', async (_, keys) => {
    const { user, chosen, button } = renderMenu()
    await user.click(button)
    await user.keyboard(keys)
    expect(chosen).toEqual(['Department…'])
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(button)
  })

  it('does by a pointer what its item says, and gives the focus back', async () => {
    const { user, chosen, button } = renderMenu()
    await user.click(button)
    await user.hover(screen.getByRole('menuitem', { name: 'Another group…' }))
    expect(focused()).toBe('Another group…')
    await user.click(screen.getByRole('menuitem', { name: 'Another group…' }))
    expect(chosen).toEqual(['Another group…'])
    expect(document.activeElement).toBe(button)
  })

  it('closes by Escape, gives the focus back, and does nothing', async () => {
    const { user, chosen, button } = renderMenu()
    await user.click(button)
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(chosen).toEqual([])
    expect(document.activeElement).toBe(button)
  })

  it.each([
    ['Tab', false, 'After'],
    ['Shift and Tab', true, 'Before'],
  ])('closes by %s, which goes on from the button', async (_, shift, next) => {
    const { user, button } = renderMenu()
    await user.click(button)
    await user.tab({ shift })
    expect(isOpen()).toBe(false)
    expect(focused()).toBe(next)
  })

  it('closes by a press elsewhere, and leaves the focus there', async () => {
    const { user, button } = renderMenu()
    await user.click(button)
    await user.click(screen.getByText('After'))
    expect(isOpen()).toBe(false)
    expect(focused()).toBe('After')
    await user.click(button)
    await user.click(screen.getByText('Elsewhere'))
    expect(isOpen()).toBe(false)
  })
})

describe('where it opens', () => {
  /** The window is 600 px high, the menu 150, and it would end at this height. */
  async function opensAbove(end: number): Promise<boolean> {
    vi.stubGlobal('innerHeight', 600)
    const rect = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    rect.mockImplementation(function rectOf(this: HTMLElement) {
      const isMenu = this.getAttribute('role') === 'menu'
      return isMenu ? new DOMRect(0, end - 150, 200, 150) : new DOMRect(0, end - 190, 90, 30)
    })
    const { user, button } = renderMenu()
    await user.click(button)
    rect.mockRestore()
    return screen.getByRole('menu').dataset['above'] !== undefined
  }

  it.each([
    ['below where there is room', 590, false],
    ['above where there is room only there', 610, true],
  ])('%s', async (_, end, above) => {
    expect(await opensAbove(end)).toBe(above)
  })
})
