import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import type { ListMatching } from '#queries/people/list-lookup.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { FileNotes } from './file-notes.tsx'
import { LeftOutNotes } from './left-out-notes.tsx'
import styles from './matching.module.css'
import type { ListIntake } from './use-list-intake.ts'

/** Progress and problems of the list. */
export function MatchNotices({
  matching,
  intake,
}: {
  matching: ListMatching
  intake: ListIntake
}): ReactNode {
  const { t } = useI18n()
  const { lines, searching, stopped, error, goOn, stop } = matching
  const waiting = lines.filter(({ match }) => match.kind === 'waiting').length
  const progress = t('list.progress', { done: lines.length - waiting, total: lines.length })
  const wantsEmails = lines.some(({ keys }) => keys.email !== null)
  const again = <Button onClick={goOn}>{t('list.goOn')}</Button>
  return (
    <>
      {intake.problems.length > 0 && (
        <Notice
          tone="bad"
          actions={
            intake.readAgain ? <Button onClick={intake.readAgain}>{t('action.retry')}</Button> : undefined
          }
        >
          {intake.problems.map((problem) => (
            <p key={problem} className={styles['problem']}>
              {problem}
            </p>
          ))}
        </Notice>
      )}
      {intake.reading !== null && (
        <Notice tone="info" title={t('list.reading', { file: intake.reading })}>
          {intake.waiting > 0 && t('list.waiting', { count: intake.waiting })}
        </Notice>
      )}
      {matching.emails === false && wantsEmails && (
        <Notice tone="warn">
          <p>{t('list.noEmails')}</p>
        </Notice>
      )}
      {intake.heading !== null && (
        <p className={styles['quiet']}>{t('list.heading', { text: intake.heading })}</p>
      )}
      <LeftOutNotes leftOut={intake.leftOut} />
      <FileNotes files={intake.files} reread={(file, wish) => void intake.reread(file, wish)} />
      {searching && (
        <div className={styles['progress']}>
          <ProgressBar
            label={t('list.title')}
            value={lines.length - waiting}
            max={lines.length}
            valueText={progress}
          />
          <span>{progress}</span>
          <Button onClick={stop}>{t('list.stop')}</Button>
        </div>
      )}
      {stopped && waiting > 0 && (
        <Notice tone="info" title={t('list.stopped', { count: waiting })} actions={again} />
      )}
      {error !== null && (
        <Notice tone="bad" title={t('list.failed', { reason: errorText(t, error.code) })} actions={again} />
      )}
    </>
  )
}
