import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Headcount } from '#queries/department-headcounts.ts'
import { Button } from '#ui/button.tsx'

export interface DepartmentFooterProps {
  /** Of the chosen departments, as far as they were counted. */
  readonly counts: readonly (Headcount | undefined)[]
  readonly onShow: () => void
}

/** How many it would be, before anybody is read. Who works in two of several departments is counted in both. */
export function DepartmentFooter({ counts, onShow }: DepartmentFooterProps): ReactNode {
  const { t } = useI18n()
  const known = counts.filter((each) => each !== undefined)
  const count = known.reduce((sum, each) => sum + each.count, 0)
  const isCounted = counts.length > 0 && known.length === counts.length
  const atMost = counts.length > 1 || known.some((each) => each.atMost)
  const words = isCounted
    ? t(atMost ? 'departments.showAtMost' : 'departments.showCount', { count })
    : t('departments.show')
  return (
    <Button
      look="primary"
      large
      onClick={onShow}
      disabledReason={counts.length === 0 ? t('departments.chooseFirst') : null}
    >
      {words}
    </Button>
  )
}
