import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { sentWords } from '#i18n/sent-words.ts'
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
  const words = sentWords.useWords()
  return (
    <Panel
      title={words('withdraw.question', { count })}
      actions={
        <>
          <Button look="primary" onClick={onYes}>
            {words('withdraw.yes', { count })}
          </Button>
          <Button onClick={onNo}>{t('action.cancel')}</Button>
        </>
      }
    >
      <p>{words('withdraw.text')}</p>
    </Panel>
  )
}
