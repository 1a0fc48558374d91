import { nobodyFor, stepsFor, type MatchStep, type MatchSurroundings } from './match-asks.ts'
import { waiting, type Hit, type MatchLine } from './match-line.ts'
import { asPortalError } from './portal-error.ts'
import {
  lookupsAtOnce,
  type Clock,
  type PeopleDirectory,
  type PeopleFound,
  type PeopleLookup,
} from './ports.ts'

/** What a search for a list needs, and whom it tells what it found, after every answer. */
export interface MatchPorts {
  readonly people: Pick<PeopleDirectory, 'lookUp' | 'byIds'>
  readonly clock: Clock
  readonly settle: (hits: ReadonlyMap<number, Hit>) => void
}

/** The bucket is the whole office's (rest.md 6.4): after the first requests, no more than it drains, milliseconds. */
const hastyRequests = 12
const pauseMs = 500

const mostRepeats = 4
const passing: ReadonlySet<string> = new Set(['network', 'timeout', 'gateway', 'rate-limit'])

type Asking = <Value>(ask: () => Promise<Value>) => Promise<Value>

/** Asks until there is an answer, a failure that waiting will not cure, or an abort. */
function patient({ clock }: MatchPorts, signal: AbortSignal): Asking {
  let asked = 0
  return async (ask) => {
    for (let failures = 0; ; failures += 1) {
      if (asked >= hastyRequests) await clock.wait(pauseMs, signal)
      signal.throwIfAborted()
      asked += 1
      try {
        return await ask()
      } catch (thrown) {
        const error = asPortalError(thrown)
        if (failures >= mostRepeats || !passing.has(error.code)) throw error
        await clock.wait(error.retryAfterMs ?? 2_000 * 2 ** failures, signal)
      }
    }
  }
}

const keyOf = (lookup: PeopleLookup): string =>
  lookup.kind === 'email' ? `@${lookup.email}` : `${lookup.active ? '+' : '-'}${lookup.words}`

/** A line on its way through its steps. */
interface Open {
  readonly line: MatchLine
  readonly steps: readonly (() => MatchStep)[]
  readonly at: number
  /** The step it waits in; null before it has begun. */
  readonly step: MatchStep | null
  readonly last: Hit
}

type Answers = ReadonlyMap<string, PeopleFound>

/** The line as far as the answers take it: settled, or waiting for more of them. */
function advanced(open: Open, answers: Answers, around: MatchSurroundings): Open | Hit {
  let { at, step, last } = open
  for (;;) {
    step ??= open.steps[at]?.() ?? null
    if (!step) return nobodyFor(open.line.wish, around, last)
    const known = step.asks.flatMap((ask) => answers.get(keyOf(ask)) ?? [])
    if (known.length < step.asks.length) return { ...open, at, step, last }
    const hit = step.read(known)
    if (hit.kind === 'one' || (hit.kind === 'some' && hit.exact)) return hit
    if (hit.kind === 'some' || last.kind !== 'some') last = hit
    at += 1
    step = null
  }
}

/** Whoever has one of the IDs that the lines name. */
async function peopleById(lines: readonly MatchLine[], ports: MatchPorts, ask: Asking) {
  const ids = [...new Set(lines.flatMap(({ wish }) => wish.id ?? []))]
  const people = ids.length > 0 ? await ask(() => ports.people.byIds(ids)) : []
  return new Map(people.map((person) => [person.id, person]))
}

/** Finds whom the lines stand for; the same thing is asked once. Rejects with a `PortalError`, or when aborted. */
export async function matchLines(
  lines: readonly MatchLine[],
  around: MatchSurroundings,
  ports: MatchPorts,
  signal: AbortSignal,
): Promise<void> {
  const ask = patient(ports, signal)
  const byId = await peopleById(lines, ports, ask)
  const answers = new Map<string, PeopleFound>()
  const begin = (line: MatchLine): Open | Hit => {
    const person = line.wish.id === null ? undefined : byId.get(line.wish.id)
    if (person) return { kind: 'one', person }
    const steps = stepsFor(line.wish, around)
    return advanced({ line, steps, at: 0, step: null, last: waiting }, answers, around)
  }

  let open: readonly Open[] = []
  let begun = 0
  for (;;) {
    signal.throwIfAborted()
    const settled = new Map<number, Hit>()
    const wanted = new Map<string, PeopleLookup>()
    const waits: Open[] = []
    const sort = (line: MatchLine, now: Open | Hit): void => {
      if ('kind' in now) settled.set(line.key, now)
      else {
        waits.push(now)
        for (const lookup of now.step?.asks ?? [])
          if (!answers.has(keyOf(lookup))) wanted.set(keyOf(lookup), lookup)
      }
    }
    for (const each of open) sort(each.line, advanced(each, answers, around))
    // Only as many are begun as one request has room for.
    for (const line of lines.slice(begun)) {
      if (wanted.size >= lookupsAtOnce) break
      sort(line, begin(line))
      begun += 1
    }
    open = waits
    ports.settle(settled)
    if (open.length === 0) return
    const lookups = [...wanted.values()].slice(0, lookupsAtOnce)
    const found = await ask(() => ports.people.lookUp(lookups))
    for (const [at, lookup] of lookups.entries())
      answers.set(keyOf(lookup), found[at] ?? { people: [], more: false })
  }
}
