import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import { departmentsMeant, topmost, type DepartmentTree } from '#domain/people/department.ts'
import { selectedPeople } from '#domain/verdict/candidates.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDepartmentTree } from '#queries/people/departments.ts'
import { usePeopleReader } from '#queries/people/people-reader.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SideSheet } from '#ui/sheet/side-sheet.tsx'
import { DepartmentFooter } from './department-footer.tsx'
import { DepartmentPicker } from './department-picker.tsx'
import { SourceSheet, type SourceProps } from './source-sheet.tsx'
import { useDepartmentChoice } from './use-department-choice.ts'
import { useReview } from './use-review.ts'

const nobody: ReadonlySet<UserId> = new Set()

/** Adds the people of departments. */
export function DepartmentSheet(props: SourceProps): ReactNode {
  const { t } = useI18n()
  const reading = useDepartmentTree()
  if (reading.state === 'read') return <TreeSheet {...props} tree={reading.tree} />
  return (
    <SideSheet
      open={props.open}
      title={t('departments.title')}
      onClose={props.onClose}
      closeLabel={t('action.close')}
    >
      {reading.state === 'reading' && <p>{t('departments.reading')}</p>}
      {reading.state === 'forbidden' && <Notice tone="warn" title={t('sources.noPermission')} />}
      {reading.state === 'failed' && (
        <Notice
          tone="bad"
          title={t('departments.failed')}
          actions={<Button onClick={reading.again}>{t('action.retry')}</Button>}
        />
      )}
    </SideSheet>
  )
}

function TreeSheet({ tree, ...props }: SourceProps & { readonly tree: DepartmentTree }): ReactNode {
  const { t } = useI18n()
  const choice = useDepartmentChoice(tree)
  const [reviewing, setReviewing] = useState(false)
  const reader = usePeopleReader()
  const { chosen, withSub } = choice

  const heads = useMemo(
    () =>
      !reviewing
        ? nobody
        : new Set(departmentsMeant(tree, chosen, withSub).flatMap((id) => tree.byId.get(id)?.headId ?? [])),
    [tree, chosen, withSub, reviewing],
  )
  const marks = useMemo(() => new Map([...heads].map((id) => [id, t('review.head')])), [heads, t])
  const review = useReview(reader.progress, props.draft, heads)

  const [unseen, setUnseen] = useState(false)
  const { state, people } = reader.progress
  const source = (): PeopleSource | null => {
    if (state !== 'read') return null
    const top = withSub ? topmost(tree, chosen) : [...chosen]
    const below = departmentsMeant(tree, chosen, withSub).filter((id) => !top.includes(id))
    return {
      origin: { kind: 'departments', chosen: top, below, withSub },
      seen: new Set(people.map(({ id }) => id)),
      upTo: 0,
    }
  }
  const onRead = useEffectEvent(() => {
    if (!unseen || state !== 'read') return
    const all = selectedPeople(review.sorted, { minusMembers: false, except: nobody })
    if (all.length > 0) props.onAdd(all, source())
  })
  useEffect(() => onRead(), [state])

  const read = (addAll: boolean): void => {
    setReviewing(true)
    setUnseen(addAll)
    reader.start({ kind: 'departments', ids: departmentsMeant(tree, chosen, withSub) })
  }
  const counts = (withSub ? topmost(tree, chosen) : [...chosen]).map(choice.headcount)
  return (
    <SourceSheet
      {...props}
      title={t('departments.title')}
      picker={<DepartmentPicker choice={choice} />}
      pickerFooter={
        <DepartmentFooter counts={counts} onShow={() => read(false)} onAddAll={() => read(true)} />
      }
      reviewing={reviewing}
      review={review}
      source={source}
      reader={reader}
      onGoOn={() => read(false)}
      onBack={() => setReviewing(false)}
      marks={marks}
    />
  )
}
