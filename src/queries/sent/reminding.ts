import { PortalError } from '#domain/portal-error.ts'
import { lastReminders, remindersDue, type Pair } from '#domain/sent/reminders.ts'
import { standingsOf } from '#domain/sent/run-standing.ts'
import { roundOf, sendReminders, type RemindedPair } from '#domain/sent/send-reminders.ts'
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

  return sendReminders(due, {
    ...tools,
    followUp,
    textFor,
    keep: (done, next) => {
      const round = roundOf({ startedAt, at: tools.clock.now() }, done, next)
      return keepReminders(client, services, run.runId, round)
    },
  })
}

/** Reminds those who wait. */
export const useReminding = (): Errand<ReminderRequest, readonly RemindedPair[]> =>
  useErrand('remind', remind)
