import type { UserId } from '#domain/ids.ts'
import type { JournalSlot, JournalStorage } from './journal-storage.ts'
import type { RunRecord } from './record.ts'

/**
 * Puts the records of a run away, wherever they are now: another tab may have written another run into the slot since
 * it was seen. `mine` says of which of them it may be done. Rejects with a `PortalError`.
 */
export async function putAway(
  storage: JournalStorage,
  { runId, owner }: Pick<RunRecord, 'runId' | 'owner'>,
  mine: (record: RunRecord) => boolean,
): Promise<void> {
  for (const [slot, contents] of await storage.read(owner))
    if (contents.kind === 'run' && contents.record.runId === runId && mine(contents.record))
      await storage.clear(slot, contents.record)
}

/** Empties those of the slots that still hold nothing readable. Rejects with a `PortalError`. */
export async function emptyDamaged(
  storage: JournalStorage,
  owner: UserId,
  seen: readonly JournalSlot[],
): Promise<void> {
  for (const [slot, contents] of await storage.read(owner)) {
    const foreign = contents.kind === 'run' && contents.record.owner !== owner
    if (seen.includes(slot) && (contents.kind === 'damaged' || foreign))
      await storage.discardDamaged(slot, owner)
  }
}
