// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Notice } from './notice.tsx'

afterEach(cleanup)

const page = (failed: boolean) => (
  <>
    <input aria-label="Groups" />
    <button type="button" tabIndex={-1}>
      Reached by arrows
    </button>
    {failed && <Notice tone="bad" title="Not loaded" actions={<button type="button">Try again</button>} />}
    <input aria-label="Colleagues" />
  </>
)

it('a notice that goes with the focus gives it to the field before it', () => {
  const { rerender } = render(page(true))
  screen.getByRole('button', { name: 'Try again' }).focus()
  rerender(page(false))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Groups' }))
})

it('a notice without the focus leaves it where it is', () => {
  const { rerender } = render(page(true))
  screen.getByRole('textbox', { name: 'Colleagues' }).focus()
  rerender(page(false))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Colleagues' }))
})
