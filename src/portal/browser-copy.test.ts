import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBrowserCopy } from './browser-copy.ts'

/** A browser's storage in memory. */
function storage(entries: Readonly<Record<string, string>>): Storage {
  const held = new Map(Object.entries(entries))
  return {
    get length() {
      return held.size
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  }
}

const keysOf = (of: Storage): readonly string[] =>
  Array.from({ length: of.length }, (_, index) => of.key(index) ?? '').toSorted()

describe('the copy in the browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('fault 21: keeps nothing of those who used this browser before on the same portal', () => {
    const held = storage({
      'invitations https://p.example 7 run-1': '{"message":"For your eyes only"}',
      'invitations https://p.example 77 run-2': 'another one’s',
      'invitations https://p.example run-1': 'of a version that told nobody apart',
      'invitations https://p.example 9 run-3': 'mine',
      'invitations https://q.example 7 run-1': 'of another portal',
      other: 'of another app',
    })
    vi.stubGlobal('localStorage', held)
    const copy = createBrowserCopy('https://p.example')
    expect(copy.read(9, 'run-3')).toBe('mine')
    expect(copy.read(9, 'run-1')).toBe('')
    expect(keysOf(held)).toEqual([
      'invitations https://p.example 9 run-3',
      'invitations https://q.example 7 run-1',
      'other',
    ])
  })

  it('comes back as it was written, and is gone after an empty text', () => {
    vi.stubGlobal('localStorage', storage({}))
    const copy = createBrowserCopy('https://p.example')
    copy.write(9, 'run-1', 'a record')
    expect(copy.read(9, 'run-1')).toBe('a record')
    copy.write(9, 'run-1', '')
    expect(copy.read(9, 'run-1')).toBe('')
  })

  it('is empty where the browser forbids even to ask', () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new Error('SecurityError')
      },
    }
    vi.stubGlobal('localStorage', new Proxy(storage({}), { get: () => forbidden.localStorage }))
    const copy = createBrowserCopy('https://p.example')
    copy.write(9, 'run-1', 'a record')
    expect(copy.read(9, 'run-1')).toBe('')
  })
})
