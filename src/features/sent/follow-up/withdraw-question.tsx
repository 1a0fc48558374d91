import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from './panel.tsx'

export interface WithdrawQuestionProps {
  readonly count: number
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before invitations are withdrawn. */
export function WithdrawQuestion({ count, onYes, onNo }: WithdrawQuestionProps): ReactNode {
  const { t } = useI18n()
  return (
    <Panel
      title={t('withdraw.question', { count })}
      actions={
        <>
          <Button look="primary" onClick={onYes}>
            {t('withdraw.yes', { count })}
          </Button>
          <Button onClick={onNo}>{t('action.cancel')}</Button>
        </>
      }
    >
      <p>{t('withdraw.text')}</p>
    </Panel>
  )
}
