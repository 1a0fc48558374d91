// @vitest-environment jsdom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useDrawnRows } from './use-drawn-rows.ts'

afterEach(cleanup)

const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

function draw(count: number) {
  const all = rows(count)
  const { result } = renderHook(() => useDrawnRows(all))
  return {
    more: () => act(() => result.current.more()),
    now: () => [result.current.drawn.length, result.current.next],
  }
}

describe('rows that are drawn', () => {
  it('100 of 10,000 rows are drawn at first, and 500 more with each press', () => {
    const { now, more } = draw(10_000)
    expect(now()).toEqual([100, 500])
    more()
    expect(now()).toEqual([600, 500])
  })

  it('all rows of a list that is not long are drawn, and of a long one in the end', () => {
    expect(draw(200).now()).toEqual([200, 0])
    expect(draw(201).now()).toEqual([100, 101])
    const { now, more } = draw(550)
    expect(now()).toEqual([100, 450])
    more()
    expect(now()).toEqual([550, 0])
  })

  it('the first rows come with the page, and the others when it has been drawn', () => {
    const all = rows(10_000)
    const seen: (readonly [number, number])[] = []
    renderHook(() => {
      const { drawn, count } = useDrawnRows(all)
      seen.push([drawn.length, count])
    })
    expect(seen[0]).toEqual([40, 100])
    expect(seen.at(-1)).toEqual([100, 100])
  })

  it('all rows are drawn on paper, and only there', () => {
    const { now } = draw(10_000)
    fireEvent(window, new Event('beforeprint'))
    expect(now()[0]).toBe(10_000)
    fireEvent(window, new Event('afterprint'))
    expect(now()[0]).toBe(100)
  })
})
