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
  it('LiveRegion adds a node for each message, even a repeated one, and removes it later', () => {
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

  it('useAnnounce throws without a LiveRegion above', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(<Speaker />)).toThrow('LiveRegion')
  })
})
