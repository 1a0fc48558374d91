import type { Clock } from '#domain/clock.ts'
import type { RunJournal } from '#domain/run/driver.ts'
import { sendsMoreAfter, type Command, type RunState } from '#domain/run/state.ts'
import type { JournalSlot, JournalStorage } from './journal-storage.ts'
import { Ownership } from './ownership.ts'
import { encodeRecord } from './record-codec.ts'
import { recordedGroups, type RunRecord } from './record.ts'
import type { WrittenAs } from './tab-pages.ts'
import { RecordedRun, unlessItFails, type JournalPlace, type SeenSlots } from './recorded-run.ts'

/** The journal of one run, and what is known of its record. */
export interface PlacedJournal extends RunJournal {
  /** Where the record is; null while there is none, or no slot was free. */
  readonly slot: JournalSlot | null
  /** The record that was written last. */
  readonly written: WrittenAs
  /** Whether the run can be continued when its tab is closed; null until its record has been read back. */
  readonly stored: boolean | null
  /** Whether the run, as it stands, fits into a record. */
  fits(state: RunState): boolean
  /**
   * Reads the record back, twice with some time between: another tab that took the same slot in the same moment shows
   * only then. Nothing more is asked once the signal is aborted.
   */
  confirm(signal: AbortSignal): Promise<void>
}

/**
 * Takes a run over: the tab that wrote the record, should it still be alive, will find another holder in it. Never
 * rejects; whether the record was stored, only a later read tells.
 */
export async function claimRun(
  storage: JournalStorage,
  slot: JournalSlot,
  record: RunRecord,
  holder: string,
): Promise<JournalPlace> {
  const claimed = { ...record, holder, term: record.term + 1, beat: record.beat + 1 }
  await unlessItFails(storage.write(slot, claimed))
  const { runId, owner, generation, startedAt, term, beat, whole, sources } = claimed
  return { slot, replaces: null, runId, holder, owner, generation, startedAt, term, beat, whole, sources }
}

/** The record of a run in this state, before the call `next`. Its place gives it beat, generation and time. */
function recordOf(
  { runId, holder, owner, term, startedAt, whole, sources }: JournalPlace,
  state: RunState,
  next: Command | null,
  endedAt: number | null,
): RunRecord {
  return {
    runId,
    holder,
    owner,
    term,
    beat: 0,
    generation: 0,
    startedAt,
    writtenAt: 0,
    endedAt,
    cancelled: state.cancelled,
    message: state.plan.message,
    sources,
    whole,
    groups: recordedGroups(state, next),
  }
}

/**
 * The journal of one run. Nothing is stored before its first record.
 *
 * @param seen read a moment ago, together with the plan; it spares the first record a reading
 */
export function openJournal(
  storage: JournalStorage,
  place: JournalPlace,
  clock: Clock,
  seen: SeenSlots | null = null,
): PlacedJournal {
  const run = new RecordedRun(storage, place, clock, seen)
  const ownership = new Ownership(storage, run, clock)
  const write = async (record: RunRecord): Promise<void> => {
    await ownership.lookBeforeWriting()
    ownership.noteWritten(await run.put(record))
  }
  return {
    get slot() {
      return run.slot
    },
    get written() {
      return run.last ?? place
    },
    get stored() {
      return ownership.stored
    },
    async record(state, next) {
      await write(recordOf(place, state, next, null))
      if (next && sendsMoreAfter(state, next)) ownership.refresh()
    },
    fits: (state) => encodeRecord(recordOf(place, state, null, null)).whole,
    confirm: (signal) => ownership.confirm(signal),
    isMine: () => ownership.isMine(),
    async heartbeat() {
      if (run.last && (await ownership.isMine()) === true) await write(run.last)
    },
    async end(state) {
      if ((await ownership.isMine()) === true) await write(recordOf(place, state, null, clock.now()))
    },
  }
}
