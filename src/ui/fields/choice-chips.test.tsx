// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ChoiceChips } from './choice-chips.tsx'

afterEach(cleanup)

describe('ChoiceChips', () => {
  it('ChoiceChips are a named group of radio buttons with their numbers', async () => {
    const chosen: string[] = []
    render(
      <ChoiceChips
        label="Show"
        choices={[
          { value: 'all', label: 'All', count: '17' },
          { value: 'refused', label: 'Refused', count: '2' },
        ]}
        chosen="all"
        onChoose={(value) => chosen.push(value)}
      />,
    )
    const radios = within(screen.getByRole('group', { name: 'Show' })).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(['All 17', 'Refused 2'])
    expect(radios.map((radio) => radio.matches(':checked'))).toEqual([true, false])
    await userEvent.click(screen.getByRole('radio', { name: 'Refused 2' }))
    expect(chosen).toEqual(['refused'])
  })
})
