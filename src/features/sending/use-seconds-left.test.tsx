// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSecondsLeft } from './use-seconds-left.ts'

const Countdown = ({ wait, ms }: { wait: object | null; ms: number }): ReactNode => (
  <output>{useSecondsLeft(wait, ms)}</output>
)
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))
const shown = (): string | null => screen.getByRole('status').textContent

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('the first paint has the whole time, not none', () => {
  const painted: number[] = []
  const wait = {}
  const Painted = (): ReactNode => {
    painted.push(useSecondsLeft(wait, 40_000))
    return null
  }
  render(<Painted />)
  expect(painted[0]).toBe(40)
})

test('a wait that follows another starts with its own time', () => {
  const { rerender } = render(<Countdown wait={{}} ms={40_000} />)
  pass(39_900)
  expect(shown()).toBe('1')
  rerender(<Countdown wait={{}} ms={20_000} />)
  expect(shown()).toBe('20')
  rerender(<Countdown wait={null} ms={0} />)
  expect(shown()).toBe('0')
})

test('fault 12: a clock that is set back does not lengthen a countdown', () => {
  render(<Countdown wait={{}} ms={40_000} />)
  pass(10_000)
  vi.setSystemTime(Date.now() - 120_000)
  pass(10_000)
  expect(shown()).toBe('20')
})
