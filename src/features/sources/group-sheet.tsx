import { useMemo, useState, type ReactNode } from 'react'
import { membersWanted, namedRoles, type MemberRole, type NamedRole } from '#domain/groups/group-members.ts'
import { namedKind, type NamedKind } from '#domain/groups/named-kind.ts'
import type { UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Translate } from '#i18n/messages.ts'
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

const noRoles: ReadonlyMap<UserId, MemberRole> = new Map()

const roleName = (t: Translate, role: Exclude<NamedRole, 'member'>, kind: NamedKind): string =>
  role === 'scrumMaster' ? t('otherGroup.is.scrumMaster') : t(`otherGroup.is.${role}`, { kind })

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

  const roles = useMemo(() => {
    const masters = [...choice.of].flatMap((id) => details.get(id)?.scrumMaster ?? [])
    return namedRoles(found?.roles ?? noRoles, new Set(masters))
  }, [found, choice.of, details])
  const withRole = useMemo(
    () =>
      role === 'all'
        ? progress
        : { ...progress, people: progress.people.filter(({ id }) => roles.get(id) === role) },
    [progress, role, roles],
  )
  const marks = useMemo(
    () =>
      new Map(
        [...roles].flatMap(([id, own]) => (own === 'member' ? [] : [[id, roleName(t, own, kind)] as const])),
      ),
    [roles, t, kind],
  )
  const review = useReview(withRole, props.draft, nobody)

  const show = (): void => {
    const { of, notOf } = choice
    const ids = [...of, ...notOf]
    members.read(ids, (read) => {
      const wanted = new Map([...membersWanted(read, { of, notOf })].filter(([id]) => id !== me))
      const there = [...of].flatMap((id) => read.get(id) ?? [])
      setFound({
        roles: wanted,
        hidden: ids.filter((id) => !read.has(id)).length,
        // Those of the groups to be left out were there, too.
        source: {
          origin: { kind: 'groups', of: [...of], notOf: [...notOf] },
          seen: new Set(there.map(({ id }) => id)),
          upTo: 0,
        },
      })
      start({ kind: 'people', ids: [...wanted.keys()] })
    })
  }
  const shown = [...roles.values()].filter((own) => role === 'all' || own === role).length
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
      unknown={progress.state === 'read' ? shown - withRole.people.length : 0}
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
      filter={found && <RoleFilter roles={roles} kind={kind} chosen={role} onChoose={setRole} />}
    />
  )
}
