import { describe, expect, it } from 'vitest'
import type { Clock } from '#domain/clock.ts'
import { smallestRoom } from '#domain/storage-budget.ts'
import { storedBytes } from '#domain/stored-data.ts'
import { checkStorage, createStoredData } from './stored-data.ts'

const clock: Clock = { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() }

/** A portal that stores a text as `kept` says, and shows it from the reading after `late` others on. */
function portal(entries: Readonly<Record<string, string>>, kept = (text: string) => text, late = 0) {
  const stored = new Map(Object.entries(entries))
  const told: (() => void)[] = []
  let most = 0
  let readings = 0
  const access = {
    clock,
    frame: {
      options: {
        userSet: (name: string, text: string) => {
          told.push(() => stored.set(name, kept(text)))
          readings = 0
          return Promise.resolve()
        },
      },
    },
    readOptions: () => {
      if (readings >= late) for (const store of told.splice(0)) store()
      readings += 1
      most = Math.max(most, storedBytes(stored))
      return Promise.resolve(new Map(stored))
    },
  }
  return { access, stored, most: () => most }
}

describe('what is stored', () => {
  it('is gone when it was deleted, of whatever version it is, though the portal takes its time', async () => {
    const { access, stored } = portal({ draft: 'x', 'of-a-later-version': 'y', sent: '' }, undefined, 3)
    await createStoredData(access, 'https://p.example').erase()
    expect([...stored].filter(([, text]) => text !== '')).toEqual([])
  })

  it('that stays although it was deleted is said', async () => {
    const { access } = portal({ draft: 'x' }, () => 'x')
    await expect(createStoredData(access, 'https://p.example').erase()).rejects.toMatchObject({
      code: 'server',
    })
  })
})

describe('the check of the storage', () => {
  it('stores a text of thousands of bytes, reads it back and removes it', async () => {
    const { access, stored } = portal({ draft: 'x' }, undefined, 2)
    const { stored: bytes, ...rest } = await checkStorage(access)
    expect(bytes).toBeGreaterThan(29_000)
    expect(rest).toEqual({ readBack: bytes, removed: true })
    expect(stored.get('check')).toBe('')
  })

  it('never fills the smallest room known, where all options would be lost', async () => {
    const { access, most } = portal({ draft: 'x'.repeat(55_000) })
    const { readBack, stored } = await checkStorage(access)
    expect(readBack).toBe(stored)
    expect(most()).toBeLessThan(smallestRoom)
  })

  it('tells how much of the text a portal kept, and whether it can be removed', async () => {
    const cut = portal({}, (text) => text.slice(0, 26))
    expect(await checkStorage(cut.access)).toMatchObject({ readBack: 34, removed: true })
    const stuck = portal({}, (text) => text || 'still there')
    expect((await checkStorage(stuck.access)).removed).toBe(false)
    const altered = portal({}, (text) => text.replaceAll('"', '&quot;'))
    expect((await checkStorage(altered.access)).readBack).toBe(0)
  })
})
