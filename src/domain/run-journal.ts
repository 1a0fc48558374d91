import {
  journalSlots,
  type Clock,
  type JournalSlot,
  type JournalStorage,
  type SlotContents,
} from './ports.ts'
import { recordedGroups, type RunIdentity, type RunRecord } from './run-record.ts'
import type { Command, RunState } from './run-state.ts'

/** What a run writes down of itself; none of it rejects, for a journal must not keep people from being invited. */
export interface RunJournal {
  /** Before `coming`, the next call. */
  note(state: RunState, coming: Command | null): Promise<void>
  /** Says that the run still lives, while nothing happens. */
  beat(): Promise<void>
  /** Everybody has an outcome. */
  end(state: RunState): Promise<void>
  /** False when another page has taken the run over. */
  isMine(): Promise<boolean>
}

/** A living run writes at least this often, except during a call. Milliseconds. */
export const beatEveryMs = 15_000

/** A run that was asked about so lately need not ask again. Milliseconds. */
const trustedForMs = 10_000

export interface JournalPlace extends RunIdentity {
  readonly slot: JournalSlot
  readonly startedAt: number
  /** The last beat of the page before, when its run is gone on with. */
  readonly beat: number
  readonly whole: boolean
}

/** The slot for a new run: an unused one, else the one whose run is over, else the oldest of those left behind. */
export function freeSlot(slots: ReadonlyMap<JournalSlot, SlotContents>): JournalSlot {
  const worth = (slot: JournalSlot): number => {
    const contents = slots.get(slot)
    if (contents?.kind !== 'run') return 0
    return contents.record.endedAt === null ? contents.record.startedAt : 1
  }
  const [first] = journalSlots.toSorted((a, b) => worth(a) - worth(b))
  return first ?? 1
}

const unlessItFails = (writing: Promise<void>): Promise<void> => writing.catch(() => undefined)

/** Tells the page that wrote the record, should it still live, that another one goes on with the run. */
export async function claimRun(
  storage: JournalStorage,
  slot: JournalSlot,
  record: RunRecord,
  holder: string,
): Promise<JournalPlace> {
  const claimed = { ...record, holder, beat: record.beat + 1 }
  await unlessItFails(storage.write(slot, claimed))
  const { runId, owner, startedAt, beat, whole } = claimed
  return { slot, runId, holder, owner, startedAt, beat, whole }
}

/** The journal of one run in its slot. */
export function openJournal(storage: JournalStorage, place: JournalPlace, clock: Clock): RunJournal {
  const { slot, runId, holder, owner, startedAt, whole } = place
  let last: RunRecord | null = null
  let { beat } = place
  let askedAt = clock.now()
  let taken = false

  const write = (record: RunRecord): Promise<void> => {
    beat += 1
    last = { ...record, beat, writtenAt: clock.now() }
    return unlessItFails(storage.write(slot, last))
  }
  const record = (state: RunState, coming: Command | null, endedAt: number | null): RunRecord => ({
    runId,
    holder,
    owner,
    beat,
    startedAt,
    writtenAt: 0,
    endedAt,
    message: state.plan.message,
    whole,
    groups: recordedGroups(state, coming),
  })

  const isMine = async (): Promise<boolean> => {
    if (taken || clock.now() - askedAt < trustedForMs) return !taken
    try {
      const contents = (await storage.read()).get(slot)
      askedAt = clock.now()
      if (contents?.kind === 'run')
        taken = contents.record.runId !== runId || contents.record.holder !== holder
    } catch {
      // Nobody can tell; a second invitation is skipped by the portal without a word to anybody (rest.md 1.8).
    }
    return !taken
  }

  return {
    note: (state, coming) => write(record(state, coming, null)),
    async beat() {
      if (last && (await isMine())) await write(last)
    },
    async end(state) {
      if (await isMine()) await write(record(state, null, clock.now()))
    },
    isMine,
  }
}
