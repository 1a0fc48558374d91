import { useMemo, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import { closedGroups, type ClosedGroup } from '#domain/groups/closed-group.ts'
import { mostNamed } from '#domain/groups/group.ts'
import { namedKind, type NamedKind } from '#domain/groups/named-kind.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { verdictOn } from '#domain/verdict/verdict.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useRosters } from '#queries/groups/rosters.ts'
import { useOpening } from '#queries/opening.ts'
import { useFewPeople } from '#queries/people/few-people.ts'
import { Notice } from '#ui/notice.tsx'
import styles from './closed-notice.module.css'
import { CopyRequest } from './copy-request.tsx'
import { requestText } from './request-text.ts'
import { WhomToAsk } from './whom-to-ask.tsx'

export interface ClosedNoticeProps {
  readonly draft: Draft
  /** Undefined where profiles cannot be opened. */
  readonly openProfile: ((id: UserId) => void) | undefined
}

type Refused = ClosedGroup & { readonly because: Exclude<ClosedGroup['because'], 'unreadable'> }

const isRefused = (closed: ClosedGroup): closed is Refused => closed.because !== 'unreadable'

function reason(t: Translate, { because, rule }: Refused, group: string, kind: NamedKind): string {
  if (because !== 'no-right') return t(`closed.${because}`, { group })
  return rule === 'owner' || rule === 'moderators'
    ? t(`closed.rule.${rule}`, { group, kind })
    : t(`closed.rule.${rule ?? 'unknown'}`, { group })
}

/** Nobody has to be asked for what I may do myself, and nobody can be for a group that is gone. */
const canBeAsked = ({ because, ask }: Refused): boolean =>
  because === 'no-right' || (because === 'archived' && ask.length > 0)

/** Says, before anybody has chosen people in vain, which chosen groups are closed, and whom to ask. */
export function ClosedNotice({ draft, openProfile }: ClosedNoticeProps): ReactNode {
  const { t, list } = useI18n()
  const faces = useGroupFaces()
  const rosters = useRosters(draft.groups)
  const me = useOpening().data?.me ?? null
  const closed = useMemo(() => closedGroups(rosters, me), [rosters, me])
  const known = useFewPeople(
    useMemo(() => [...new Set(closed.flatMap(({ ask }) => ask.slice(0, mostNamed)))], [closed]),
  )
  const nameOf = (id: GroupId): string => faces(id).name
  const kindOf = (id: GroupId): NamedKind => {
    const state = rosters.get(id)
    return namedKind(state?.state === 'read' ? [state.roster.kind] : [])
  }
  const refused = closed.filter(isRefused)
  const unreadable = closed.filter(({ because }) => because === 'unreadable')

  const kept = (id: GroupId) => {
    const state = rosters.get(id)
    return draft.people.filter((person) => {
      const verdict = state && verdictOn(person, state, me)
      return verdict === 'no-right' || verdict === 'archived'
    })
  }
  const copyRequest = ({ id, because }: Refused, named: boolean): ReactNode => (
    <CopyRequest
      group={named ? nameOf(id) : null}
      text={() =>
        requestText(t, because, {
          group: nameOf(id),
          kind: kindOf(id),
          people: kept(id),
          message: draft.message,
        })
      }
    />
  )

  const [first, ...others] = refused
  return (
    <>
      {first && others.length === 0 && (
        <Notice
          tone="warn"
          title={reason(t, first, nameOf(first.id), kindOf(first.id))}
          {...(canBeAsked(first) ? { actions: copyRequest(first, false) } : {})}
        >
          <WhomToAsk ask={first.ask} known={known} openProfile={openProfile} />
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="warn" title={t('closed.several', { count: refused.length })}>
          <ul className={styles['groups']}>
            {refused.map((group) => (
              <li key={group.id}>
                <p>{reason(t, group, nameOf(group.id), kindOf(group.id))}</p>
                <WhomToAsk ask={group.ask} known={known} openProfile={openProfile} />
                {canBeAsked(group) && copyRequest(group, true)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice
          tone="info"
          title={t('closed.unreadable', { groups: list(unreadable.map(({ id }) => nameOf(id))) })}
        />
      )}
    </>
  )
}
