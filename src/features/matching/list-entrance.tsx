import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'

export interface ListEntranceProps {
  /** Lines of last time that are still to be matched. */
  readonly kept: number
  readonly onOpen: () => void
}

/** The way to the table of a list, or back to it. */
export function ListEntrance({ kept, onOpen }: ListEntranceProps): ReactNode {
  const { t } = useI18n()
  return (
    <LinkButton onClick={onOpen}>
      {kept > 0 ? t('list.resume', { count: kept }) : t('list.entrance')}
    </LinkButton>
  )
}
