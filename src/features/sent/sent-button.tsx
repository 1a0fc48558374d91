import type { ReactNode, Ref } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { IconButton } from '#ui/icon-button.tsx'

export interface SentButtonProps {
  readonly onOpen: () => void
  readonly ref: Ref<HTMLButtonElement>
}

/** Opens the page of what was sent. */
export function SentButton({ onOpen, ref }: SentButtonProps): ReactNode {
  const { t } = useI18n()
  return <IconButton ref={ref} icon="sent" label={t('action.sent')} onClick={onOpen} />
}
