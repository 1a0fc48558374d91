import type { ReactNode } from 'react'
import { nextStepFor, type NextStep } from '#domain/next-step.ts'
import type { ReceiptLine } from '#domain/receipt-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import type { ReceiptDeeds } from './receipt-deeds.ts'

/** The deed behind a step; null where the portal's pages cannot be opened. */
function deedOf(step: NextStep, line: ReceiptLine, deeds: ReceiptDeeds): (() => void) | null {
  const { check, openGroup, openProfile } = deeds
  switch (step) {
    case 'check':
      return () => check(line.groupId)
    case 'accept':
    case 'ask':
      return openGroup ? () => openGroup(line.groupId) : null
    case 'write':
      return openProfile ? () => openProfile(line.userId) : null
  }
}

/** The one thing to do about a row, or nothing. */
export function NextStepButton({ line, deeds }: { line: ReceiptLine; deeds: ReceiptDeeds }): ReactNode {
  const { t } = useI18n()
  const step = nextStepFor(line.outcome)
  const deed = step && deedOf(step, line, deeds)
  if (!step || !deed) return null
  const words = t(`receipt.step.${step}`)
  return (
    <LinkButton onClick={deed} label={t('receipt.labelled', { words, name: line.name })}>
      {words}
    </LinkButton>
  )
}
