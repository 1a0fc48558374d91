import { describe, expect, it } from 'vitest'
import { restMsOf } from './operating-time.ts'
import { createPacer } from './pacer.ts'

/** A clock that passes only when somebody waits. */
function virtualClock() {
  let now = 1_000
  return {
    elapsed: () => now,
    wait: (ms: number) => {
      now += ms
      return Promise.resolve()
    },
  }
}

describe('the pacer', () => {
  it('lets a burst pass and then two reads a second', async () => {
    const clock = virtualClock()
    const pacer = createPacer(clock)
    const sentAt: number[] = []
    for (let read = 0; read < 60; read += 1) {
      await pacer.turn()
      sentAt.push(clock.elapsed() - 1_000)
    }
    expect(sentAt[39]).toBe(0)
    expect(sentAt[59]).toBe(10_000)
  })

  it('counts writes against the reads that come after them', async () => {
    const clock = virtualClock()
    const pacer = createPacer(clock)
    for (let write = 0; write < 40; write += 1) pacer.count()
    await pacer.turn()
    expect(clock.elapsed() - 1_000).toBe(500)
  })

  it('serves reads that are asked for at once in their order', async () => {
    const pacer = createPacer(virtualClock())
    const order: number[] = []
    await Promise.all(Array.from({ length: 50 }, (_, index) => pacer.turn().then(() => order.push(index))))
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index))
  })
})

describe('the rest after a call', () => {
  it('is nothing while the method has time left, or the portal does not count it', () => {
    expect(restMsOf({ operating: 120.5, operating_reset_at: 2_000, finish: 1_000 })).toBe(0)
    expect(restMsOf({ finish: 1_000 })).toBe(0)
    expect(restMsOf(undefined)).toBe(0)
    expect(restMsOf('hostile')).toBe(0)
  })

  it('lasts until the portal counts anew, by its own clock, and never longer than ten minutes (fault 9)', () => {
    expect(restMsOf({ operating: 479, operating_reset_at: 1_040, finish: 1_000 })).toBe(41_000)
    expect(restMsOf({ operating: 479, operating_reset_at: 9e9, finish: 1_000 })).toBe(600_000)
    expect(restMsOf({ operating: 479 })).toBe(600_000)
    expect(restMsOf({ operating: 479, operating_reset_at: 10, finish: 1_000 })).toBe(0)
  })
})
