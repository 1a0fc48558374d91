import { describe, expect, it } from 'vitest'
import type { SlotContents } from './journal-storage.ts'
import { recordFixture } from './record.fixture.ts'
import { mergedSlot } from './slot-codec.ts'

describe('a slot of which the browser has a copy', () => {
  const run = (runId: string, generation: number, term: number, beat: number): SlotContents => ({
    kind: 'run',
    record: recordFixture({ runId, holder: `tab of ${runId}`, generation, term, beat }),
  })
  const cleared: SlotContents = { kind: 'cleared', runId: 'run', generation: 2 }

  it('fault 13: holds nothing when the run was finished and put away elsewhere', () => {
    expect(mergedSlot(cleared, run('run', 2, 0, 7))).toBe(cleared)
    expect(mergedSlot(cleared, run('older', 1, 0, 7))).toBe(cleared)
  })

  it('holds the copy of a later run that the portal did not store', () => {
    const later = run('later', 3, 0, 1)
    expect(mergedSlot(cleared, later)).toBe(later)
    for (const kind of ['empty', 'damaged'] as const)
      expect(mergedSlot({ kind }, later)).toEqual({ ...later, copied: true })
    expect(mergedSlot(run('run', 2, 0, 3), later)).toBe(later)
  })

  it('holds the record of the tab that took the run over, however often the other one has written', () => {
    const claimed = run('run', 2, 1, 8)
    expect(mergedSlot(claimed, run('run', 2, 0, 20))).toBe(claimed)
    const ahead = run('run', 2, 1, 9)
    expect(mergedSlot(claimed, ahead)).toBe(ahead)
  })
})
