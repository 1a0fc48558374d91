// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { TextBox, type TextBoxProps } from './text-box.tsx'

afterEach(cleanup)

function open(more: Partial<TextBoxProps> = {}): HTMLElement {
  render(<TextBox label="Line" value="ann" onChange={() => undefined} {...more} />)
  return screen.getByLabelText('Line')
}

it.each([
  ['while it composes', { isComposing: true }],
  ['after the composition, as Safari sends it', { keyCode: 229 }],
])('C01: the Enter and Escape of an input method are not the field’s: %s', (_, its) => {
  const onEnter = vi.fn<() => void>()
  const onEscape = vi.fn<() => void>()
  const input = open({ onEnter, onEscape })
  fireEvent.keyDown(input, { key: 'Enter', ...its })
  fireEvent.keyDown(input, { key: 'Escape', ...its })
  expect(onEnter).not.toHaveBeenCalled()
  expect(onEscape).not.toHaveBeenCalled()
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 })
  fireEvent.keyDown(input, { key: 'Escape', keyCode: 27 })
  expect(onEnter).toHaveBeenCalledOnce()
  expect(onEscape).toHaveBeenCalledOnce()
})

it.each([
  ['a search', { kind: 'search' as const }],
  ['names and addresses', { literal: true }],
])('C04: nothing corrects or capitalises %s', (_, more) => {
  const input = open(more)
  expect(input.getAttribute('autocorrect')).toBe('off')
  expect(input.getAttribute('autocapitalize')).toBe('none')
})
