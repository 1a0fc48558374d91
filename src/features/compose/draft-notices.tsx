import type { ReactNode } from 'react'
import type { WrittenDraft } from '#domain/draft/draft-record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'
import { Button } from '#ui/button.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { NoteLine } from '#ui/notes/note-line.tsx'
import { Notice } from '#ui/notice.tsx'
import { useGroupFaces } from './groups/use-group-faces.ts'

export interface DraftNoticesProps {
  /** Colleagues of the stored draft who could not be read; 0 for none. */
  readonly unread: number
  readonly reading: boolean
  readonly onRead: () => void
  /** When what is in the form had been stored, in milliseconds since 1970; null for a form begun afresh. */
  readonly restoredAt: number | null
  readonly onStartAgain: (() => void) | null
  /** A draft for other groups. */
  readonly waiting: WrittenDraft | null
  readonly onUse: () => void
  readonly onDiscard: () => void
  /** What finds no room on the portal. */
  readonly peopleLeft: number
  readonly linesLeft: number
}

/** Enough of a message to recognise it by, in UTF-16 units. */
const quotedLength = 60

/** "You have a draft for Brand council: 3 colleagues, yesterday at 14:03". */
function WaitingDraft({
  draft,
  onUse,
  onDiscard,
}: {
  readonly draft: WrittenDraft
  readonly onUse: () => void
  readonly onDiscard: () => void
}): ReactNode {
  const { t, list, moment } = useI18n()
  const faces = useGroupFaces()
  const { groups, people, message, lines, at } = draft
  const parts = [
    people.length > 0 ? t('draft.waitingPeople', { count: people.length }) : '',
    lines.length > 0 ? t('draft.waitingLines', { count: lines.length }) : '',
    // The chosen people identify it; without any, the message does.
    people.length + lines.length > 0 || message === ''
      ? ''
      : t('draft.waitingMessage', { text: message.slice(0, quotedLength) }),
    at > 0 ? moment(at) : '',
  ]
  const contents = joined(t, 'comma', parts)
  return (
    <NoteLine
      actions={
        <>
          <LinkButton onClick={onUse}>{t('draft.use')}</LinkButton>
          <LinkButton onClick={onDiscard}>{t('draft.discard')}</LinkButton>
        </>
      }
    >
      {groups.length > 0
        ? t('draft.waiting', { groups: list(groups.map((id) => faces(id).name)), contents })
        : t('draft.waitingNoGroup', { contents })}
    </NoteLine>
  )
}

/** What is to be known about the draft: where it comes from, what waits beside it, what could not be read or stored. */
export function DraftNotices(props: DraftNoticesProps): ReactNode {
  const { t, moment } = useI18n()
  const { unread, restoredAt, waiting, peopleLeft, linesLeft } = props
  return (
    <>
      {restoredAt !== null && props.onStartAgain && (
        <NoteLine actions={<LinkButton onClick={props.onStartAgain}>{t('draft.startAgain')}</LinkButton>}>
          {t('draft.restored', { time: moment(restoredAt) })}
        </NoteLine>
      )}
      {waiting && <WaitingDraft draft={waiting} onUse={props.onUse} onDiscard={props.onDiscard} />}
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
      {peopleLeft > 0 && <Notice tone="warn" title={t('draft.peopleLeft', { count: peopleLeft })} />}
      <LinesLeft count={linesLeft} />
    </>
  )
}

/** Says how many lines of a list are not stored. */
export function LinesLeft({ count }: { readonly count: number }): ReactNode {
  const { t } = useI18n()
  return count > 0 ? <Notice tone="warn" title={t('draft.linesLeft', { count })} /> : null
}
