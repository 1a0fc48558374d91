/** Which record of which run, and whose. */
interface WrittenAs {
  readonly runId: string
  readonly holder: string
  readonly beat: number
}

/** Where this tab notes which run its page carried out when it was left. */
const name = 'invitations run'

/** The page before may need this long to let its lock go (milliseconds). */
const patienceMs = 1_000

/** Where third-party storage is off, even reading its name throws (frame.md 6). */
function allowed<Value>(act: (storage: Storage) => Value, otherwise: Value): Value {
  try {
    return act(sessionStorage)
  } catch {
    return otherwise
  }
}

/** A lock of the browser that lasts as long as the page that holds it, however it ends. */
interface PageLock {
  /** False where another page holds it, or where there are no locks: on a portal without TLS, or without storage. */
  readonly granted: Promise<boolean>
  readonly release: () => void
}

function lockOf(runId: string): PageLock {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const granted = new Promise<boolean>((resolve) => {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), patienceMs)
    const take = (): Promise<void> => {
      clearTimeout(timer)
      resolve(true)
      return held
    }
    const refuse = (): void => {
      clearTimeout(timer)
      resolve(false)
    }
    try {
      navigator.locks.request(`invitations ${runId}`, { signal: patience.signal }, take).catch(refuse)
    } catch {
      refuse()
    }
  })
  return { granted, release }
}

const noteOf = ({ runId, holder, beat }: WrittenAs): string => `${runId} ${holder} ${beat}`

/** Taken away before anything is done with it. */
const before = allowed((storage) => {
  const note = storage.getItem(name)
  storage.removeItem(name)
  return note
}, null)

const locks = new Map<string, PageLock>()

function lockFor(runId: string): PageLock {
  const lock = locks.get(runId) ?? lockOf(runId)
  locks.set(runId, lock)
  return lock
}

function letGo(runId: string): void {
  locks.get(runId)?.release()
  locks.delete(runId)
}

/**
 * A page notes the last record of its run when it is left for good, and only where it held the run's lock until then. A
 * tab that is duplicated copies the note, if there is one just then: that is why the lock has to be free as well.
 */
export const tabPages = {
  carry: (runId: string, written: () => WrittenAs): (() => void) => {
    let granted = false
    void lockFor(runId).granted.then((isGranted) => (granted = isGranted))
    const leave = ({ persisted }: PageTransitionEvent): void => {
      // A page that is only put aside may come back and send on.
      if (granted && !persisted) allowed((storage) => storage.setItem(name, noteOf(written())), undefined)
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      letGo(runId)
    }
  },
  follows: async (record: WrittenAs): Promise<boolean> => {
    if (before !== noteOf(record)) return false
    if (await lockFor(record.runId).granted) return true
    letGo(record.runId)
    return false
  },
}
