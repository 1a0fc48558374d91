/** A page that comes back so soon was reloaded (milliseconds); a slow one needs some of it for its start. */
const reloadMs = 30_000

const name = 'invitations receipt'

/** Where third-party storage is off, even reading its name throws (frame.md 6). */
function allowed<Value>(act: (storage: Storage) => Value, otherwise: Value): Value {
  try {
    return act(sessionStorage)
  } catch {
    return otherwise
  }
}

/** Which receipt this tab shows, for its own reload, which looks like any other visit: the portal posts a form. */
export interface ShownReceipt {
  /** The run whose receipt this tab showed right before this page; null for none. */
  readonly before: string | null
  /** The page is left while it shows the receipt of this run, or none. */
  readonly leave: (runId: string | null) => void
}

/** @param now milliseconds since 1970 */
export function createShownReceipt(now: () => number): ShownReceipt {
  const [runId = '', leftAt = ''] = allowed((storage) => storage.getItem(name) ?? '', '').split(' ')
  const ago = now() - Number(leftAt)
  return {
    before: runId !== '' && ago >= 0 && ago < reloadMs ? runId : null,
    leave: (shown) =>
      allowed((storage) => {
        if (shown === null) storage.removeItem(name)
        else storage.setItem(name, `${shown} ${now()}`)
      }, undefined),
  }
}
