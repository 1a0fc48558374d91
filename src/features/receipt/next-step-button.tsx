import type { ReactNode } from 'react'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { nextStepFor, type NextStep } from '#domain/receipt/next-step.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import type { RowActions } from './row-actions.ts'

/** Handler for a step; null where the portal's pages cannot be opened. */
function handlerOf(step: NextStep, line: NamedRow, actions: RowActions): (() => void) | null {
  const { check, openGroup, openProfile } = actions
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
export function NextStepButton({ line, actions }: { line: NamedRow; actions: RowActions }): ReactNode {
  const { t } = useI18n()
  const step = nextStepFor(line.outcome)
  const onClick = step && handlerOf(step, line, actions)
  if (!step || !onClick) return null
  const label = t(`receipt.step.${step}`)
  return (
    <LinkButton onClick={onClick} label={t('receipt.labelled', { words: label, name: line.name })}>
      {label}
    </LinkButton>
  )
}
