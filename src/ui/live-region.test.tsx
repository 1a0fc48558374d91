// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveRegion, useAnnounce } from './live-region.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const heard = () => [...screen.getByRole('log').children].map((node) => node.textContent)

function Speaker() {
  const announce = useAnnounce()
  return (
    <button
      type="button"
      onClick={() => {
        announce('same')
        announce('same')
      }}
    >
      Speak
    </button>
  )
}

describe('LiveRegion', () => {
  it('makes a node of each message, also of the same words twice, and forgets them later', () => {
    render(
      <LiveRegion>
        <Speaker />
      </LiveRegion>,
    )
    const region = screen.getByRole('log')
    expect(region.getAttribute('aria-live')).toBe('polite')
    act(() => screen.getByRole('button').click())
    expect(heard()).toEqual(['same', 'same'])
    act(() => void vi.advanceTimersByTime(60_000))
    expect(heard()).toEqual([])
  })

  it('is needed by whoever speaks', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(<Speaker />)).toThrow('LiveRegion')
  })
})
