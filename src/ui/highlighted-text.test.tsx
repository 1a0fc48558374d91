// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { HighlightedText } from './highlighted-text.tsx'
import type { MatchRange } from './highlighted-text.tsx'

afterEach(cleanup)

const marked = (matches: readonly MatchRange[]) => {
  const { container } = render(<HighlightedText text="Anna Schulz" matches={matches} />)
  expect(container.textContent).toBe('Anna Schulz')
  return [...container.querySelectorAll('mark')].map((mark) => mark.textContent)
}

describe('HighlightedText', () => {
  it('ranges are marked whatever their order', () => {
    expect(
      marked([
        { start: 5, end: 8 },
        { start: 0, end: 2 },
      ]),
    ).toEqual(['An', 'Sch'])
  })

  it('the text stays whole when ranges overlap, are empty or lie outside', () => {
    expect(
      marked([
        { start: 0, end: 4 },
        { start: 2, end: 6 },
        { start: 7, end: 7 },
        { start: 9, end: 40 },
        { start: 50, end: 60 },
      ]),
    ).toEqual(['Anna', ' S', 'lz'])
  })
})
