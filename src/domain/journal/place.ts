import { journalSlots, type JournalSlot, type SlotContents, type Slots } from './journal-storage.ts'
import { isLater, type RunRecord } from './record.ts'

/** What is lost by overwriting a slot, as a number to compare; null where it must not be overwritten. */
function costOf(contents: SlotContents | undefined): number | null {
  switch (contents?.kind) {
    case undefined:
    case 'empty':
    case 'cleared':
      return 0
    case 'damaged':
      return 1
    case 'run':
      // A receipt that was shown; the oldest goes first.
      return contents.record.endedAt
  }
}

/**
 * The slot for a new run: an unused one, else one that cannot be read, else the oldest receipt. Null while all hold
 * runs that are not over: none of them is ever written over.
 */
export function freeSlot(slots: Slots): JournalSlot | null {
  const free = journalSlots.flatMap((slot) => {
    const cost = costOf(slots.get(slot))
    return cost === null ? [] : [{ slot, cost }]
  })
  return free.toSorted((a, b) => a.cost - b.cost)[0]?.slot ?? null
}

/** Higher than that of anything in the slots. */
export function nextGeneration(slots: Slots): number {
  const known = [...slots.values()].map((contents) => {
    if (contents.kind === 'run') return contents.record.generation
    return contents.kind === 'cleared' ? contents.generation : 0
  })
  return 1 + Math.max(0, ...known)
}

/** The slot of a run that is tried again, which the try replaces; null if it no longer holds that run's receipt. */
export function slotOfEnded(slots: Slots, runId: string): JournalSlot | null {
  for (const [slot, contents] of slots)
    if (contents.kind === 'run' && contents.record.runId === runId && contents.record.endedAt !== null)
      return slot
  return null
}

/** A record and where it is. */
export interface PlacedRecord {
  readonly slot: JournalSlot
  readonly record: RunRecord
}

/**
 * The runs that are recorded, each once: a run that had to move to another slot may have left an older record behind.
 */
export function runsIn(slots: Slots): readonly PlacedRecord[] {
  const runs = new Map<string, PlacedRecord>()
  for (const [slot, contents] of slots) {
    if (contents.kind !== 'run') continue
    const { record } = contents
    const known = runs.get(record.runId)
    if (!known || isLater(record, known.record)) runs.set(record.runId, { slot, record })
  }
  return [...runs.values()]
}
