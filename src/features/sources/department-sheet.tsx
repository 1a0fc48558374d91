import { useMemo, useState, type ReactNode } from 'react'
import { departmentsMeant, topmost, type DepartmentTree } from '#domain/department-tree.ts'
import type { UserId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDepartmentTree } from '#queries/departments.ts'
import { usePeopleReader } from '#queries/people-reading.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SideSheet } from '#ui/side-sheet.tsx'
import { DepartmentFooter } from './department-footer.tsx'
import { DepartmentPicker } from './department-picker.tsx'
import { PeopleReview } from './people-review.tsx'
import { ReviewFooter } from './review-footer.tsx'
import { ReviewProgress } from './review-progress.tsx'
import type { SheetProps } from './sheet-props.ts'
import { useDepartmentChoice } from './use-department-choice.ts'
import { usePending } from './use-pending.ts'
import { useReview } from './use-review.ts'

const nobody: ReadonlySet<UserId> = new Set()

/** Departments first, then their people, then into the draft. */
export function DepartmentSheet(props: SheetProps): ReactNode {
  const { t } = useI18n()
  const reading = useDepartmentTree()
  if (reading.state === 'read') return <WithTree {...props} tree={reading.tree} />
  return (
    <SideSheet
      open={props.open}
      title={t('departments.title')}
      onClose={props.onClose}
      closeLabel={t('sources.close')}
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

function WithTree({ tree, open, draft, onAdd, onClose, onPending }: SheetProps & { tree: DepartmentTree }) {
  const { t } = useI18n()
  const choice = useDepartmentChoice(tree)
  const [looking, setLooking] = useState(false)
  const { reading, start, stop, forget } = usePeopleReader()
  const { chosen, withSub } = choice

  const heads = useMemo(
    () =>
      !looking
        ? nobody
        : new Set(departmentsMeant(tree, chosen, withSub).flatMap((id) => tree.byId.get(id)?.headId ?? [])),
    [tree, chosen, withSub, looking],
  )
  const marks = useMemo(() => new Map([...heads].map((id) => [id, t('review.head')])), [heads, t])
  const review = useReview(reading, draft, heads)
  usePending(looking ? review.picked.length : 0, onPending)

  const read = (): void => {
    setLooking(true)
    start({ kind: 'departments', ids: departmentsMeant(tree, chosen, withSub) })
  }
  const counts = (withSub ? topmost(tree, chosen) : [...chosen]).map(choice.headcount)
  return (
    <SideSheet
      open={open}
      title={t('departments.title')}
      onClose={onClose}
      closeLabel={t('sources.close')}
      footer={
        looking ? (
          <ReviewFooter
            count={review.picked.length}
            reading={reading.state === 'reading'}
            onAdd={() => onAdd(review.picked)}
            onBack={() => {
              forget()
              setLooking(false)
            }}
          />
        ) : (
          <DepartmentFooter counts={counts} onShow={read} />
        )
      }
    >
      {looking ? (
        <>
          <ReviewProgress reading={reading} onStop={stop} onGoOn={read} />
          <PeopleReview
            review={review}
            marks={marks}
            unknown={0}
            waiting={reading.state === 'reading' && reading.people.length === 0}
          />
        </>
      ) : (
        <DepartmentPicker choice={choice} />
      )}
    </SideSheet>
  )
}
