import type { Clock } from '#domain/clock.ts'
import { groupId, userId } from '#domain/ids.ts'
import { startRun, type RunState } from '#domain/run/state.ts'
import type { JournalSlot, JournalStorage, SlotContents } from './journal-storage.ts'
import { openJournal } from './journal.ts'
import { encodeRecord } from './record-codec.ts'
import type { JournalPlace } from './recorded-run.ts'
import { clearedText, mergedSlot, parseSlot } from './slot-codec.ts'

export const owner = userId(9)
export const never = new AbortController().signal

/** A clock that passes only when somebody waits. */
export function virtualClock(): Clock & { pass: (ms: number) => void } {
  let at = 1_000
  const pass = (ms: number): void => {
    at += ms
  }
  return { now: () => at, elapsed: () => at, wait: (ms) => Promise.resolve(pass(ms)), pass }
}

/** The portal's slots, as texts; `stores` says whether a text is taken. */
export class Portal implements JournalStorage {
  readonly texts = new Map<JournalSlot, string>()
  stores = (_slot: JournalSlot, _text: string): boolean => true
  /** What this browser keeps by itself, if it does. */
  copies: Map<JournalSlot, string> | null = null
  readable = true
  readings = 0
  #answered = Promise.resolve()

  atOpening = (): ReadonlyMap<JournalSlot, SlotContents> => this.#slots()

  read = async (): Promise<ReadonlyMap<JournalSlot, SlotContents>> => {
    this.readings += 1
    await this.#answered
    if (!this.readable) throw new Error('unreadable')
    return this.#slots()
  }

  /** Readings wait from now on, until the returned function is called. */
  delayed(): () => void {
    let answer = (): void => undefined
    this.#answered = new Promise((resolve) => (answer = resolve))
    return () => answer()
  }

  write: JournalStorage['write'] = (slot, record) => {
    const { text, whole } = encodeRecord(record)
    this.copies?.set(slot, text)
    this.#put(slot, text)
    return Promise.resolve({ bytes: text.length, whole })
  }

  clear: JournalStorage['clear'] = (slot, record) => Promise.resolve(this.#put(slot, clearedText(record)))

  discardDamaged: JournalStorage['discardDamaged'] = (slot) => Promise.resolve(this.#put(slot, ''))

  runAt(slot: JournalSlot): string | null {
    const contents = parseSlot(this.texts.get(slot) ?? '')
    return contents.kind === 'run' ? contents.record.runId : null
  }

  #put(slot: JournalSlot, text: string): void {
    if (this.stores(slot, text)) this.texts.set(slot, text)
  }

  #slots(): ReadonlyMap<JournalSlot, SlotContents> {
    const at = (slot: JournalSlot): SlotContents =>
      mergedSlot(parseSlot(this.texts.get(slot) ?? ''), parseSlot(this.copies?.get(slot) ?? ''))
    return new Map(([1, 2, 3] as const).map((slot) => [slot, at(slot)]))
  }
}

export const place = (runId: string, change: Partial<JournalPlace> = {}): JournalPlace => ({
  slot: null,
  replaces: null,
  runId,
  holder: `tab of ${runId}`,
  owner,
  generation: 0,
  startedAt: 1_000,
  term: 0,
  beat: 0,
  whole: true,
  sources: [],
  ...change,
})

export const state: RunState = startRun({
  message: 'Join us',
  groups: [{ groupId: groupId(1), readBefore: true, userIds: [userId(11), userId(12)], leftOut: [] }],
})

export async function recorded(portal: Portal, runId: string, clock = virtualClock()) {
  const journal = openJournal(portal, place(runId), clock)
  await journal.record(state, null)
  return journal
}
