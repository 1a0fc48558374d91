import { shortSources } from '#domain/people-source.ts'
import { parseStored, storedCount } from '#domain/stored.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { restMs, withRound, type ReminderRound } from './reminders.ts'
import { parseRunLine, runLine } from './run-line.ts'
import type { SentRun } from './sent-run.ts'

/** What is kept of everything that was sent. */
export interface SentLog {
  /** The latest first. */
  readonly runs: readonly SentRun[]
  /** Older runs that gave way to newer ones. */
  readonly gone: number
  /** Entries that could not be read. */
  readonly damaged: number
}

export const emptyLog: SentLog = { runs: [], gone: 0, damaged: 0 }

const version = 1

/** A list that is longer than anybody reads; bytes are what usually limits it. */
const mostRuns = 200

/** Letters of a message that stay when room is short; enough to know it again. */
const beginnings = [160, 60, 24]

function withBeginning(run: SentRun, letters: number): SentRun {
  if (run.message.length <= letters) return run
  // Not in the middle of a letter of two units.
  return { ...run, message: run.message.slice(0, letters).replace(/[\uD800-\uDBFF]$/, ''), cut: true }
}

const headLine = (gone: number, damaged: number): string => JSON.stringify({ version, gone, damaged })

/** Old reminders keep nobody from a new one. The latest time in the log is no later than now. */
function withoutOldReminders(runs: readonly SentRun[]): readonly SentRun[] {
  const rounds = runs.flatMap(({ reminders }) => reminders)
  const latest = [...rounds.map(({ at }) => at), ...runs.map(({ endedAt }) => endedAt)]
  const now = latest.reduce((most, at) => Math.max(most, at), 0)
  return runs.map((run) => ({ ...run, reminders: run.reminders.filter(({ at }) => now - at < restMs) }))
}

/**
 * The log as text of at most so many bytes, one line for each run, so that damage costs one line. When room is short,
 * messages become shorter, all but the latest one. Then goes who was there and not chosen, then what was reminded more
 * than a day ago and what is left of the messages, and at last the oldest runs, which are counted.
 */
export function sentText({ runs, gone, damaged }: SentLog, room: number): string {
  const latest = runs.slice(0, mostRuns)
  const shortest = latest.map((run) =>
    withBeginning({ ...run, sources: shortSources(run.sources) }, beginnings.at(-1) ?? 0),
  )
  const steps = [
    latest,
    ...beginnings.map((letters) => latest.map((run, at) => (at === 0 ? run : withBeginning(run, letters)))),
    shortest,
    withoutOldReminders(shortest),
    withoutOldReminders(shortest.map((run) => withBeginning(run, 0))),
  ]
  let lines: readonly string[] = []
  for (const step of steps) {
    lines = step.map(runLine)
    const text = [headLine(gone + runs.length - lines.length, damaged), ...lines].join('\n')
    if (utf8Length(text) <= room) return text
  }
  const kept: string[] = []
  let left = room - utf8Length(headLine(gone + runs.length, damaged))
  for (const line of lines) {
    left -= utf8Length(line) + 1
    if (left < 0) break
    kept.push(line)
  }
  return [headLine(gone + runs.length - kept.length, damaged), ...kept].join('\n')
}

const latestFirst = (runs: readonly SentRun[]): readonly SentRun[] =>
  runs.toSorted((a, b) => b.endedAt - a.endedAt)

/** What such a text holds. Lines that cannot be read are left out and counted; without its first line all are foreign. */
export function parseSentText(text: string): SentLog {
  // What is sent as a form may come back with other line ends.
  const [first = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '')
  if (first === '') return emptyLog
  const head = parseStored(first, version)
  if (!head) return { ...emptyLog, damaged: 1 + lines.length }
  const parsed = lines.map(parseRunLine)
  const runs = parsed.filter((run) => run !== null)
  const once = new Map(runs.map((run) => [run.runId, run]))
  return {
    runs: latestFirst([...once.values()]),
    gone: storedCount(head['gone']) ?? 0,
    damaged: (storedCount(head['damaged']) ?? 0) + parsed.length - once.size,
  }
}

/**
 * The log with one more run. One that is known to have finished is not written over by what its record knew.
 *
 * @param replaces the run of which this one is a further try: its outcomes are among those of this one
 */
export function withRun(log: SentLog, run: SentRun, replaces: string | null = null): SentLog {
  const known = log.runs.find(({ runId }) => runId === run.runId)
  if (known?.finished === true) return log
  // Whom it reminded must not be reminded again by the further try.
  const reminders = log.runs
    .filter(({ runId }) => runId === run.runId || runId === replaces)
    .flatMap((each) => each.reminders)
  const others = log.runs.filter(({ runId }) => runId !== run.runId && runId !== replaces)
  return { ...log, runs: latestFirst([{ ...run, reminders: [...run.reminders, ...reminders] }, ...others]) }
}

/** The log with what was seen of a run now. */
export const withSeen = (log: SentLog, runId: string, seen: SentRun['seen']): SentLog => ({
  ...log,
  runs: log.runs.map((run) => (run.runId === runId ? { ...run, seen } : run)),
})

/** The log with a round of reminders about a run, or with what is known of it now. */
export const withReminders = (log: SentLog, runId: string, round: ReminderRound): SentLog => ({
  ...log,
  runs: log.runs.map((run) =>
    run.runId === runId ? { ...run, reminders: withRound(run.reminders, round) } : run,
  ),
})
