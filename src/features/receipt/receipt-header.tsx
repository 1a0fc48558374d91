import type { ReactNode } from 'react'
import type { Receipt } from '#domain/receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Heading } from '#ui/heading.tsx'
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
  const { invitedCount, probableCount, notInvitedCount } = receipt
  const nobody = group === null ? t('receipt.nobody') : t('receipt.nobodyInto', { group })
  const some =
    group === null
      ? t(probableCount === 0 ? 'receipt.invitedMany' : 'receipt.foundMany', { count: invitedCount })
      : t('receipt.invitedInto', { count: invitedCount, group })
  return (
    <header className={styles['head']}>
      <StatusDot tone={invitedCount > 0 ? 'ok' : 'bad'} size="lg" />
      <div className={styles['words']}>
        <Heading level={1} takesFocus>
          {invitedCount === 0 ? nobody : some}
        </Heading>
        {probableCount > 0 && (
          <p className={styles['sub']}>{t('receipt.probable', { count: probableCount })}</p>
        )}
        <p className={styles['sub']}>
          {notInvitedCount === 0
            ? t('receipt.allInvited')
            : t(group === null ? 'receipt.notInvitedMany' : 'receipt.notInvitedSub', {
                count: notInvitedCount,
              })}
        </p>
        <p className={styles['time']}>
          <time dateTime={new Date(endedAt).toISOString()}>{moment(endedAt)}</time>
        </p>
      </div>
      <div className={styles['actions']}>{children}</div>
    </header>
  )
}
