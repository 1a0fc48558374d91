import { groupId, isId, userId } from '#domain/ids.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { sourcesFrom, storedSources } from '#domain/people-source.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { storedCount, storedList, storedObject, storedText, storedTime, type Stored } from '#domain/stored.ts'
import { idText, parseIdText } from './id-text.ts'
import { outcomePattern, parsePattern } from './outcome-pattern.ts'
import { roundsFrom, roundsList } from './reminder-code.ts'
import type { SeenStandings, SentRun } from './sent-run.ts'
import { countStandings, standings, type Standing } from './standing.ts'

/** More than any run has; a hostile line must fill neither the memory nor the time. */
const mostPairs = 1_000_000

function seenOf(value: unknown): SeenStandings | null {
  const [time, ...numbers] = storedList(value)
  const at = storedTime(time)
  const counts = numbers.map(storedCount)
  if (at === null || counts.length !== standings.length || counts.includes(null)) return null
  const told = new Map<Standing, number>(standings.map((each, index) => [each, counts[index] ?? 0]))
  const none = countStandings([])
  return { at, counts: { ...none, ...Object.fromEntries(told) } }
}

const seenList = ({ at, counts }: SeenStandings): readonly number[] => [
  at,
  ...standings.map((each) => counts[each]),
]

/** A run as one line of text. Groups where the same became of the same people share what is written of it. */
export function runLine(run: SentRun): string {
  const people = [...new Set([...run.outcomes.values()].flatMap((group) => [...group.keys()]))].toSorted(
    (a, b) => a - b,
  )
  const groups = new Map<string, GroupId[]>()
  for (const [id, outcomes] of run.outcomes) {
    const pattern = outcomePattern(outcomes, people)
    groups.set(pattern, [...(groups.get(pattern) ?? []), id])
  }
  return JSON.stringify({
    r: run.runId,
    t: run.endedAt,
    ...(run.finished ? {} : { f: 0 }),
    ...(run.whole ? {} : { w: 0 }),
    p: idText(people),
    g: [...groups].flatMap(([pattern, ids]) => [idText(ids), pattern]),
    ...(run.message === '' ? {} : { m: run.message }),
    ...(run.cut ? { c: 1 } : {}),
    ...(run.sources.length > 0 ? { o: storedSources(run.sources, people) } : {}),
    ...(run.seen ? { s: seenList(run.seen) } : {}),
    ...(run.reminders.length > 0 ? { n: roundsList(run.reminders, people) } : {}),
  })
}

function outcomesFrom(value: unknown, people: readonly UserId[]): SentRun['outcomes'] | null {
  const texts = storedList(value).map(storedText)
  const outcomes = new Map<GroupId, ReadonlyMap<UserId, Outcome>>()
  for (let at = 0; at < texts.length; at += 2) {
    const ids = parseIdText(texts[at] ?? '')
    const told = parsePattern(texts[at + 1] ?? '', people)
    if (!ids || !told || (outcomes.size + ids.length) * people.length > mostPairs) return null
    for (const id of ids) {
      if (!isId(id) || outcomes.has(groupId(id))) return null
      outcomes.set(groupId(id), told)
    }
  }
  return outcomes
}

function objectIn(line: string): Stored {
  try {
    return storedObject(JSON.parse(line))
  } catch {
    return {}
  }
}

/** The run in such a line; null for anything damaged or foreign. */
export function parseRunLine(line: string): SentRun | null {
  const stored = objectIn(line)
  const runId = storedText(stored['r'])
  const endedAt = storedTime(stored['t'])
  const people = parseIdText(storedText(stored['p']))?.map(userId)
  const outcomes = people && outcomesFrom(stored['g'], people)
  if (runId === '' || endedAt === null || !outcomes) return null
  return {
    runId,
    endedAt,
    finished: stored['f'] !== 0,
    whole: stored['w'] !== 0,
    message: storedText(stored['m']),
    cut: stored['c'] === 1,
    outcomes,
    sources: sourcesFrom(stored['o'], people),
    seen: seenOf(stored['s']),
    reminders: roundsFrom(stored['n'], people, new Set(outcomes.keys())),
  }
}
