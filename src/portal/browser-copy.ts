/** Texts that this browser keeps, where a frame of another site may keep any (frame.md 6). */
export interface BrowserCopy {
  /** Empty when there is none. */
  readonly read: (name: string) => string
  readonly write: (name: string, text: string) => void
}

/** @param portalOrigin keeps portals apart in a browser that does not do it by itself */
export function createBrowserCopy(portalOrigin: string): BrowserCopy {
  const key = (name: string): string => `invitations ${portalOrigin} ${name}`
  // Where third-party storage is off, the very mention of it throws.
  const allowed = <Value>(act: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return act(localStorage)
    } catch {
      return otherwise
    }
  }
  return {
    read: (name) => allowed((storage) => storage.getItem(key(name)) ?? '', ''),
    write: (name, text) =>
      allowed((storage) => {
        if (text === '') storage.removeItem(key(name))
        else storage.setItem(key(name), text)
      }, undefined),
  }
}
