import type { ReactNode } from 'react'
import type { GroupChecks } from '#domain/group-check.ts'
import { nextStepFor } from '#domain/next-step.ts'
import type { ReceiptLine } from '#domain/receipt-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { checkedText } from '#i18n/receipt-record.ts'
import { outcomeText } from '#i18n/texts.ts'
import { Tag } from '#ui/tag.tsx'
import { toneOf } from './outcome-tone.ts'
import styles from './receipt.module.css'

/** The reason, and below it what another look at the group showed, if there was one. */
export function OutcomeCell({ line, checks }: { line: ReceiptLine; checks: GroupChecks }): ReactNode {
  const i18n = useI18n()
  const reading =
    checks.get(line.groupId)?.reading.state === 'reading' && nextStepFor(line.outcome) === 'check'
  const checked = reading ? i18n.t('receipt.checking') : checkedText(i18n, line, checks)
  return (
    <>
      <Tag tone={toneOf(line.outcome)}>{outcomeText(i18n.t, line.outcome)}</Tag>
      {checked !== null && <span className={styles['checked']}>{checked}</span>}
    </>
  )
}
