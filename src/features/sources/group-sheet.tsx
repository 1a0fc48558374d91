import { useMemo, useState, type ReactNode } from 'react'
import { membersWanted, type MemberRole } from '#domain/groups/group-members.ts'
import { namedKind } from '#domain/groups/named-kind.ts'
import type { UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useGroupDetails } from '#queries/groups/group-details.ts'
import { useMembersReader } from '#queries/groups/members-reader.ts'
import { useOpening } from '#queries/opening.ts'
import { usePeopleReader } from '#queries/people/people-reader.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { GroupPicker } from './group-picker.tsx'
import { RoleFilter, type RoleWanted } from './role-filter.tsx'
import { SourceSheet, type SourceProps } from './source-sheet.tsx'
import { useGroupChoice } from './use-group-choice.ts'
import { useReview } from './use-review.ts'

/** Who was found in the groups, before their names are read. */
interface Found {
  readonly roles: ReadonlyMap<UserId, MemberRole>
  /** Groups that did not show their members. */
  readonly hidden: number
  readonly source: PeopleSource
}

const nobody: ReadonlySet<UserId> = new Set()

/** Adds the members of other groups. */
export function GroupSheet(props: SourceProps): ReactNode {
  const { t } = useI18n()
  const me = useOpening().data?.me
  const choice = useGroupChoice()
  const details = useGroupDetails(true)
  const kind = namedKind([...choice.of].map((id) => details.get(id)?.kind))
  const members = useMembersReader()
  const reader = usePeopleReader()
  const { progress, start } = reader
  const [found, setFound] = useState<Found | null>(null)
  const [role, setRole] = useState<RoleWanted>('all')

  const withRole = useMemo(
    () =>
      role === 'all'
        ? progress
        : { ...progress, people: progress.people.filter(({ id }) => found?.roles.get(id) === role) },
    [progress, role, found],
  )
  const marks = useMemo(
    () =>
      new Map(
        [...(found?.roles ?? [])].flatMap(([id, own]) =>
          own === 'member' ? [] : [[id, t(`otherGroup.is.${own}`, { kind })] as const],
        ),
      ),
    [found, t, kind],
  )
  const review = useReview(withRole, props.draft, nobody)

  const show = (): void => {
    const { of, notOf } = choice
    const ids = [...of, ...notOf]
    members.read(ids, (read) => {
      const roles = new Map([...membersWanted(read, { of, notOf })].filter(([id]) => id !== me))
      const there = [...of].flatMap((id) => read.get(id) ?? [])
      setFound({
        roles,
        hidden: ids.filter((id) => !read.has(id)).length,
        // Those of the groups to be left out were there, too.
        source: {
          origin: { kind: 'groups', of: [...of], notOf: [...notOf] },
          seen: new Set(there.map(({ id }) => id)),
          upTo: 0,
        },
      })
      start({ kind: 'people', ids: [...roles.keys()] })
    })
  }
  const wanted = found ? [...found.roles.values()].filter((own) => role === 'all' || own === role).length : 0
  return (
    <SourceSheet
      {...props}
      title={t('otherGroup.title')}
      picker={<GroupPicker choice={choice} targets={props.draft.groups} />}
      pickerFooter={
        <Button
          look="primary"
          large
          busy={members.reading}
          onClick={show}
          disabledReason={choice.of.size === 0 ? t('otherGroup.chooseFirst') : null}
        >
          {choice.of.size === 0 ? t('otherGroup.showNone') : t('otherGroup.show', { count: choice.of.size })}
        </Button>
      }
      reviewing={found !== null}
      review={review}
      source={() => (found?.hidden === 0 ? found.source : null)}
      reader={reader}
      onGoOn={() => found && start({ kind: 'people', ids: [...found.roles.keys()] })}
      onBack={() => setFound(null)}
      marks={marks}
      unknown={progress.state === 'read' ? wanted - withRole.people.length : 0}
      notices={
        <>
          {members.error && (
            <Notice tone="bad" title={t('review.failed', { reason: errorText(t, members.error.code) })} />
          )}
          {found !== null && found.hidden > 0 && (
            <Notice tone="warn" title={t('otherGroup.hidden', { count: found.hidden })} />
          )}
        </>
      }
      filter={found && <RoleFilter roles={found.roles} kind={kind} chosen={role} onChoose={setRole} />}
    />
  )
}
