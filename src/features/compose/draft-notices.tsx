import type { ReactNode } from 'react'
import type { DraftRecord } from '#domain/draft/draft-record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

export interface DraftNoticesProps {
  /** Colleagues of the stored draft who could not be read; 0 for none. */
  readonly unread: number
  readonly reading: boolean
  readonly onRead: () => void
  /** A draft that another tab has stored. */
  readonly other: DraftRecord | null
  readonly onTakeOther: () => void
  readonly onKeepMine: () => void
  /** What finds no room on the portal. */
  readonly peopleLeft: number
  readonly linesLeft: number
}

/** What is to be known about the draft: who could not be read, what another tab did, what is not stored. */
export function DraftNotices(props: DraftNoticesProps): ReactNode {
  const { t } = useI18n()
  const { unread, other, peopleLeft, linesLeft } = props
  return (
    <>
      {unread > 0 && (
        <Notice
          tone="warn"
          title={t('draft.unread', { count: unread })}
          actions={
            <Button onClick={props.onRead} busy={props.reading}>
              {t('action.retry')}
            </Button>
          }
        >
          <p>{t('draft.unreadText')}</p>
        </Notice>
      )}
      {other && (
        <Notice
          tone="warn"
          title={t('draft.other')}
          actions={
            <>
              <Button onClick={props.onTakeOther}>{t('draft.takeOther')}</Button>
              <Button onClick={props.onKeepMine}>{t('draft.keepMine')}</Button>
            </>
          }
        >
          <p>{t('draft.otherPeople', { count: other.people.length })}</p>
          {other.message !== '' && (
            <p>{t('draft.otherMessage', { text: other.message.slice(0, quotedLength) })}</p>
          )}
        </Notice>
      )}
      {peopleLeft > 0 && <Notice tone="warn" title={t('draft.peopleLeft', { count: peopleLeft })} />}
      <LinesLeft count={linesLeft} />
    </>
  )
}

/** So much of a message tells it from another one. In UTF-16 units. */
const quotedLength = 80

/** Says how many lines of a list are not stored. */
export function LinesLeft({ count }: { readonly count: number }): ReactNode {
  const { t } = useI18n()
  return count > 0 ? <Notice tone="warn" title={t('draft.linesLeft', { count })} /> : null
}
