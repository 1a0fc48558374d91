import { PortalError } from '#domain/portal-error.ts'
import {
  lastReminders,
  peopleByGroup,
  remindersDue,
  type Pair,
  type ReminderRound,
} from '#domain/sent/reminders.ts'
import { standingsOf } from '#domain/sent/run-standing.ts'
import { sendReminders, type RemindedPair } from '#domain/sent/send-reminders.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { useErrand, type Errand, type ErrandTools } from './errand.ts'
import { readRunNow } from './run-now.ts'
import { keepReminders, readSentLog } from './sent-log.ts'

/** What a press of the button asks for. */
interface ReminderRequest {
  readonly run: SentRun
  /** Whom the page offered to remind. */
  readonly pairs: readonly Pair[]
  /** The whole text for a pair, with the link to its group. */
  readonly textFor: (pair: Pair) => string
}

/**
 * Reminds those who wait. Who still does, and who was reminded not long ago, is read afresh first: minutes may have
 * passed, and another tab may have done the same.
 */
async function remind(
  { run, pairs, textFor }: ReminderRequest,
  { client, services, onTotal, ...tools }: ErrandTools,
): Promise<readonly RemindedPair[]> {
  const [now, log, followUp] = await Promise.all([
    readRunNow(client, services, run),
    readSentLog(services),
    services.followUp().catch((cause: unknown) => {
      throw new PortalError('network', { cause })
    }),
  ])
  const startedAt = tools.clock.now()
  const standing = standingsOf(run, now)
  const waiting = pairs.filter(({ groupId, userId }) => standing(groupId, userId) === 'waiting')
  const { due } = remindersDue(waiting, lastReminders(log.runs), startedAt)
  onTotal(due.length)

  const round = (done: readonly RemindedPair[], next: readonly Pair[]): ReminderRound => ({
    startedAt,
    at: Math.max(startedAt, tools.clock.now()),
    sent: peopleByGroup(done.filter(({ result }) => result.kind === 'sent')),
    unsure: peopleByGroup([...done.filter(({ result }) => result.kind === 'unknown'), ...next]),
  })
  return sendReminders(due, {
    ...tools,
    followUp,
    textFor,
    keep: (done, next) => keepReminders(client, services, run.runId, round(done, next)),
  })
}

/** Reminds those who wait. */
export const useReminding = (): Errand<ReminderRequest, readonly RemindedPair[]> =>
  useErrand('remind', remind)
