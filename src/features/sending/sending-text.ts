import type { GroupProgress, Progress } from '#domain/progress.ts'
import type { Translate } from '#i18n/catalog.ts'
import type { RunWish } from '#queries/invitation-run.ts'

/** Less than this is not worth saying, milliseconds. */
const worthSaying = 60_000

/** What the run as a whole is doing, or how long it will take. */
export function runText(t: Translate, progress: Progress, wish: RunWish): string {
  const { paused, current, leftMs } = progress
  if (wish === 'stop') return t('sending.cancelling')
  if (wish === 'hold') return t(paused && current?.kind === 'hold' ? 'sending.paused' : 'sending.pausing')
  const left =
    leftMs !== null && leftMs >= worthSaying ? t('sending.left', { count: Math.round(leftMs / 60_000) }) : ''
  return `${left} ${t('sending.sub')}`.trim()
}

/** What is happening in one group, or why nothing is. */
export function groupText(t: Translate, { current }: Progress, group: GroupProgress): string {
  const waiting = current?.kind === 'wait' && group.activity !== 'done'
  return waiting ? t(`sending.wait.${current.reason}`) : t(`sending.activity.${group.activity}`)
}
