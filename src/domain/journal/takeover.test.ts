import { describe, expect, it } from 'vitest'
import { heartbeatEveryMs } from '#domain/run/heartbeat.ts'
import type { JournalSlot, SlotContents } from './journal-storage.ts'
import { freeSlot } from './place.ts'
import { recordFixture } from './record.fixture.ts'
import type { RunRecord } from './record.ts'
import { livenessOf, observedMs, sightingOf, takeoverOf } from './takeover.ts'

const record = (change: Partial<RunRecord> = {}): RunRecord =>
  recordFixture({ holder: 'other page', beat: 5, startedAt: 1_000, writtenAt: 100_000, ...change })

const at = (ms: number) => ({ now: ms, elapsed: ms })

describe('taking over the run of another tab', () => {
  const first = { record: record(), seenAt: at(101_000) }

  it('waits as long as a living tab may be silent', () => {
    expect(takeoverOf(first, record(), at(101_000))).toEqual({
      kind: 'look-again',
      ms: heartbeatEveryMs + 5_000,
    })
    expect(takeoverOf(first, record(), at(120_000))).toEqual({ kind: 'look-again', ms: 1_000 })
    expect(takeoverOf(first, record(), at(121_000))).toEqual({ kind: 'free' })
  })

  it('does not happen while the other tab writes, whatever the clocks say', () => {
    expect(takeoverOf(first, record({ beat: 6 }), at(900_000))).toEqual({ kind: 'busy' })
    expect(takeoverOf(first, record({ runId: 'another' }), at(900_000))).toEqual({ kind: 'busy' })
    const ahead = { record: record({ writtenAt: 500_000 }), seenAt: at(101_000) }
    expect(takeoverOf(ahead, record({ writtenAt: 500_000 }), at(121_000))).toEqual({ kind: 'free' })
  })

  it('fault 12: takes no longer when the clock is set back', () => {
    const later = { now: 120_000 - 7_200_000, elapsed: 120_000 }
    expect(takeoverOf(first, record(), later)).toEqual({ kind: 'look-again', ms: 1_000 })
  })

  it('needs no wait for the last record of the page that this tab showed before', () => {
    expect(takeoverOf(first, record(), at(101_000), true)).toEqual({ kind: 'free' })
    // Somebody has written since: another tab, or another device.
    expect(takeoverOf(first, record({ beat: 6 }), at(101_000), true)).toEqual({ kind: 'busy' })
    const other = record({ holder: 'another device' })
    expect(takeoverOf(first, other, at(101_000), true).kind).toBe('look-again')
  })

  it('needs no wait when nobody has written for a long time', () => {
    const old = { record: record(), seenAt: at(800_000) }
    expect(takeoverOf(old, record(), at(800_000))).toEqual({ kind: 'free' })
  })
})

describe('a run that is not over', () => {
  it('fault 18: is not called unfinished before it has been silent for as long as a living tab may be', () => {
    const first = sightingOf(record(), at(101_000), undefined)
    expect(livenessOf(first, at(101_000))).toBe('unclear')
    const unchanged = sightingOf(record(), at(101_000 + observedMs), first)
    expect(livenessOf(unchanged, at(101_000 + observedMs))).toBe('silent')
  })

  it('fault 18: is being carried out while its heartbeat changes, and until it has been silent again', () => {
    const first = sightingOf(record(), at(101_000), undefined)
    const second = sightingOf(record({ beat: 6 }), at(121_000), first)
    expect(livenessOf(second, at(121_000))).toBe('running')
    const third = sightingOf(record({ beat: 6 }), at(135_000), second)
    expect(livenessOf(third, at(135_000))).toBe('running')
    expect(livenessOf(third, at(121_000 + observedMs))).toBe('silent')
  })

  it('is known to be silent when nobody has written for a long time', () => {
    expect(livenessOf(sightingOf(record(), at(800_000), undefined), at(800_000))).toBe('silent')
  })
})

describe('the slot for a new run', () => {
  const run = (startedAt: number, endedAt: number | null): SlotContents => ({
    kind: 'run',
    record: record({ startedAt, endedAt }),
  })
  const damaged: SlotContents = { kind: 'damaged' }

  it('is an unused one, else a damaged one, else the oldest receipt; a run that is not over is never written over (fault 7)', () => {
    expect(freeSlot(new Map<JournalSlot, SlotContents>([[1, run(1, null)]]))).toBe(2)
    expect(
      freeSlot(
        new Map<JournalSlot, SlotContents>([
          [1, run(1, null)],
          [2, damaged],
          [3, run(3, 4)],
        ]),
      ),
    ).toBe(2)
    expect(
      freeSlot(
        new Map<JournalSlot, SlotContents>([
          [1, run(9, null)],
          [2, run(5, null)],
          [3, run(3, 4)],
        ]),
      ),
    ).toBe(3)
    expect(
      freeSlot(
        new Map<JournalSlot, SlotContents>([
          [1, run(9, null)],
          [2, run(5, null)],
          [3, run(7, null)],
        ]),
      ),
    ).toBeNull()
  })
})
