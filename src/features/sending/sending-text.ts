import type { GroupProgress, Progress } from '#domain/progress.ts'
import type { Translate } from '#i18n/catalog.ts'
import type { RunWish } from '#queries/invitation-run.ts'

/** Less than this is not worth saying, milliseconds. */
const worthSaying = 60_000

/** "12 s", "4 min 30 s". */
export const timeText = (t: Translate, seconds: number): string =>
  seconds < 60
    ? t('time.seconds', { count: seconds })
    : t('time.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })

/** What the run as a whole is doing, or how long it will take. */
export function runText(t: Translate, progress: Progress, wish: RunWish): string {
  const { paused, current, leftMs } = progress
  if (wish === 'stop') return t('sending.cancelling')
  if (wish === 'hold') return t(paused && current?.kind === 'hold' ? 'sending.paused' : 'sending.pausing')
  const left =
    leftMs !== null && leftMs >= worthSaying ? t('sending.left', { count: Math.round(leftMs / 60_000) }) : ''
  return `${left} ${t('sending.sub')}`.trim()
}

/** What is happening in one group, or why nothing is; `left`: seconds of the wait that are still to come. */
export function groupText(t: Translate, { current }: Progress, group: GroupProgress, left: number): string {
  if (current?.kind !== 'wait' || current.reason === 'undo' || group.activity === 'done')
    return t(`sending.activity.${group.activity}`)
  return t(`sending.wait.${current.reason}`, { time: timeText(t, left) })
}
