import type { Fault } from '../fault-kinds.ts'
import type { PortalInside } from '../portal.ts'
import type { RequestEntry } from '../request-journal.ts'
import type { UserRow } from '../world/tables.ts'
import type { Params } from './envelope/params.ts'
import { refused, RequestKilled } from './envelope/rest-error.ts'

export interface Answer {
  readonly result: unknown
  readonly next?: number
  readonly total?: number
}

/** What all calls of one HTTP request share. */
export interface Exchange {
  readonly portal: PortalInside
  readonly entry: RequestEntry
  /** Milliseconds of the portal's clock; later work is killed. */
  readonly deadline: number
  /** Left behind by a silent failure, it overrides the next error of the same request (rest.md 5, trap 26). */
  staleException: { readonly code: string; readonly text: string } | undefined
}

/** Who asks, through what. */
export interface Identity {
  readonly caller: UserRow
  readonly context: 'app' | 'webhook'
  readonly scopes: readonly string[]
}

export interface Call extends Identity {
  readonly exchange: Exchange
  readonly portal: PortalInside
  readonly params: Params
  /** Faults that strike this very call. */
  readonly faults: readonly Fault[]
}

export interface Method {
  /** Lower case. */
  readonly name: string
  /** One of these is needed; none: any token will do. */
  readonly scopes: readonly string[]
  /** Parameters that the contract names; `any` where unknown ones are part of the behaviour. */
  readonly params: readonly string[] | 'any'
  /** Are parameter names compared without case? */
  readonly anyCase?: boolean
  readonly run: (call: Call) => Answer | Promise<Answer>
}

/** In strict mode a parameter that the contract does not name is refused, not swallowed. */
export function refuseUnknownParams(method: Method, call: Call): void {
  if (method.params === 'any' || call.portal.options.strict === false) return
  const fold = (name: string) => (method.anyCase ? name.toLowerCase() : name)
  const known = new Set(method.params.map(fold))
  for (const name of call.params.values.keys()) {
    if (!known.has(fold(name))) throw refused(`parameter "${name}" of ${method.name}`)
  }
}

/** Works for this long. Throws RequestKilled at the portal's time limit. */
export async function work(call: Call, ms: number): Promise<void> {
  const left = call.exchange.deadline - call.portal.now()
  await call.portal.sleep(Math.min(ms, left))
  if (ms >= left) throw new RequestKilled()
}

/** Page of a list that counts in rows of 50. */
export const PAGE = 50
