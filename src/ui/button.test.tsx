// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Button, type ButtonProps } from './button.tsx'

afterEach(cleanup)

async function press(props: Partial<ButtonProps>) {
  let presses = 0
  render(
    <Button {...props} onClick={() => (presses += 1)}>
      Invite
    </Button>,
  )
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Invite' })
  await user.tab()
  const reached = document.activeElement === button
  await user.click(button)
  await user.keyboard('{Enter} ')
  return { presses, reached, button }
}

describe('Button', () => {
  it('a button is pressed by pointer, Enter and space', async () => {
    expect(await press({})).toMatchObject({ presses: 3, reached: true })
  })

  it('a disabled button can be reached, says why, and does nothing', async () => {
    const { presses, reached, button } = await press({ disabledReason: 'Choose a group first' })
    expect({ presses, reached }).toEqual({ presses: 0, reached: true })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(description?.textContent).toBe('Choose a group first')
  })

  it('a busy button keeps its name and its focus, and does nothing', async () => {
    const { presses, reached, button } = await press({ busy: true })
    expect({ presses, reached }).toEqual({ presses: 0, reached: true })
    expect(button.getAttribute('aria-busy')).toBe('true')
  })
})
