import type { Progress } from '#domain/run/progress.ts'
import type { Wait } from '#domain/run/state.ts'
import { joined } from '#i18n/joined.ts'
import type { Translate } from '#i18n/messages.ts'
import type { RunControl } from '#queries/run/invitation-run.ts'

/** Less than this is not worth saying, milliseconds. */
const worthSaying = 60_000

/** "12 s", "4 min 30 s". */
export const timeText = (t: Translate, seconds: number): string =>
  seconds < 60
    ? t('time.seconds', { count: seconds })
    : t('time.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })

/** Why nothing is sent at the moment, as a sentence. */
export const waitText = (t: Translate, reason: Exclude<Wait['reason'], 'undo'>, seconds: number): string =>
  t(`sending.wait.${reason}`, { time: timeText(t, seconds) })

/**
 * What the run as a whole is doing or waiting for, or how long it will take; `left`: seconds of the wait that are still to
 * come. That the page may be closed is promised only once the record is known to be stored.
 */
export function runText(
  t: Translate,
  progress: Progress,
  asked: RunControl,
  recorded: boolean | null,
  left: number,
): string {
  const { paused, current, leftMs } = progress
  const reason = current?.kind === 'wait' ? current.reason : 'undo'
  if (asked === 'cancel') return t('sending.cancelling')
  if (asked === 'pause') return t(paused && current?.kind === 'hold' ? 'sending.paused' : 'sending.pausing')
  const minutes = leftMs !== null && leftMs >= worthSaying ? Math.round(leftMs / 60_000) : 0
  return joined(t, 'sentences', [
    // A group in doubt says it in its own row.
    reason === 'undo' || reason === 'settling' ? '' : waitText(t, reason, left),
    minutes > 0 ? t('sending.left', { count: minutes }) : '',
    recorded === null ? '' : t(recorded ? 'sending.sub' : 'sending.stayOpen'),
  ])
}
