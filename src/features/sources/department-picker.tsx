import type { ReactNode } from 'react'
import type { DepartmentRow } from '#domain/people/department-rows.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Headcount } from '#queries/people/department-headcounts.ts'
import { classNames } from '#ui/class-names.ts'
import { CheckBox } from '#ui/fields/check-box.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { HighlightedText } from '#ui/highlighted-text.tsx'
import { PickList } from '#ui/pick-list/pick-list.tsx'
import styles from './review.module.css'
import type { DepartmentChoice } from './use-department-choice.ts'

const headcountText = (t: Translate, { count, atMost }: Headcount): string =>
  t(atMost ? 'departments.peopleAtMost' : 'departments.people', { count })

/** The company's tree, searchable, with the number of people in each department. */
export function DepartmentPicker({ choice }: { readonly choice: DepartmentChoice }): ReactNode {
  const { t } = useI18n()
  const { rows, query, chosen } = choice
  return (
    <>
      <div className={styles['tools']}>
        <TextBox kind="search" label={t('departments.search')} value={query} onChange={choice.search} />
        <CheckBox checked={choice.withSub} onChange={choice.setWithSub}>
          {t('departments.withSub')}
        </CheckBox>
      </div>
      {rows.length === 0 ? (
        <output>{t('departments.none', { query: query.trim() })}</output>
      ) : (
        <PickList<DepartmentRow>
          kind="tree"
          label={t('departments.list')}
          rows={rows}
          describe={({ department: { id }, level, place, of, open }) => {
            const by = choice.broughtBy(id)
            return {
              key: String(id),
              checked: chosen.has(id) || by !== null,
              ...(by === null ? {} : { reason: t('departments.comesWith', { name: by }) }),
              branch: { level, place, of, open },
            }
          }}
          onToggle={({ department }) => choice.toggle(department.id)}
          onOpen={({ department }, open) => choice.open(department.id, open)}
          onSight={choice.onSight}
          render={({ department, matches }) => {
            const headcount = choice.headcount(department.id)
            return (
              <>
                <bdi className={classNames(styles['item'], styles['name'])}>
                  <HighlightedText text={department.name} matches={matches} />
                </bdi>
                {headcount && (
                  <>
                    {' '}
                    <span className={styles['number']}>{headcountText(t, headcount)}</span>
                  </>
                )}
              </>
            )
          }}
        />
      )}
    </>
  )
}
