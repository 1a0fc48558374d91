import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Headcount } from '#queries/people/department-headcounts.ts'
import { Button } from '#ui/button.tsx'

export interface DepartmentFooterProps {
  /** Of the chosen departments, as far as they were counted. */
  readonly counts: readonly (Headcount | undefined)[]
  readonly onShow: () => void
  /** Adds everybody unseen: the form says who of them cannot be invited. */
  readonly onAddAll: () => void
}

/** How many people it would be, before they are read. A person in two of the departments counts twice. */
export function DepartmentFooter({ counts, onShow, onAddAll }: DepartmentFooterProps): ReactNode {
  const { t } = useI18n()
  const known = counts.filter((each) => each !== undefined)
  const count = known.reduce((sum, each) => sum + each.count, 0)
  const isCounted = counts.length > 0 && known.length === counts.length
  const atMost = counts.length > 1 || known.some((each) => each.atMost)
  const label = isCounted
    ? t(atMost ? 'departments.showAtMost' : 'departments.showCount', { count })
    : t('departments.show')
  return (
    <>
      <Button
        look="primary"
        large
        onClick={onShow}
        disabledReason={counts.length === 0 ? t('departments.chooseFirst') : null}
      >
        {label}
      </Button>
      {counts.length > 0 && (
        <Button large onClick={onAddAll}>
          {t('departments.addAll')}
        </Button>
      )}
    </>
  )
}
