import { useMemo, useState, type ReactNode } from 'react'
import { membersWanted, type MemberRole } from '#domain/group-members.ts'
import type { UserId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useMembersReader } from '#queries/group-members.ts'
import { usePeopleReader } from '#queries/people-reading.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SideSheet } from '#ui/side-sheet.tsx'
import { GroupPicker } from './group-picker.tsx'
import { PeopleReview } from './people-review.tsx'
import { ReviewFooter } from './review-footer.tsx'
import { ReviewProgress } from './review-progress.tsx'
import { RoleFilter, type RoleWanted } from './role-filter.tsx'
import type { SheetProps } from './sheet-props.ts'
import { useGroupChoice } from './use-group-choice.ts'
import { usePending } from './use-pending.ts'
import { useReview } from './use-review.ts'

/** Who was found in the groups, before their names are read. */
interface Found {
  readonly roles: ReadonlyMap<UserId, MemberRole>
  /** Groups that did not show their members. */
  readonly hidden: number
}

const nobody: ReadonlySet<UserId> = new Set()

/** Groups first, then their people, then into the draft. */
export function GroupSheet({ open, draft, onAdd, onClose, onPending }: SheetProps): ReactNode {
  const { t } = useI18n()
  const choice = useGroupChoice()
  const members = useMembersReader()
  const { reading, start, stop, forget } = usePeopleReader()
  const [found, setFound] = useState<Found | null>(null)
  const [role, setRole] = useState<RoleWanted>('all')

  const withRole = useMemo(
    () =>
      role === 'all'
        ? reading
        : { ...reading, people: reading.people.filter(({ id }) => found?.roles.get(id) === role) },
    [reading, role, found],
  )
  const marks = useMemo(
    () =>
      new Map(
        [...(found?.roles ?? [])].flatMap(([id, own]) =>
          own === 'member' ? [] : [[id, t(`otherGroup.is.${own}`)] as const],
        ),
      ),
    [found, t],
  )
  const review = useReview(withRole, draft, nobody)
  usePending(found ? review.picked.length : 0, onPending)

  const show = (): void => {
    const { of, notOf } = choice
    const ids = [...of, ...notOf]
    members.read(ids, (read) => {
      const roles = membersWanted(read, { of, notOf })
      setFound({ roles, hidden: ids.filter((id) => !read.has(id)).length })
      start({ kind: 'people', ids: [...roles.keys()] })
    })
  }
  const wanted = found ? [...found.roles.values()].filter((own) => role === 'all' || own === role).length : 0
  return (
    <SideSheet
      open={open}
      title={t('otherGroup.title')}
      onClose={onClose}
      closeLabel={t('sources.close')}
      footer={
        found ? (
          <ReviewFooter
            count={review.picked.length}
            reading={reading.state === 'reading'}
            onAdd={() => onAdd(review.picked)}
            onBack={() => {
              forget()
              setFound(null)
            }}
          />
        ) : (
          <Button
            look="primary"
            large
            busy={members.reading}
            onClick={show}
            disabledReason={choice.of.size === 0 ? t('otherGroup.chooseFirst') : null}
          >
            {choice.of.size === 0
              ? t('otherGroup.showNone')
              : t('otherGroup.show', { count: choice.of.size })}
          </Button>
        )
      }
    >
      {members.error && (
        <Notice tone="bad" title={t('review.failed', { reason: errorText(t, members.error.code) })} />
      )}
      {found ? (
        <>
          {found.hidden > 0 && <Notice tone="warn" title={t('otherGroup.hidden', { count: found.hidden })} />}
          <ReviewProgress
            reading={reading}
            onStop={stop}
            onGoOn={() => start({ kind: 'people', ids: [...found.roles.keys()] })}
          />
          <RoleFilter roles={found.roles} chosen={role} onChoose={setRole} />
          <PeopleReview
            review={review}
            marks={marks}
            unknown={reading.state === 'read' ? wanted - withRole.people.length : 0}
            waiting={reading.state === 'reading' && reading.people.length === 0}
          />
        </>
      ) : (
        <GroupPicker choice={choice} targets={draft.groups} />
      )}
    </SideSheet>
  )
}
