// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ChoiceChips } from './choice-chips.tsx'

afterEach(cleanup)

describe('ChoiceChips', () => {
  it('is a named group of radio buttons with their numbers', async () => {
    const chosen: string[] = []
    render(
      <ChoiceChips
        label="Show"
        choices={[
          { value: 'all', words: 'All', count: 17 },
          { value: 'refused', words: 'Refused', count: 2 },
        ]}
        chosen="all"
        onChoose={(value) => chosen.push(value)}
      />,
    )
    expect(screen.getByRole('group', { name: 'Show' })).toBeDefined()
    expect(screen.getByRole('radio', { name: 'All 17' })).toHaveProperty('checked', true)
    await userEvent.click(screen.getByRole('radio', { name: 'Refused 2' }))
    expect(chosen).toEqual(['refused'])
  })
})
