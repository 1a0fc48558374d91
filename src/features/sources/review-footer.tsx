import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'

export interface ReviewFooterProps {
  readonly count: number
  readonly isReading: boolean
  readonly onAdd: () => void
  readonly onBack: () => void
}

/** Adds the picked people, once all have arrived; or goes back to the choice of the source. */
export function ReviewFooter({ count, isReading, onAdd, onBack }: ReviewFooterProps): ReactNode {
  const { t } = useI18n()
  const nobody = count === 0 ? t('review.addNobody') : null
  return (
    <>
      <Button
        look="primary"
        large
        onClick={onAdd}
        disabledReason={isReading ? t('review.stillReading') : nobody}
      >
        {count === 0 ? t('review.addNone') : t('review.add', { count })}
      </Button>
      <Button look="quiet" large onClick={onBack}>
        {t('action.back')}
      </Button>
    </>
  )
}
