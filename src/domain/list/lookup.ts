import type { Clock } from '#domain/clock.ts'
import { traitsOf } from '#domain/failure-traits.ts'
import {
  lookupsAtOnce,
  type PeopleDirectory,
  type PeopleFound,
  type PeopleLookup,
} from '#domain/people/people-directory.ts'
import { asPortalError } from '#domain/portal-error.ts'
import type { LinesInParts } from './line-changes.ts'
import type { LineMatch, LinePart, MatchLine } from './line.ts'
import type { Asking } from './meant/asking.ts'
import { lookUpLine, type LineResult } from './meant/line-lookup.ts'
import type { MatchContext } from './meant/match-context.ts'

/**
 * What looking up a list needs; `settle` is told the matches by the key of the line, after every answer, and the lines
 * that turned out to be several.
 */
export interface LookupPorts {
  readonly people: Pick<PeopleDirectory, 'lookUp' | 'byIds'>
  readonly clock: Clock
  readonly settle: (matches: ReadonlyMap<number, LineMatch>, parts: LinesInParts) => void
}

/** The portal's limit is shared by the whole office (rest.md 6.4): after the first requests, one each 500 ms. */
const requestsWithoutPause = 12
const pauseMs = 500

const mostRepeats = 4

type Request = <Value>(ask: () => Promise<Value>) => Promise<Value>

/** Sends a request until it is answered, fails in a way that waiting will not cure, or is aborted. */
function createPatientRequest({ clock }: LookupPorts, signal: AbortSignal): Request {
  let asked = 0
  return async (ask) => {
    for (let failures = 0; ; failures += 1) {
      if (asked >= requestsWithoutPause) await clock.wait(pauseMs, signal)
      signal.throwIfAborted()
      asked += 1
      try {
        return await ask()
      } catch (thrown) {
        const error = asPortalError(thrown)
        if (failures >= mostRepeats || traitsOf(error).repeatRead === 'never') throw error
        await clock.wait(error.retryAfterMs ?? 2_000 * 2 ** failures, signal)
      }
    }
  }
}

function keyOf(lookup: PeopleLookup): string {
  if (lookup.kind === 'email') return `@${lookup.email}`
  const words = lookup.kind === 'words' ? lookup.words : `${lookup.last}|${lookup.first}`
  return `${lookup.active ? '+' : '-'}${words}`
}

/** A line that is being matched. */
interface OpenLine {
  readonly key: number
  readonly asking: Asking<LineResult>
  /** What it waits for. */
  readonly lookups: readonly PeopleLookup[]
}

type Answers = ReadonlyMap<string, PeopleFound>

/** The line as far as the answers take it: its match, or what it has to look up next. */
function advanceLine(open: OpenLine, answers: Answers): OpenLine | LineResult {
  let { lookups } = open
  for (;;) {
    const known = lookups.flatMap((lookup) => answers.get(keyOf(lookup)) ?? [])
    if (known.length < lookups.length) return { ...open, lookups }
    const next = open.asking.next(known)
    if (next.done === true) return next.value
    lookups = next.value
  }
}

/** The people whose IDs the lines name. */
async function peopleById(lines: readonly MatchLine[], ports: LookupPorts, request: Request) {
  const ids = [...new Set(lines.flatMap(({ keys }) => keys.id ?? []))]
  const people = ids.length > 0 ? await request(() => ports.people.byIds(ids)) : []
  return new Map(people.map((person) => [person.id, person]))
}

/** Finds whom the lines stand for; equal lookups are sent once. Rejects with a `PortalError`, or when aborted. */
export async function matchLines(
  lines: readonly MatchLine[],
  context: MatchContext,
  ports: LookupPorts,
  signal: AbortSignal,
): Promise<void> {
  const request = createPatientRequest(ports, signal)
  const byId = await peopleById(lines, ports, request)
  const answers = new Map<string, PeopleFound>()
  const begin = (line: MatchLine): OpenLine => {
    const owner = line.keys.id === null ? undefined : byId.get(line.keys.id)
    return { key: line.key, asking: lookUpLine(line, owner ?? null, context), lookups: [] }
  }

  let open: readonly OpenLine[] = []
  let begun = 0
  for (;;) {
    signal.throwIfAborted()
    const settled = new Map<number, LineMatch>()
    const inParts = new Map<number, readonly LinePart[]>()
    const wanted = new Map<string, PeopleLookup>()
    const waits: OpenLine[] = []
    const advance = (line: OpenLine): void => {
      const now = advanceLine(line, answers)
      if (!('kind' in now)) {
        waits.push(now)
        for (const lookup of now.lookups) if (!answers.has(keyOf(lookup))) wanted.set(keyOf(lookup), lookup)
      } else if (now.kind === 'parts') inParts.set(line.key, now.parts)
      else settled.set(line.key, now)
    }
    open.forEach(advance)
    // No more lines are begun than one request has room for.
    for (const line of lines.slice(begun)) {
      if (wanted.size >= lookupsAtOnce) break
      advance(begin(line))
      begun += 1
    }
    open = waits
    ports.settle(settled, inParts)
    if (open.length === 0) return
    const lookups = [...wanted.values()].slice(0, lookupsAtOnce)
    const found = await request(() => ports.people.lookUp(lookups))
    for (const [at, lookup] of lookups.entries())
      answers.set(keyOf(lookup), found[at] ?? { people: [], more: false })
  }
}
