import type { ReactNode } from 'react'
import type { Receipt } from '#domain/receipt/receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import styles from './receipt.module.css'

export interface ReceiptHeaderProps {
  readonly receipt: Receipt
  /** The name of the only group; null when there are several. */
  readonly group: string | null
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** Buttons. */
  readonly children: ReactNode
}

/** Did it work, for how many, and when. */
export function ReceiptHeader({ receipt, group, endedAt, children }: ReceiptHeaderProps): ReactNode {
  const { t, moment } = useI18n()
  const { invitedCount, probableCount, notInvitedCount, unknownCount } = receipt
  const nobody = group === null ? t('receipt.nobody') : t('receipt.nobodyInto', { group })
  const none = unknownCount === 0 ? nobody : t('receipt.notKnown', { count: unknownCount })
  const some =
    group === null
      ? t(probableCount === 0 ? 'receipt.invitedMany' : 'receipt.foundMany', { count: invitedCount })
      : t('receipt.invitedInto', { count: invitedCount, group })
  return (
    <PageHead
      title={invitedCount === 0 ? none : some}
      sign={<StatusDot tone={invitedCount > 0 ? 'ok' : unknownCount > 0 ? 'warn' : 'bad'} size="lg" />}
      actions={children}
    >
      {probableCount > 0 && <p>{t('receipt.probable', { count: probableCount })}</p>}
      {unknownCount > 0 && (
        <p>{invitedCount > 0 ? t('receipt.unknown', { count: unknownCount }) : t('receipt.lookAgain')}</p>
      )}
      {notInvitedCount === 0 && unknownCount === 0 && <p>{t('receipt.allInvited')}</p>}
      {notInvitedCount > 0 && (
        <p>
          {t(group === null ? 'receipt.notInvitedMany' : 'receipt.notInvitedSub', { count: notInvitedCount })}
        </p>
      )}
      <p className={styles['time']}>
        <time dateTime={new Date(endedAt).toISOString()}>
          {t('receipt.sentAt', { time: moment(endedAt) })}
        </time>
      </p>
    </PageHead>
  )
}
