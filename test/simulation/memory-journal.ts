import { parseRunRecord, recordText } from '#domain/run-record-text.ts'
import type { JournalSlot, JournalStorage, SlotContents } from '#domain/ports.ts'
import type { RunRecord } from '#domain/run-record.ts'

/** Keeps records as texts, the way a portal does. */
export class MemoryJournal implements JournalStorage {
  readonly texts = new Map<JournalSlot, string>()

  write(slot: JournalSlot, record: RunRecord): Promise<void> {
    this.texts.set(slot, recordText(record))
    return Promise.resolve()
  }

  read(): Promise<ReadonlyMap<JournalSlot, SlotContents>> {
    return Promise.resolve(
      new Map(
        [...this.texts].map(([slot, text]) => {
          const record = parseRunRecord(text)
          return [slot, record ? { kind: 'run', record } : { kind: 'damaged' }] as const
        }),
      ),
    )
  }

  leftBehind(): Promise<ReadonlyMap<JournalSlot, SlotContents>> {
    return this.read()
  }

  clear(slot: JournalSlot): Promise<void> {
    this.texts.delete(slot)
    return Promise.resolve()
  }

  /** The record of the one run that a simulation has. */
  get record(): RunRecord | null {
    return parseRunRecord(this.texts.get(1) ?? '')
  }
}
