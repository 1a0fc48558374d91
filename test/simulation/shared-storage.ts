import type { UserId } from '#domain/ids.ts'
import {
  journalSlots,
  type JournalSlot,
  type JournalStorage,
  type Slots,
} from '#domain/journal/journal-storage.ts'
import { encodeRecord } from '#domain/journal/record-codec.ts'
import { clearedText, mergedSlot, parseSlot } from '#domain/journal/slot-codec.ts'
import { PortalError } from '#domain/portal-error.ts'
import type { Random } from './random.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What has been in a slot for this long must be noticed before something else is written there. Milliseconds. */
const longNoticedMs = 5_000

/** What is wrong with a portal's storage for the whole of a simulation. The frame never tells: a write always resolves. */
interface StorageTroubles {
  /** Longer texts are not stored. */
  readonly mostBytes: number
  /** Longer texts are cut off. */
  readonly cutAt: number
  /** Slots that are never stored. */
  readonly refused: readonly JournalSlot[]
  /** Time until a write can be read. Milliseconds. */
  readonly lagMs: number
  /** Probability that a read fails. */
  readonly readFails: number
}

const none: StorageTroubles = { mostBytes: Infinity, cutAt: Infinity, refused: [], lagMs: 0, readFails: 0 }

export function storageTroublesOf(random: Random): StorageTroubles {
  switch (random.below(10)) {
    case 0:
      return { ...none, mostBytes: 200 + random.below(3_000) }
    case 1:
      return { ...none, cutAt: 100 + random.below(2_000) }
    case 2:
      return { ...none, refused: journalSlots.filter(() => random.chance(0.5)) }
    case 3:
      return { ...none, lagMs: random.below(3_000) }
    case 4:
      return { ...none, readFails: random.pick([0.3, 1]) }
    default:
      // The frame hands a text to the portal's page, which sends it.
      return { ...none, lagMs: random.pick([0, 150, 300]) }
  }
}

/** The user's options on the portal, which all tabs and devices share. */
export class SharedStorage {
  readonly #texts = new Map<JournalSlot, string>()
  readonly #storedAt = new Map<JournalSlot, number>()
  #trampled = false
  readonly #troubles: StorageTroubles
  readonly #random: Random
  readonly #clock: VirtualClock

  constructor(troubles: StorageTroubles, random: Random, clock: VirtualClock) {
    this.#troubles = troubles
    this.#random = random
    this.#clock = clock
  }

  get isSound(): boolean {
    const { mostBytes, cutAt, refused, lagMs, readFails } = this.#troubles
    return mostBytes === cutAt && refused.length === 0 && readFails === 0 && lagMs <= 300
  }

  get failsReads(): boolean {
    return this.#troubles.readFails > 0
  }

  textOf(slot: JournalSlot): string {
    return this.#texts.get(slot) ?? ''
  }

  write(slot: JournalSlot, text: string): void {
    const { mostBytes, cutAt, refused, lagMs } = this.#troubles
    if (text.length > mostBytes || refused.includes(slot)) return
    // Who cannot read, or whose last word was not stored, cannot know.
    const isPlain = !this.failsReads && mostBytes === Infinity && cutAt === Infinity
    this.#trampled ||= isPlain && this.#isOfAnotherRun(slot, text)
    const store = (): void => {
      this.#texts.set(slot, text.slice(0, cutAt))
      this.#storedAt.set(slot, this.#clock.elapsed())
    }
    if (lagMs > 0) this.#clock.later(lagMs, store)
    else store()
  }

  complaints(): readonly string[] {
    return this.#trampled ? ['the record of a run that is not over was written over'] : []
  }

  /** Whether the slot has long held a run that is not over, and the text is of another one. */
  #isOfAnotherRun(slot: JournalSlot, text: string): boolean {
    const [there, next] = [parseSlot(this.textOf(slot)), parseSlot(text)]
    if (there.kind !== 'run' || next.kind !== 'run' || there.record.runId === next.record.runId) return false
    const storedAt = this.#storedAt.get(slot) ?? Infinity
    return there.record.endedAt === null && this.#clock.elapsed() - storedAt > longNoticedMs
  }

  failsNow(): boolean {
    return this.#random.chance(this.#troubles.readFails)
  }
}

/** A browser's own storage; a browser may have none. */
export type Device = Map<string, string> | null

/** The journal as one tab sees it: the portal's options, a copy in its browser, and what there was at its opening. */
export function journalOf(shared: SharedStorage, device: Device): JournalStorage {
  const opening = new Map(journalSlots.map((slot) => [slot, shared.textOf(slot)]))
  const key = (owner: UserId, slot: JournalSlot): string => `${owner} ${slot}`
  const slotsOf = (owner: UserId, textOf: (slot: JournalSlot) => string): Slots =>
    new Map(
      journalSlots.map((slot) => [
        slot,
        mergedSlot(parseSlot(textOf(slot)), parseSlot(device?.get(key(owner, slot)) ?? '')),
      ]),
    )
  const write = (owner: UserId, slot: JournalSlot, copy: string, text: string): Promise<void> => {
    if (copy === '') device?.delete(key(owner, slot))
    else device?.set(key(owner, slot), copy)
    shared.write(slot, text)
    return Promise.resolve()
  }
  return {
    atOpening: (owner) => slotsOf(owner, (slot) => opening.get(slot) ?? ''),
    read: (owner) =>
      shared.failsNow()
        ? Promise.reject(new PortalError('network'))
        : Promise.resolve(slotsOf(owner, (slot) => shared.textOf(slot))),
    write: (slot, record) => {
      const { text, whole } = encodeRecord(record)
      return write(record.owner, slot, text, text).then(() => ({
        bytes: text.length,
        whole,
      }))
    },
    clear: (slot, record) => write(record.owner, slot, '', clearedText(record)),
    discardDamaged: (slot, owner) => write(owner, slot, '', ''),
  }
}
