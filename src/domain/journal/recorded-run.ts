import { momentOf, sinceMoment, type Clock, type Moment } from '#domain/clock.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { JournalSlot, JournalStorage, Slots, WrittenRecord } from './journal-storage.ts'
import { freeSlot, nextGeneration, slotOfEnded } from './place.ts'
import type { RunIdentity, RunRecord } from './record.ts'

/** Two tabs that take a slot in the same moment see each other's record within this time (milliseconds). */
export const raceMs = 4_000

/** Where and as what a run is recorded. */
export interface JournalPlace extends RunIdentity {
  /** Null until the first record, which takes a free slot. */
  readonly slot: JournalSlot | null
  /** The run whose receipt this one replaces, if it is another try. */
  readonly replaces: string | null
  readonly generation: number
  readonly startedAt: number
  readonly term: number
  /** Heartbeat count of the tab that held the run before, when this one continues it. */
  readonly beat: number
  readonly whole: boolean
  /** Where people were taken from at once. */
  readonly sources: readonly PeopleSource[]
}

/** What the slots held a moment ago. */
export interface SeenSlots {
  readonly slots: Slots
  readonly at: Moment
}

/** For a record that is worth having but that nothing waits for: null when it could not be written. Never rejects. */
export const unlessItFails = (writing: Promise<WrittenRecord>): Promise<WrittenRecord | null> =>
  writing.catch(() => null)

/** The record of a run: where it is, and what this tab wrote there last. */
export class RecordedRun {
  readonly place: JournalPlace
  readonly #storage: JournalStorage
  readonly #clock: Clock
  readonly #seen: SeenSlots | null
  #slot: JournalSlot | null
  #generation: number
  #beat: number
  #last: RunRecord | null = null
  #writtenAt: Moment | null
  #begunAt: Moment | null = null
  #bytes = 0

  /** @param seen spares the first record a reading, unless the device has slept since */
  constructor(storage: JournalStorage, place: JournalPlace, clock: Clock, seen: SeenSlots | null) {
    this.place = place
    this.#storage = storage
    this.#clock = clock
    this.#seen = seen
    this.#slot = place.slot
    this.#generation = place.generation
    this.#beat = place.beat
    // A run that is continued has been claimed just now.
    this.#writtenAt = place.slot === null ? null : momentOf(clock)
  }

  /** Null until the first record, and where no slot was free. */
  get slot(): JournalSlot | null {
    return this.#slot
  }

  get generation(): number {
    return this.#generation
  }

  get last(): RunRecord | null {
    return this.#last
  }

  /** Null while there is nothing that another tab could take over. */
  get writtenAt(): Moment | null {
    return this.#writtenAt
  }

  /** When this tab first wrote into the slot. */
  get begunAt(): Moment | null {
    return this.#begunAt
  }

  /** Length of the record as it was written last. */
  get bytes(): number {
    return this.#bytes
  }

  /**
   * Writes the record, the first one into a free slot. False when it was not written, or not as a whole, as far as the
   * portal's page tells.
   */
  async put(record: RunRecord): Promise<boolean> {
    if (this.#slot === null) {
      const { replaces } = this.place
      const slots = await this.#slotsNow()
      this.#slot = (replaces === null ? null : slotOfEnded(slots, replaces)) ?? freeSlot(slots)
      this.#generation = nextGeneration(slots)
    }
    this.#beat += 1
    this.#last = {
      ...record,
      beat: this.#beat,
      generation: this.#generation,
      writtenAt: this.#clock.now(),
    }
    if (this.#slot === null) return false
    this.#writtenAt = momentOf(this.#clock)
    this.#begunAt ??= this.#writtenAt
    const result = await unlessItFails(this.#storage.write(this.#slot, this.#last))
    this.#bytes = result?.bytes ?? this.#bytes
    return result?.whole ?? false
  }

  /**
   * Another run took the slot in the same moment: this one moves to a free slot. False when none is free, or when the
   * record cannot be read there.
   */
  async move(slots: Slots): Promise<boolean> {
    this.#slot = freeSlot(slots)
    if (this.#slot === null || !this.#last) return false
    this.#generation = nextGeneration(slots)
    this.#last = { ...this.#last, generation: this.#generation }
    this.#begunAt = momentOf(this.#clock)
    await unlessItFails(this.#storage.write(this.#slot, this.#last))
    const { owner, runId } = this.place
    const moved = (await this.#storage.read(owner)).get(this.#slot)
    return moved?.kind === 'run' && moved.record.runId === runId
  }

  async #slotsNow(): Promise<Slots> {
    if (this.#seen && sinceMoment(this.#clock, this.#seen.at) < raceMs) return this.#seen.slots
    const { owner } = this.place
    try {
      return await this.#storage.read(owner)
    } catch {
      return this.#storage.atOpening(owner)
    }
  }
}
