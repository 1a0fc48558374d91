import type { B24Frame } from '@bitrix24/b24jssdk'
import { traitsOf } from '#domain/failure-traits.ts'
import type { UserId } from '#domain/ids.ts'
import {
  journalSlots,
  type JournalSlot,
  type OpenedJournal,
  type Slots,
} from '#domain/journal/journal-storage.ts'
import { encodeRecord } from '#domain/journal/record-codec.ts'
import { clearedText, mergedSlot, parseSlot } from '#domain/journal/slot-codec.ts'
import { asPortalError } from '#domain/portal-error.ts'
import { createBrowserCopy } from './browser-copy.ts'
import { userOption, type ReadUserOptions } from './user-option.ts'

const nameOf = (slot: JournalSlot): `run-${JournalSlot}` => `run-${slot}`

/** How long an answer that nobody has used yet stays fresh (milliseconds). */
const aheadForMs = 5_000

/**
 * Records of runs, written to the portal through the frame, which costs no request, and to the browser where that is
 * allowed. Read by REST, because the frame only knows what was stored at the opening, and other tabs write, too.
 */
export function createJournalStorage(
  frame: B24Frame,
  readOptions: ReadUserOptions,
  portalOrigin: string,
): OpenedJournal {
  let ahead: Promise<ReadonlyMap<string, string>> | null = null
  const options = new Map(journalSlots.map((slot) => [slot, userOption(frame, nameOf(slot))]))
  const copy = createBrowserCopy(portalOrigin)
  const opening = new Map(journalSlots.map((slot) => [nameOf(slot), options.get(slot)?.read() ?? '']))

  const slotsOf = (owner: UserId, texts: ReadonlyMap<string, string>): Slots =>
    new Map(
      journalSlots.map((slot) => {
        const name = nameOf(slot)
        return [slot, mergedSlot(parseSlot(texts.get(name) ?? ''), parseSlot(copy.read(owner, name)))]
      }),
    )

  async function onPortal(): Promise<ReadonlyMap<string, string>> {
    try {
      const asked = ahead ?? readOptions()
      ahead = null
      return await asked
    } catch (error) {
      // The portal withholds the method: use what it said at the opening.
      if (traitsOf(asPortalError(error)).method === 'withheld') return opening
      throw error
    }
  }

  const writeOption = async (slot: JournalSlot, text: string): Promise<void> => options.get(slot)?.write(text)

  return {
    readAhead: () => {
      if ([...opening.values()].every((text) => text === '')) return
      ahead = readOptions()
      ahead.catch(() => (ahead = null))
      setTimeout(() => (ahead = null), aheadForMs)
    },
    atOpening: (owner) => slotsOf(owner, opening),
    read: async (owner) => slotsOf(owner, await onPortal()),
    write: async (slot, record) => {
      const { text, whole } = encodeRecord(record)
      copy.write(record.owner, nameOf(slot), text)
      await writeOption(slot, text)
      return { bytes: text.length, whole }
    },
    clear: async (slot, record) => {
      copy.write(record.owner, nameOf(slot), '')
      await writeOption(slot, clearedText(record))
    },
    discardDamaged: async (slot, owner) => {
      copy.write(owner, nameOf(slot), '')
      await writeOption(slot, '')
    },
  }
}
