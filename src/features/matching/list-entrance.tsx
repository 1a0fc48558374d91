import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'

/** The link to an empty place for a list. */
export function ListEntrance({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useI18n()
  return <LinkButton onClick={onOpen}>{t('list.entrance')}</LinkButton>
}
