import type { ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { VerdictCell } from '#domain/verdict/forecast.ts'
import type { Removal } from '#domain/verdict/removal.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictHint, verdictText } from '#i18n/texts.ts'
import { AvatarStack } from '#ui/faces/avatar-stack.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import styles from './verdict-item.module.css'

/** Faces or names shown before the rest becomes a number. */
const shown = 7

export interface VerdictItemProps {
  readonly verdict: Verdict
  readonly cells: readonly VerdictCell[]
  /** Names the group of a cell when there are several groups. */
  readonly groupName: ((id: GroupId) => string) | null
  /** What one press would remove; null when there is nothing to remove. */
  readonly removal: Removal | null
  readonly onRemove: (removal: Removal) => void
}

/** One verdict with everybody who has it. */
export function VerdictItem({ verdict, cells, groupName, removal, onRemove }: VerdictItemProps): ReactNode {
  const { t, list } = useI18n()
  const some = cells.slice(0, shown)
  const rest = cells.length - some.length
  const more = rest > 0 ? t('forecast.andMore', { count: rest }) : null
  const hint = verdictHint(t, verdict)
  const faces = [...new Map(cells.map(({ person }) => [person.id, person])).values()]
  const names = some.map(({ person, groupId }) =>
    groupName ? t('forecast.inGroup', { name: person.name, group: groupName(groupId) }) : person.name,
  )
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <StatusDot tone={toneOf(verdict)} />
        <span>{verdictText(t, verdict)}</span>
        <span className={styles['count']}>{cells.length}</span>
      </div>
      {verdict === 'invite' ? (
        <div className={styles['faces']}>
          <AvatarStack
            people={faces.slice(0, shown).map((person) => ({
              key: String(person.id),
              name: person.name,
              src: person.photo,
            }))}
            text={faces.length > shown ? t('forecast.andMore', { count: faces.length - shown }) : undefined}
          />
        </div>
      ) : (
        <p className={styles['names']}>
          {list(more === null ? names : [...names, more])}
          {hint !== null && <span>: {hint}</span>}
          {removal && (
            <>
              {' '}
              <LinkButton
                onClick={() => onRemove(removal)}
                {...(removal.kind === 'people'
                  ? {
                      label: t('verdict.removePeopleLabel', {
                        count: removal.ids.length,
                        verdict: verdictText(t, verdict),
                      }),
                    }
                  : {})}
              >
                {removal.kind === 'people'
                  ? t('verdict.removePeople', { count: removal.ids.length })
                  : t('verdict.removeGroups', { count: removal.ids.length })}
              </LinkButton>
            </>
          )}
        </p>
      )}
    </li>
  )
}
