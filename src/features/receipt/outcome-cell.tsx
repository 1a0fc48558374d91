import type { ReactNode } from 'react'
import type { GroupChecks } from '#domain/receipt/group-check.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { nextStepFor } from '#domain/receipt/next-step.ts'
import { toneOf } from '#domain/receipt/outcome-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { outcomeText } from '#i18n/texts.ts'
import { Tag } from '#ui/tag.tsx'
import { checkedText } from '#features/record/receipt-record.ts'
import styles from './receipt.module.css'

/** The reason, and below it what another look at the group showed, if there was one. */
export function OutcomeCell({ line, checks }: { line: NamedRow; checks: GroupChecks }): ReactNode {
  const i18n = useI18n()
  const reading =
    checks.get(line.groupId)?.rosterState.state === 'reading' && nextStepFor(line.outcome) === 'check'
  const checked = reading ? i18n.t('receipt.checking') : checkedText(i18n, line, checks)
  return (
    <>
      <Tag tone={toneOf(line.outcome)}>{outcomeText(i18n, line.outcome)}</Tag>
      {checked !== null && <span className={styles['checked']}>{checked}</span>}
    </>
  )
}
