import { afterEach, expect, it, vi } from 'vitest'
import { createShownReceipt } from './shown-receipt.ts'

const now = 1_800_000_000_000

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const texts = new Map<string, string>()
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  }
}

afterEach(() => void vi.unstubAllGlobals())

it('a page that is reloaded while it shows a receipt knows which', () => {
  vi.stubGlobal('sessionStorage', storage())
  createShownReceipt(() => now).leave('run-7')
  expect(createShownReceipt(() => now + 5_000).before).toBe('run-7')
})

it('a page that is opened later, or after the form, knows of none', () => {
  vi.stubGlobal('sessionStorage', storage())
  createShownReceipt(() => now).leave('run-7')
  expect(createShownReceipt(() => now + 60_000).before).toBeNull()
  expect(createShownReceipt(() => now - 60_000).before).toBeNull()
  createShownReceipt(() => now).leave(null)
  expect(createShownReceipt(() => now + 5_000).before).toBeNull()
})

it('where a frame may store nothing there is none, and no error', () => {
  const forbidden = {
    get sessionStorage(): Storage {
      throw new DOMException('Access is denied', 'SecurityError')
    },
  }
  vi.stubGlobal('sessionStorage', new Proxy(storage(), { get: () => forbidden.sessionStorage }))
  const shown = createShownReceipt(() => now)
  expect(shown.before).toBeNull()
  expect(() => shown.leave('run-7')).not.toThrow()
})
