/**
 * Texts of one user that this browser stores, where a frame of another site may store any (frame.md 6). It keeps nothing
 * of anybody who used it before: their messages are not for the next one to read, and the portal has them, too.
 */
interface BrowserCopy {
  /** Empty when there is none. */
  readonly read: (owner: number, name: string) => string
  /** An empty text removes the entry. A full or forbidden storage is no error: the copy is a second place only. */
  readonly write: (owner: number, name: string, text: string) => void
}

/** Removes entries of the same portal that do not begin like mine. */
function forgetOthers(storage: Storage, portal: string, mine: string): void {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of all) if (key.startsWith(portal) && !key.startsWith(mine)) storage.removeItem(key)
}

/**
 * Each user has entries of their own: a browser may be shared, and so may a portal's address.
 *
 * @param portalOrigin keeps portals apart in a browser that does not do it by itself
 */
export function createBrowserCopy(portalOrigin: string): BrowserCopy {
  const portal = `invitations ${portalOrigin} `
  const prefix = (owner: number): string => `${portal}${owner} `
  const key = (owner: number, name: string): string => prefix(owner) + name
  // Where third-party storage is off, even reading the name throws.
  const allowed = <Value>(owner: number, act: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      forgetOthers(localStorage, portal, prefix(owner))
      return act(localStorage)
    } catch {
      return otherwise
    }
  }
  return {
    read: (owner, name) => allowed(owner, (storage) => storage.getItem(key(owner, name)) ?? '', ''),
    write: (owner, name, text) =>
      allowed(
        owner,
        (storage) => {
          if (text === '') storage.removeItem(key(owner, name))
          else storage.setItem(key(owner, name), text)
        },
        undefined,
      ),
  }
}
