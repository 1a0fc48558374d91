import { useMemo, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { PortalLinks } from '#domain/ports.ts'
import { receiptOf, type Receipt as ReceiptData, type ReceiptRow } from '#domain/receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { RunSnapshot } from '#queries/invitation-run.ts'
import { useGroupName } from '#queries/group-name.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Heading } from '#ui/heading.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { linesOf } from './receipt-lines.ts'
import { ReceiptTable } from './receipt-table.tsx'
import styles from './receipt.module.css'

export interface ReceiptProps {
  readonly run: RunSnapshot
  readonly links: PortalLinks | null
  readonly onRetry: (rows: readonly ReceiptRow[]) => void
  readonly onMore: () => void
}

function useHeadline({ groups, invitedCount, notInvitedCount }: ReceiptData, name: (id: GroupId) => string) {
  const { t } = useI18n()
  const [only] = groups
  const group = groups.length === 1 && only ? name(only.groupId) : null
  const nobody = group === null ? t('receipt.nobody') : t('receipt.nobodyInto', { group })
  const some =
    group === null
      ? t('receipt.invitedMany', { count: invitedCount })
      : t('receipt.invitedInto', { count: invitedCount, group })
  return {
    title: invitedCount === 0 ? nobody : some,
    sub:
      notInvitedCount === 0
        ? t('receipt.allInvited')
        : t('receipt.notInvitedSub', { count: notInvitedCount }),
  }
}

/** What the portal's answers prove, and nothing else: those not invited first, then those invited with their IDs. */
export function Receipt({ run, links, onRetry, onMore }: ReceiptProps): ReactNode {
  const { t } = useI18n()
  const nameOf = useGroupName()
  const name = (id: GroupId): string => nameOf(id) ?? t('groups.unnamed', { id: String(id) })
  const receipt = useMemo(() => receiptOf(run.state), [run.state])
  const people = useMemo(() => new Map(run.people.map((person) => [person.id, person])), [run.people])
  const { title, sub } = useHeadline(receipt, name)
  const { groups, invitedCount, notInvitedCount, retryable } = receipt
  const notInvited = linesOf(
    groups.flatMap((group) => group.notInvited),
    people,
    name,
  )
  const invited = linesOf(
    groups.flatMap((group) => group.invited),
    people,
    name,
  )
  const table = { several: groups.length > 1, onOpen: links?.openProfile }

  return (
    <main className={styles['page']}>
      <Card>
        <header className={styles['head']}>
          <StatusDot tone={invitedCount > 0 ? 'ok' : 'bad'} size="lg" />
          <div className={styles['words']}>
            <Heading level={1} takesFocus>
              {title}
            </Heading>
            <p className={styles['sub']}>{sub}</p>
          </div>
          <div className={styles['actions']}>
            {retryable.length > 0 && (
              <Button onClick={() => onRetry(retryable)}>
                {t('receipt.retry', { count: retryable.length })}
              </Button>
            )}
            {groups.map(({ groupId }) => (
              <Button key={groupId} onClick={() => links?.openGroup(groupId)}>
                {table.several ? t('receipt.openNamed', { group: name(groupId) }) : t('receipt.openGroup')}
              </Button>
            ))}
            <Button look="primary" onClick={onMore}>
              {t('receipt.more')}
            </Button>
          </div>
        </header>
        {notInvitedCount > 0 && (
          <ReceiptTable
            {...table}
            title={t('receipt.notInvited')}
            tone="bad"
            lines={notInvited}
            reason={t('receipt.why')}
          />
        )}
        {invitedCount > 0 && (
          <ReceiptTable
            {...table}
            title={t('receipt.invited')}
            tone="ok"
            lines={invited}
            reason={t('receipt.outcome')}
          />
        )}
      </Card>
    </main>
  )
}
