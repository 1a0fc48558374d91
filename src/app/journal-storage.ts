import type { B24Frame } from '@bitrix24/b24jssdk'
import type { RestClient } from '#bitrix24/client.ts'
import { readUserOptions } from '#bitrix24/user-options.ts'
import { asPortalError } from '#domain/portal-error.ts'
import { journalSlots, type JournalSlot, type JournalStorage, type SlotContents } from '#domain/ports.ts'
import { parseRunRecord, recordText } from '#domain/run-record-text.ts'
import { createBrowserCopy } from '#portal/browser-copy.ts'
import { userOption } from '#portal/user-option.ts'

const nameOf = (slot: JournalSlot): `run-${JournalSlot}` => `run-${slot}`

function contentsOf(text: string): SlotContents {
  if (text === '') return { kind: 'empty' }
  const record = parseRunRecord(text)
  return record ? { kind: 'run', record } : { kind: 'damaged' }
}

/** Of the portal's record and the browser's the newer one; the portal's, unless both are of the same run. */
function newer(portal: SlotContents, browser: SlotContents): SlotContents {
  if (browser.kind !== 'run') return portal
  if (portal.kind !== 'run')
    return portal.kind === 'empty' && browser.record.endedAt !== null ? portal : browser
  const same = browser.record.runId === portal.record.runId
  return same && browser.record.beat > portal.record.beat ? browser : portal
}

/**
 * The unfinished runs, kept on the portal through the frame, which costs no request, and in the browser where that
 * is allowed. What other pages wrote is read by REST, because the frame tells only what there was at the opening.
 */
export function createJournalStorage(
  frame: B24Frame,
  client: RestClient,
  portalOrigin: string,
): JournalStorage {
  const options = new Map(journalSlots.map((slot) => [slot, userOption(frame, nameOf(slot))]))
  const copy = createBrowserCopy(portalOrigin)
  const opening = new Map(journalSlots.map((slot) => [nameOf(slot), options.get(slot)?.read() ?? '']))

  async function onPortal(): Promise<ReadonlyMap<string, string>> {
    try {
      return await readUserOptions(client)
    } catch (error) {
      // A portal without the method: what it said at the opening has to do.
      const { code } = asPortalError(error)
      if (code === 'method-missing' || code === 'access-denied' || code === 'scope-missing') return opening
      throw error
    }
  }

  const write = async (slot: JournalSlot, text: string): Promise<void> => {
    copy.write(nameOf(slot), text)
    await options.get(slot)?.write(text)
  }

  async function read(): Promise<ReadonlyMap<JournalSlot, SlotContents>> {
    const texts = await onPortal()
    return new Map(
      journalSlots.map((slot) => {
        const name = nameOf(slot)
        return [slot, newer(contentsOf(texts.get(name) ?? ''), contentsOf(copy.read(name)))]
      }),
    )
  }

  const hadAny = journalSlots.some(
    (slot) => opening.get(nameOf(slot)) !== '' || copy.read(nameOf(slot)) !== '',
  )
  return {
    leftBehind: () => (hadAny ? read() : Promise.resolve(new Map())),
    read,
    write: (slot, record) => write(slot, recordText(record)),
    clear: (slot) => write(slot, ''),
  }
}
