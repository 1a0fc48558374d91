import {
  queryOptions,
  skipToken,
  useQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { outcomesKnownFrom } from '#domain/journal/continued.ts'
import type { RunRecord } from '#domain/journal/record.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { OutcomeTable } from '#domain/run/outcome.ts'
import type { ReminderRound } from '#domain/sent/reminders.ts'
import {
  parseSentText,
  sentText,
  withReminders,
  withRun,
  withSeen,
  type SentLog,
} from '#domain/sent/sent-log.ts'
import type { SeenStandings, SentRun } from '#domain/sent/sent-run.ts'
import { roomForSent } from '#domain/storage-budget.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** A run with what is known of it when it is over, or given up. */
interface OverRun {
  readonly runId: string
  readonly outcomes: OutcomeTable
  readonly message: string
  readonly sources: readonly PeopleSource[]
  /** Milliseconds since 1970. */
  readonly endedAt: number
  readonly whole: boolean
}

const sentLogOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['sent'],
    queryFn: services ? async () => parseSentText(await services.sent.read()) : skipToken,
    // Another tab or device may have sent something since.
    staleTime: 0,
  })

/** Milliseconds between two looks for a run that has just ended in another tab. */
const lookAgainMs = 10_000

/** What was sent, read when it is opened, and again until it has the `awaited` runs: their tab writes them when they end. */
export const useSentLog = (awaited: readonly string[]): UseQueryResult<SentLog> =>
  useQuery({
    ...sentLogOptions(useServices()),
    refetchInterval: ({ state: { data } }) =>
      awaited.every((id) => data?.runs.some(({ runId }) => runId === id)) ? false : lookAgainMs,
  })

/** Of all options but the log itself. */
const bytesOf = (options: ReadonlyMap<string, string>): number =>
  [...options].reduce((sum, [name, text]) => sum + (name === 'sent' ? 0 : utf8Length(text)), 0)

async function change({ sent }: Services, changed: (log: SentLog) => SentLog): Promise<SentLog> {
  const before = parseSentText(sent.known())
  const log = changed(before)
  if (log === before) return log
  const text = sentText(log, roomForSent(bytesOf(sent.others())))
  await sent.write(text)
  return parseSentText(text)
}

const sentRunOf = (
  { runId, outcomes, message, sources, endedAt, whole }: OverRun,
  finished: boolean,
): SentRun => ({
  runId,
  outcomes,
  message,
  sources,
  endedAt,
  whole,
  finished,
  cut: false,
  seen: null,
  reminders: [],
})

/** A run of this length has read the options since it began, and with them what other tabs have written (milliseconds). */
const shortRun = 20_000

/**
 * Keeps a run that has ended. What other tabs have written since is asked for where the run took long: a short one has
 * just read it.
 *
 * @param replaces the run that was tried again
 */
export async function keepEndedRun(
  services: Services,
  run: OverRun,
  { startedAt, replaces }: { readonly startedAt: number; readonly replaces: string | null },
): Promise<void> {
  // What was known before is better than nothing.
  if (run.endedAt - startedAt > shortRun) await services.sent.read().catch(() => undefined)
  await change(services, (log) => withRun(log, sentRunOf(run, true), replaces))
}

/** Keeps what the record of a run knows, unless the run is known already. Asks first what other tabs have written. */
export async function keepRecord(services: Services, record: RunRecord): Promise<void> {
  await services.sent.read()
  const run = { ...record, outcomes: outcomesKnownFrom(record), endedAt: record.endedAt ?? record.writtenAt }
  await change(services, (log) => withRun(log, sentRunOf(run, record.endedAt !== null)))
}

/** Keeps what was seen of a run. Never rejects: it is read again when the run is opened. */
export async function keepSeen(
  client: QueryClient,
  services: Services,
  runId: string,
  seen: SeenStandings,
): Promise<void> {
  const log = await change(services, (known) => withSeen(known, runId, seen)).catch(() => null)
  if (log) client.setQueryData(sentLogOptions(services).queryKey, log)
}

/** The log as the portal has it now, with what other tabs have written. Rejects with a `PortalError`. */
export const readSentLog = async ({ sent }: Services): Promise<SentLog> => parseSentText(await sent.read())

/** Keeps what is known of a round of reminders. Never rejects: they go out, written down or not. */
export async function keepReminders(
  client: QueryClient,
  services: Services,
  runId: string,
  round: ReminderRound,
): Promise<void> {
  // What other tabs have written since is not lost where the portal tells it.
  await services.sent.read().catch(() => undefined)
  const log = await change(services, (known) => withReminders(known, runId, round)).catch(() => null)
  if (log) client.setQueryData(sentLogOptions(services).queryKey, log)
}
