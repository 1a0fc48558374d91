function forget(storage: Storage, beginning: string): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const name of names) if (name.startsWith(beginning)) storage.removeItem(name)
}

/** Removes copies of records (browser-copy.ts), and which receipt this tab shows (shown-receipt.ts). */
export function forgetInBrowser(portalOrigin: string): void {
  try {
    forget(localStorage, `invitations ${portalOrigin} `)
    forget(sessionStorage, 'invitations ')
  } catch {
    // A frame that may store nothing has nothing to forget (frame.md 6).
  }
}
