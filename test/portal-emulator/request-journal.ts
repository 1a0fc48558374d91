import type { SkipReason } from './world/invite.ts'

interface BatchCommand {
  readonly key: string
  readonly method: string
  /** Code of the error, `null` when the command succeeded. May be the empty string. */
  readonly error: string | null
}

/** One REST request as the portal saw it. Never holds a token. */
export interface RequestEntry {
  /** When it arrived, milliseconds of the portal's clock. */
  readonly at: number
  readonly httpMethod: string
  /** Lower case, without a suffix. */
  readonly method: string
  userId: number | null
  /** HTTP status; 0 when the connection was cut. */
  status: number
  /** The `error` of the answer, `null` when there was none. May be the empty string. */
  error: string | null
  /** Milliseconds from arrival to answer. */
  ms: number
  /** Bytes of the answer's body. */
  bytes: number
  params: unknown
  readonly commands: BatchCommand[]
  /** Kinds of the faults that fired. */
  readonly faults: string[]
  /** Things that the portal ignores silently and a developer wants to know of (rest.md traps 12, 21). */
  readonly notes: string[]
  /** The truth behind an invitation's list (rest.md 1.3). */
  readonly skipped: { readonly userId: number; readonly why: SkipReason }[]
}

/** Every REST request of one portal, in the order of arrival. */
export class RequestJournal {
  #entries: RequestEntry[] = []
  readonly #waiting = new Set<() => void>()
  /** CORS preflights answered. */
  preflights = 0

  get entries(): readonly RequestEntry[] {
    return this.#entries
  }

  /** Requests of this method, not counting commands inside a batch. */
  of(method: string): readonly RequestEntry[] {
    const wanted = method.toLowerCase()
    return this.#entries.filter((entry) => entry.method === wanted)
  }

  /** How often the method was called, directly and inside batches. */
  count(method: string): number {
    const wanted = method.toLowerCase()
    let count = 0
    for (const entry of this.#entries) {
      if (entry.method === wanted) count += 1
      count += entry.commands.filter((command) => command.method === wanted).length
    }
    return count
  }

  /** Resolves when this number of direct requests of the method has arrived (not: been answered). */
  whenArrived(method: string, count = 1): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.of(method).length < count) return
        this.#waiting.delete(check)
        resolve()
      }
      this.#waiting.add(check)
      check()
    })
  }

  clear(): void {
    this.#entries = []
    this.preflights = 0
  }

  open(at: number, httpMethod: string, method: string): RequestEntry {
    const entry: RequestEntry = {
      at,
      httpMethod,
      method,
      userId: null,
      status: 0,
      error: null,
      ms: 0,
      bytes: 0,
      params: {},
      commands: [],
      faults: [],
      notes: [],
      skipped: [],
    }
    this.#entries.push(entry)
    for (const check of this.#waiting) check()
    return entry
  }
}
