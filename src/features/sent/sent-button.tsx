import type { ReactNode, Ref } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'

export interface SentButtonProps {
  readonly onOpen: () => void
  readonly ref: Ref<HTMLButtonElement>
}

/** Opens the page of what was sent. */
export function SentButton({ onOpen, ref }: SentButtonProps): ReactNode {
  const { t } = useI18n()
  return (
    <Button ref={ref} look="quiet" icon="sent" onClick={onOpen}>
      {t('action.sent')}
    </Button>
  )
}
