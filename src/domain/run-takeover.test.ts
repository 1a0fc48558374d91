import { describe, expect, it } from 'vitest'
import { userId } from './ids.ts'
import { beatEveryMs, freeSlot } from './run-journal.ts'
import type { JournalSlot, SlotContents } from './ports.ts'
import type { RunRecord } from './run-record.ts'
import { takeoverOf } from './run-takeover.ts'

const record = (change: Partial<RunRecord> = {}): RunRecord => ({
  runId: 'run',
  holder: 'other page',
  owner: userId(1),
  beat: 5,
  startedAt: 1_000,
  writtenAt: 100_000,
  endedAt: null,
  message: '',
  whole: true,
  groups: [],
  ...change,
})

describe('going on with the run of another page', () => {
  const first = { record: record(), seenAt: 101_000 }

  it('has to wait as long as a living page may be silent', () => {
    expect(takeoverOf(first, record(), 101_000)).toEqual({ kind: 'look-again', ms: beatEveryMs + 5_000 })
    expect(takeoverOf(first, record(), 120_000)).toEqual({ kind: 'look-again', ms: 1_000 })
    expect(takeoverOf(first, record(), 121_000)).toEqual({ kind: 'free' })
  })

  it('does not happen while the other page writes, whatever the clocks say', () => {
    expect(takeoverOf(first, record({ beat: 6 }), 900_000)).toEqual({ kind: 'busy' })
    expect(takeoverOf(first, record({ runId: 'another' }), 900_000)).toEqual({ kind: 'busy' })
    const ahead = { record: record({ writtenAt: 500_000 }), seenAt: 101_000 }
    expect(takeoverOf(ahead, record({ writtenAt: 500_000 }), 121_000)).toEqual({ kind: 'free' })
  })

  it('needs no wait when nobody has written for long', () => {
    const old = { record: record(), seenAt: 800_000 }
    expect(takeoverOf(old, record(), 800_000)).toEqual({ kind: 'free' })
  })
})

describe('the slot for a new run', () => {
  const run = (startedAt: number, endedAt: number | null): SlotContents => ({
    kind: 'run',
    record: record({ startedAt, endedAt }),
  })
  const damaged: SlotContents = { kind: 'damaged' }

  it('is an unused or spoilt one, then one whose run is over, then the oldest', () => {
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
    ).toBe(2)
  })
})
