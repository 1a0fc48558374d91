import type { ReactNode } from 'react'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { countClasses, type OutcomeClass } from '#domain/receipt/outcome-class.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { classNames } from '#ui/class-names.ts'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import styles from './receipt.module.css'

export type ShownClass = OutcomeClass | 'all'

export interface OutcomeFilterProps {
  readonly lines: readonly NamedRow[]
  readonly shown: ShownClass
  readonly onShow: (shown: ShownClass) => void
}

/** Chips with counts, where there is more than one kind of outcome. */
export function OutcomeFilter({ lines, shown, onShow }: OutcomeFilterProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const counts = new Map<ShownClass, number>([['all', lines.length], ...countClasses(lines)])
  // One kind besides "all" is no choice.
  if (counts.size < 3) return null
  return (
    <div className={classNames(shown === 'all' && styles['screenOnly'])}>
      <ChoiceChips
        label={t('receipt.filter')}
        choices={[...counts].map(([value, count]) => ({
          value,
          count: t('number.plain', { count }),
          label: t(`receipt.class.${value}`),
        }))}
        chosen={shown}
        onChoose={(value) => {
          onShow(value)
          announce(t('receipt.shown', { count: counts.get(value) ?? 0 }))
        }}
      />
    </div>
  )
}
