import { parseStored, storedCount, storedText } from '#domain/stored.ts'
import type { SlotContents } from './journal-storage.ts'
import { parseRunRecord } from './record-codec.ts'
import { isLater, type RunRecord } from './record.ts'

const version = 3

/** What is left in a slot whose run is put away. */
export const clearedText = ({ runId, generation }: Pick<RunRecord, 'runId' | 'generation'>): string =>
  JSON.stringify({ version, cleared: runId, generation })

/** The contents of a slot as they were stored. */
export function parseSlot(text: string): SlotContents {
  if (text === '') return { kind: 'empty' }
  const record = parseRunRecord(text)
  if (record) return { kind: 'run', record }
  const stored = parseStored(text, version)
  const runId = storedText(stored?.['cleared'])
  const generation = storedCount(stored?.['generation'])
  return runId === '' || generation === null ? { kind: 'damaged' } : { kind: 'cleared', runId, generation }
}

/**
 * What a slot holds, when the portal says one thing and this browser's own copy another. The copy counts only where the
 * portal cannot have heard of it: it is the later record of the same run, or of a run written after the one that the
 * portal knows.
 */
export function mergedSlot(portal: SlotContents, copy: SlotContents): SlotContents {
  if (copy.kind !== 'run') return portal
  switch (portal.kind) {
    case 'empty':
    case 'damaged':
      return { ...copy, copied: true }
    case 'cleared':
      return portal.runId !== copy.record.runId && copy.record.generation > portal.generation ? copy : portal
    case 'run':
      if (portal.record.runId === copy.record.runId)
        return isLater(copy.record, portal.record) ? copy : portal
      return copy.record.generation > portal.record.generation ? copy : portal
  }
}
