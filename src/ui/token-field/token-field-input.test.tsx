// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LiveRegion } from '#ui/live-region.tsx'
import type { TokenFieldProps } from './token-field-props.ts'
import { TokenField } from './token-field.tsx'

afterEach(cleanup)

type Paste = NonNullable<TokenFieldProps<string>['onPaste']>

interface Settings {
  readonly onChoose: (name: string) => void
  readonly onPaste: Paste
}

/** One row, Ben, whatever is typed. */
function Harness({ onChoose, onPaste }: Settings) {
  const [query, setQuery] = useState('')
  return (
    <LiveRegion>
      <TokenField<string>
        text={{
          label: 'Colleagues',
          chosen: 'Chosen',
          already: (name) => name,
          change: () => undefined,
        }}
        chosen={{ tokens: [], onRemove: () => undefined }}
        onChoose={onChoose}
        query={query}
        onQueryChange={setQuery}
        results={{ sections: [{ key: 'all', options: [{ key: 'Ben', item: 'Ben', title: 'Ben' }] }] }}
        onPaste={onPaste}
      />
    </LiveRegion>
  )
}

function open(onPaste: Paste = () => false) {
  const onChoose = vi.fn<(name: string) => void>()
  render(<Harness onChoose={onChoose} onPaste={onPaste} />)
  return { user: userEvent.setup(), input: screen.getByRole('combobox'), onChoose }
}

describe('an input method', () => {
  it.each([
    ['while it composes', { isComposing: true }],
    ['after the composition, as Safari sends it', { keyCode: 229 }],
  ])('C01: its Enter chooses nobody: %s', async (_, its) => {
    const { user, input, onChoose } = open()
    await user.type(input, 'be')
    expect(input.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id)
    fireEvent.keyDown(input, { key: 'Enter', ...its })
    expect(onChoose).not.toHaveBeenCalled()
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 })
    expect(onChoose).toHaveBeenCalledWith('Ben')
  })

  it('C01: its Escape leaves the list open', async () => {
    const { user, input } = open()
    await user.type(input, 'be')
    fireEvent.keyDown(input, { key: 'Escape', keyCode: 229 })
    expect(input.getAttribute('aria-expanded')).toBe('true')
  })

  it('C04: nothing corrects or capitalises a name', () => {
    const { input } = open()
    expect(input.getAttribute('autocorrect')).toBe('off')
    expect(input.getAttribute('autocapitalize')).toBe('none')
    expect(input.getAttribute('spellcheck')).toBe('false')
  })
})

describe('a text that arrives all at once', () => {
  const taken = () => vi.fn<Paste>(() => true)

  /** As a keyboard's own clipboard puts it in: there is no paste, and the input is left without line ends. */
  const insert = (input: HTMLElement, data: string): boolean => {
    const its = { data, inputType: 'insertText', bubbles: true, cancelable: true }
    return fireEvent(input, new InputEvent('beforeinput', its))
  }

  it('a pasted text that was taken stays out of the input', async () => {
    const { user, input } = open((text) => text.includes('\n'))
    await user.click(input)
    await user.paste('Ann\nBen')
    expect(input).toHaveProperty('value', '')
    await user.paste('Ann')
    expect(input).toHaveProperty('value', 'Ann')
  })

  it.each(['Ann\nBen', 'Ann\r\nBen', ' Ann \u2028 Ben\n'])(
    'C02: lines that are put in without a paste are offered whole: %j',
    (lines) => {
      const onPaste = taken()
      const { input } = open(onPaste)
      expect(insert(input, lines)).toBe(false)
      expect(onPaste).toHaveBeenCalledWith(lines, '')
    },
  )

  it('C02: a single line that is put in is as good as typed', () => {
    const onPaste = taken()
    const { input } = open(onPaste)
    expect(insert(input, 'Ann\n')).toBe(true)
    expect(onPaste).not.toHaveBeenCalled()
  })

  it('what is typed already is told with a pasted text, without what that replaces', async () => {
    const onPaste = taken()
    const { user, input } = open(onPaste)
    await user.type(input, 'Cleo')
    await user.paste('Ann\nBen')
    expect(onPaste).toHaveBeenLastCalledWith('Ann\nBen', 'Cleo')
    await user.keyboard('{Control>}a{/Control}')
    await user.paste('Dan\nBen')
    expect(onPaste).toHaveBeenLastCalledWith('Dan\nBen', '')
  })
})
