import type { B24Frame } from '@bitrix24/b24jssdk'
import type { Clock } from '#domain/clock.ts'
import type { CheckedStorage } from '#domain/portal-check.ts'
import { PortalError } from '#domain/portal-error.ts'
import { smallestRoom } from '#domain/storage-budget.ts'
import { storedBytes, type StoredData, type StoredTexts } from '#domain/stored-data.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { forgetInBrowser } from './forget-in-browser.ts'
import type { ReadUserOptions } from './user-option.ts'

/** A portal stores what it was told a moment later (frame.md 2.4): so many readings, a second apart. */
const readings = 6
const restMs = 1_000

interface Reading {
  readonly frame: { readonly options: Pick<B24Frame['options'], 'userSet'> }
  readonly readOptions: ReadUserOptions
  readonly clock: Clock
}

/** Reads until the portal shows what was written, or for long enough. */
async function readUntil(
  { readOptions, clock }: Reading,
  isThere: (texts: StoredTexts) => boolean,
): Promise<StoredTexts> {
  let texts = await readOptions()
  for (let reading = 1; reading < readings && !isThere(texts); reading += 1) {
    await clock.wait(restMs, new AbortController().signal)
    texts = await readOptions()
  }
  return texts
}

/** Everything that is stored for the user, wherever it is. */
export const createStoredData = (access: Reading, portalOrigin: string): StoredData => ({
  read: access.readOptions,
  erase: async () => {
    const texts = await access.readOptions()
    // An option cannot be deleted, only emptied (rest.md 7).
    for (const [name, text] of texts) if (text !== '') await access.frame.options.userSet(name, '')
    forgetInBrowser(portalOrigin)
    const isEmpty = (left: StoredTexts): boolean => storedBytes(left) === 0
    if (!isEmpty(await readUntil(access, isEmpty))) throw new PortalError('server')
  },
})

const name = 'check'

/** As much as one run may take. */
const mostBytes = 30_000

/** Room that stays free for what is stored meanwhile. */
const freeBytes = 4_000

/** Letters of one and two bytes, and marks that a portal has to write in another way. */
const sample = 'Check "it": проверка & \\ \n'

/**
 * Stores a text in the way in which everything is stored, reads it back, and removes it. Never more than an old portal
 * has room for: beyond that it would lose all options (storage-budget.ts). Rejects with a `PortalError`.
 */
export async function checkStorage(access: Reading): Promise<CheckedStorage> {
  const { frame, readOptions } = access
  const room = Math.min(mostBytes, smallestRoom - freeBytes - storedBytes(await readOptions()))
  const text = sample.repeat(Math.max(1, Math.floor(room / utf8Length(sample))))
  try {
    await frame.options.userSet(name, text)
    const back = (await readUntil(access, (texts) => texts.get(name) === text)).get(name) ?? ''
    await frame.options.userSet(name, '')
    const left = await readUntil(access, (texts) => (texts.get(name) ?? '') === '')
    return {
      stored: utf8Length(text),
      readBack: text.startsWith(back) ? utf8Length(back) : 0,
      removed: (left.get(name) ?? '') === '',
    }
  } catch (error) {
    await frame.options.userSet(name, '')
    throw error
  }
}
