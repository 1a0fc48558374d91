import { chunked } from '#domain/chunked.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import type { FollowUp } from './follow-up.ts'
import { patientCalls, type CallSeries } from './patient-call.ts'
import { peopleByGroup, type Pair, type ReminderRound } from './reminders.ts'

/** Why nothing went to somebody. */
type NotRemindedReason =
  /** The portal answered that it did not take it. */
  | 'not-taken'
  | 'cancelled'
  /** Answers kept getting lost, so no more were sent. */
  | 'no-answer'
  | PortalErrorCode

/** What became of one reminder. */
type ReminderResult =
  | { readonly kind: 'sent' }
  /** The answer was lost: it may have gone. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-sent'; readonly reason: NotRemindedReason }

/** A pair with what became of its reminder. */
export interface RemindedPair extends Pair {
  readonly result: ReminderResult
}

interface ReminderPorts extends CallSeries {
  readonly followUp: Pick<FollowUp, 'remind'>
  /** The words of the reminder of a group. */
  readonly textFor: (pair: Pair) => string
  /** Writes down what is known, and who is next, before anything is sent to them. Never rejects. */
  readonly keep: (done: readonly RemindedPair[], next: readonly Pair[]) => Promise<void>
  /** How many have a result. */
  readonly onDone: (count: number) => void
}

/** So many are written down at a time. */
const atATime = 10

/** The portal's limit is shared by the office: after the first ones no more than two a second (rest.md 6.4). */
const unhurried = 10
const everyMs = 500

const mostLost = 3

const notSent = (pair: Pair, reason: NotRemindedReason): RemindedPair => ({
  ...pair,
  result: { kind: 'not-sent', reason },
})

/**
 * Sends one reminder for each pair, one after another, and asks for none twice unless the portal said that it did nothing.
 * Resolves with a result for every pair, and never rejects because of the portal.
 */
export async function sendReminders(
  pairs: readonly Pair[],
  { followUp, textFor, keep, onDone, ...series }: ReminderPorts,
): Promise<readonly RemindedPair[]> {
  const { clock, stop } = series
  const patiently = patientCalls(series)
  const done: RemindedPair[] = []
  let closed: NotRemindedReason | null = null
  let lost = 0
  let last = -everyMs

  const send = async (pair: Pair): Promise<RemindedPair> => {
    if (done.length >= unhurried) await clock.wait(Math.max(0, last + everyMs - clock.elapsed()), stop)
    last = clock.elapsed()
    const end = await patiently(() => followUp.remind(pair.userId, pair.groupId, textFor(pair)))
    lost = end.kind === 'lost' ? lost + 1 : 0
    if (lost >= mostLost) closed = 'no-answer'
    switch (end.kind) {
      case 'answered':
        return end.result ? { ...pair, result: { kind: 'sent' } } : notSent(pair, 'not-taken')
      case 'lost':
        return { ...pair, result: { kind: 'unknown' } }
      case 'refused':
        if (end.forAll) closed = end.reason
        return notSent(pair, end.reason)
      case 'stopped':
        return notSent(pair, 'cancelled')
    }
  }

  for (const part of chunked(pairs, atATime)) {
    if (!stop.aborted && closed === null) await keep(done, part)
    for (const pair of part) {
      if (stop.aborted) closed ??= 'cancelled'
      done.push(closed === null ? await send(pair) : notSent(pair, closed))
      onDone(done.length)
    }
  }
  await keep(done, [])
  return done
}

/** What is written down of a round: those who are next may have been reminded, for the tab may die before it can tell. */
export const roundOf = (
  { startedAt, at }: Pick<ReminderRound, 'startedAt' | 'at'>,
  done: readonly RemindedPair[],
  next: readonly Pair[],
): ReminderRound => ({
  startedAt,
  at: Math.max(startedAt, at),
  sent: peopleByGroup(done.filter(({ result }) => result.kind === 'sent')),
  unsure: peopleByGroup([...done.filter(({ result }) => result.kind === 'unknown'), ...next]),
})
