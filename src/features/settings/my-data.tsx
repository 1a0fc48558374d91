import { useEffect, useRef, useState, type ReactNode } from 'react'
import { smallestRoom } from '#domain/storage-budget.ts'
import { storedBytes, storedParts } from '#domain/stored-data.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useErase, type useUpkeep } from '#queries/upkeep.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { Spinner } from '#ui/spinner.tsx'
import { Part } from './part.tsx'
import styles from './settings.module.css'

/** Thousands of bytes with one digit behind the point, and never nothing where there is something. */
const kiloBytes = (bytes: number): number => Math.ceil(bytes / 100) / 10

export interface MyDataProps {
  readonly upkeep: ReturnType<typeof useUpkeep>
  readonly onErased: () => void
  /** Opens the page without what it still has in memory. */
  readonly onAfresh: () => void
}

/** What is stored where, how much of it, and the way to delete it. */
export function MyData({ upkeep, onErased, onAfresh }: MyDataProps): ReactNode {
  const { t } = useI18n()
  const { mutate, isPending, isSuccess, error } = useErase()
  const [asking, setAsking] = useState<boolean | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  const afresh = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking !== null) (asking ? keep : start).current?.focus()
  }, [asking])
  useEffect(() => {
    if (isSuccess) afresh.current?.focus()
  }, [isSuccess])

  if (isSuccess)
    return (
      <Notice
        tone="info"
        title={t('data.deleted')}
        actions={
          <Button ref={afresh} look="primary" onClick={onAfresh}>
            {t('data.afresh')}
          </Button>
        }
      />
    )
  const stored = upkeep.data?.stored ?? (upkeep.error && { ok: false as const, error: upkeep.error })
  const parts = stored?.ok ? storedParts(stored.value) : []
  const used = stored?.ok ? storedBytes(stored.value) : 0
  const room = t('data.room', { used: kiloBytes(used), room: Math.floor(smallestRoom / 1_000) })
  return (
    <Part title={t('data.title')}>
      <p className={styles['quiet']}>{t('data.text')}</p>
      {!stored && <Spinner />}
      {stored?.ok === false && <p>{t('settings.failed', { reason: errorText(t, stored.error.code) })}</p>}
      {stored?.ok && parts.length === 0 && <p>{t('data.nothing')}</p>}
      {parts.length > 0 && (
        <>
          <ul className={styles['rows']}>
            {parts.map(({ kind, bytes }) => (
              <li key={kind} className={classNames(styles['row'], styles['apart'])}>
                <span>{t(`data.${kind}`)}</span>
                <span className={styles['quiet']}>{t('data.size', { size: kiloBytes(bytes) })}</span>
              </li>
            ))}
          </ul>
          <div>
            <ProgressBar
              thin
              label={t('data.roomLabel')}
              value={Math.min(used, smallestRoom)}
              max={smallestRoom}
              valueText={room}
            />
            <p className={styles['quiet']}>{room}</p>
          </div>
        </>
      )}
      {error && <p role="alert">{t('data.failed', { reason: errorText(t, error.code) })}</p>}
      {parts.length > 0 && asking !== true && (
        <div>
          <Button ref={start} onClick={() => setAsking(true)}>
            {t('data.delete')}
          </Button>
        </div>
      )}
      {asking === true && (
        <Notice
          tone="warn"
          title={t('data.ask')}
          actions={
            <>
              <Button busy={isPending} onClick={() => mutate(undefined, { onSuccess: onErased })}>
                {t('data.yes')}
              </Button>
              <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
                {t('action.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('data.askText')}</p>
        </Notice>
      )}
    </Part>
  )
}
