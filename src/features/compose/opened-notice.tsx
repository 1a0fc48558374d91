import { useEffect, type ReactNode, type RefObject } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { OpenedPerson } from '#queries/people/opened-person.ts'
import { Notice } from '#ui/notice.tsx'
import type { TokenFieldHandle } from '#ui/token-field/token-field-props.ts'

export interface OpenedNoticeProps {
  readonly opened: OpenedPerson
  /** The app was opened from a group's tab. */
  readonly inGroup: boolean
  /** Takes the focus when the app was opened from a card: with somebody chosen, what is missing is a group. */
  readonly groupsField: RefObject<TokenFieldHandle | null>
  /** Takes the focus when the app was opened from a group's tab. */
  readonly peopleField: RefObject<TokenFieldHandle | null>
}

/** Why the person whose card the app was opened from is not chosen; nothing when they are. */
export function OpenedNotice(props: OpenedNoticeProps): ReactNode {
  const { opened, inGroup, groupsField, peopleField } = props
  const { t } = useI18n()
  const fromCard = opened.kind !== 'none'
  useEffect(() => {
    const missing = fromCard ? groupsField : inGroup ? peopleField : null
    // Do not interrupt typing in another field.
    if (document.activeElement === document.body) missing?.current?.focus()
  }, [fromCard, inGroup, groupsField, peopleField])

  switch (opened.kind) {
    case 'none':
    case 'reading':
    case 'colleague':
      return null
    case 'self':
      return <Notice tone="info" title={t('opened.self')} />
    case 'dismissed':
      return <Notice tone="warn" title={t('opened.dismissed', { name: opened.person.name })} />
    case 'unknown':
      return <Notice tone="warn" title={t('opened.unknown')} />
    case 'unread':
      return <Notice tone="warn" title={t('opened.unread')} />
  }
}
