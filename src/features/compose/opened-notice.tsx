import { useEffect, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { OpenedPerson } from '#queries/opened-person.ts'
import { Notice } from '#ui/notice.tsx'

/** Opened from somebody's card: what is still missing is the group; or why that person is not chosen. */
export function OpenedNotice({ opened }: { opened: OpenedPerson }): ReactNode {
  const { t } = useI18n()
  const fromCard = opened.kind !== 'none'
  useEffect(() => {
    // Whoever has begun to type elsewhere is not interrupted.
    if (fromCard && document.activeElement === document.body) document.getElementById('groups')?.focus()
  }, [fromCard])

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
