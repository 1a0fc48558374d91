import { momentOf, sinceMoment, type Clock, type Moment } from '#domain/clock.ts'
import { heartbeatEveryMs } from '#domain/run/heartbeat.ts'
import type { JournalStorage } from './journal-storage.ts'
import { runsIn } from './place.ts'
import { raceMs, type RecordedRun } from './recorded-run.ts'

const never = new AbortController().signal

/** Ownership that was checked this recently need not be checked again (milliseconds). */
const trustedForMs = 10_000

/** Once it was checked this long ago, it is checked again beside a call, so that the next call need not wait for it. */
const refreshedAfterMs = 5_000

/** Which tab owns a run, and whether its record is stored, as far as the slots tell. */
export class Ownership {
  readonly #storage: JournalStorage
  readonly #run: RecordedRun
  readonly #clock: Clock
  /** When the owner was last certain; a run that is continued is checked before its first call. */
  #checkedAt: Moment | null
  #taken = false
  /** Whether this tab has ever seen its own name in the record, or began the run itself. */
  #verified: boolean
  /** Whether anybody looked into the slot since the first record was written there. */
  #looked: boolean
  /** The read of that record that is under way: others that need one wait for it. */
  #firstLook: Promise<void> | null = null
  /** Whether the record was looked for and not found: a record that cannot be read cannot have been taken over. */
  #unreadable = false
  readonly #openedAt: Moment
  /** Whether a copy of this browser is all that there ever was of the record; null until the record was seen. */
  #copyCounts: boolean | null = null
  #stored: boolean | null = null
  #confirmed = false
  /** Length of the record as it was last read back. */
  #seenBytes = 0

  constructor(storage: JournalStorage, run: RecordedRun, clock: Clock) {
    this.#storage = storage
    this.#run = run
    this.#clock = clock
    this.#openedAt = momentOf(clock)
    const isNew = run.slot === null
    this.#checkedAt = isNew ? momentOf(clock) : null
    this.#verified = isNew
    this.#looked = !isNew
  }

  /** Whether the run can be continued when its tab is closed; null until its record has been read back. */
  get stored(): boolean | null {
    return this.#confirmed ? this.#stored : this.#stored && null
  }

  /** Before the record is written again: another tab may have taken the slot in the same moment. */
  async lookBeforeWriting(): Promise<void> {
    if (this.#run.slot === null || !this.#run.last || this.#looked) return
    await (this.#firstLook ?? this.#look()).catch(() => undefined)
  }

  /** Notes whether a record was stored as a whole. */
  noteWritten(whole: boolean): void {
    if (!whole) this.#stored = false
    // A portal that takes a short text may refuse a longer one.
    else if (this.#stored && this.#run.bytes > this.#seenBytes) void this.#look().catch(() => undefined)
  }

  /** Reads the record back, twice with some time between. Nothing more is asked once the signal is aborted. */
  async confirm(signal: AbortSignal): Promise<void> {
    this.#firstLook = this.#look()
    await this.#firstLook.catch(() => undefined)
    this.#firstLook = null
    // What was seen once may still be written over.
    this.#confirmed = false
    await this.#clock.wait(raceMs, signal)
    if (signal.aborted) return
    this.#confirmed = true
    await this.#look().catch(() => {
      this.#stored = false
    })
  }

  /** Checks again while a call is on its way, when the last check will soon be too old for the next one. */
  refresh(): void {
    if (this.#looked && this.#checkedAt && sinceMoment(this.#clock, this.#checkedAt) >= refreshedAfterMs)
      void this.#look().catch(() => undefined)
  }

  /** False when another tab has taken the run over, null when that cannot be told at the moment. */
  async isMine(): Promise<boolean | null> {
    if (this.#taken || (this.#checkedAt && sinceMoment(this.#clock, this.#checkedAt) < trustedForMs))
      return !this.#taken
    const sure = this.#mustBeMine()
    try {
      await this.#look()
      if (!this.#taken && !sure) {
        // What another tab wrote a moment ago may not be readable yet.
        await this.#clock.wait(raceMs, never)
        await this.#look()
      }
      return !this.#taken && this.#checkedAt === null ? null : !this.#taken
    } catch {
      return sure ? true : null
    }
  }

  /** Nobody takes over a run that has written a moment ago, or not at all. */
  #mustBeMine(): boolean {
    const { writtenAt } = this.#run
    return this.#verified && (writtenAt === null || sinceMoment(this.#clock, writtenAt) < heartbeatEveryMs)
  }

  /** Reads what the slots hold. */
  async #look(): Promise<void> {
    const length = this.#run.bytes
    const sure = this.#mustBeMine()
    // The answer may be long on its way, and another tab may have come since.
    const askedAt = momentOf(this.#clock)
    const { runId, holder, owner, term } = this.#run.place
    const slots = await this.#storage.read(owner)
    const { slot, begunAt, last, generation } = this.#run
    this.#looked = slot !== null
    const latest = runsIn(slots).find(({ record }) => record.runId === runId)
    // The record of another tab that continues the run may be in another slot.
    if (latest && latest.record.holder !== holder && latest.record.term >= term) this.#taken = true
    const contents = slot === null ? undefined : slots.get(slot)
    const copied = contents?.kind === 'run' && contents.copied === true
    if (contents?.kind === 'run' && contents.record.runId === runId)
      this.#copyCounts ??= copied && (sure || sinceMoment(this.#clock, this.#openedAt) < heartbeatEveryMs)
    // The portal once showed the record: what cannot be read in its place may be that of another tab.
    const isHearsay = copied && this.#copyCounts === false
    if ((!latest || isHearsay) && !this.#unreadable && !sure) {
      // Nobody writes over a run that is not over: one that is gone was ended elsewhere while this tab slept.
      this.#taken ||= !isHearsay && (contents?.kind === 'cleared' || contents?.kind === 'run')
      this.#checkedAt = null
      return
    }
    this.#checkedAt = askedAt
    this.#unreadable = !latest && begunAt !== null && sinceMoment(this.#clock, begunAt) >= raceMs
    if (this.#taken) return
    if (contents?.kind !== 'run') {
      if (last) this.#stored = false
    } else if (contents.record.runId === runId) {
      this.#verified = true
      this.#stored = contents.record.whole
      this.#seenBytes = length
    } else if (contents.record.generation >= generation) {
      this.#unreadable = false
      this.#stored = await this.#run.move(slots)
    }
    // What was there before: the record cannot be read yet.
    else this.#stored = false
  }
}
