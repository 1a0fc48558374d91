import type { Fault, FaultKind, When } from './fault-kinds.ts'
import { randomFrom } from './world/random.ts'

interface Rule {
  readonly fault: Fault
  readonly strikes: () => boolean
}

/** Injected misbehaviour: data, typed, reachable from tests, the command line and the host page's panel. */
export class Faults {
  #rules: Rule[] = []
  /** The host page asks its portal for a new token and never answers the app. Read by the host page. */
  refreshSilent = false
  /** The host page answers nothing at all. Read by the host page. */
  hostSilent = false

  /** Returns a function that takes this fault away again. */
  add(fault: Fault): () => void {
    const rule = { fault, strikes: counterOf(fault.when ?? { times: 1 }) }
    this.#rules.push(rule)
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule)
    }
  }

  clear(): void {
    this.#rules = []
    this.refreshSilent = false
    this.hostSilent = false
  }

  list(): readonly Fault[] {
    return this.#rules.map((rule) => rule.fault)
  }

  /** What strikes this request. Every call counts. */
  strike(method: string): Fault[] {
    return this.#struck((fault) => fault.method === '*' || isFor(fault, method))
  }

  /** Faults of the wire that a command inside a batch brings upon the whole request. */
  strikeRequestOf(command: string): Fault[] {
    return this.#struck((fault) => isFor(fault, command) && WIRE.has(fault.kind))
  }

  /** Faults that a command inside a batch has for itself. */
  strikeCommand(command: string): Fault[] {
    return this.#struck((fault) => isFor(fault, command) && !WIRE.has(fault.kind))
  }

  #struck(matches: (fault: Fault) => boolean): Fault[] {
    const rules = this.#rules.filter(({ fault }) => matches(fault))
    return rules.filter((rule) => rule.strikes()).map((rule) => rule.fault)
  }
}

/** These happen to an HTTP request, never to a command of a batch alone. */
const WIRE: ReadonlySet<FaultKind['kind']> = new Set([
  'delay',
  'cut-before-work',
  'cut-after-work',
  'bad-gateway',
  'redirect',
  'unavailable',
  'expired-token',
  'invalid-token',
  'no-time',
  'truncated-json',
  'empty-body',
  'html-in-200',
])

function isFor(fault: Fault, method: string): boolean {
  return fault.method.toLowerCase() === method.toLowerCase()
}

function counterOf(when: When): () => boolean {
  if ('always' in when) return () => true
  if ('probability' in when) {
    const random = randomFrom(when.seed)
    return () => random() < when.probability
  }
  const from = 'after' in when ? when.after : 0
  const to = from + (when.times ?? Infinity)
  let seen = 0
  return () => {
    const at = seen++
    return at >= from && at < to
  }
}
