import type { ReactNode } from 'react'
import { byPerson, type VerdictCell } from '#domain/verdict/forecast.ts'
import type { Removal } from '#domain/verdict/removal.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictHint, verdictText } from '#i18n/texts.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { saidVerdict, type Several } from './said-verdict.ts'
import styles from './verdict-item.module.css'
import { VerdictNames } from './verdict-names.tsx'

export interface VerdictItemProps {
  readonly verdict: Verdict
  readonly cells: readonly VerdictCell[]
  /** Null for one group. */
  readonly several: Several | null
  /** A sentence about all of them. */
  readonly sentence: string | null
  /** What one press would remove; null when there is nothing to remove. */
  readonly removal: Removal | null
  readonly onRemove: (removal: Removal) => void
}

/** One verdict with everybody who has it. */
export function VerdictItem(props: VerdictItemProps): ReactNode {
  const { verdict, cells, several, sentence, removal, onRemove } = props
  const { t } = useI18n()
  const { count, names } = saidVerdict(t, verdict, cells, several)
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <StatusDot tone={toneOf(verdict)} />
        <span>{verdictText(t, verdict)}</span>
        <span className={styles['count']}>{count}</span>
      </div>
      {sentence !== null && <p className={styles['sentence']}>{sentence}</p>}
      <VerdictNames
        names={names}
        faces={verdict === 'invite' ? byPerson(cells).map(({ person }) => person) : null}
        hint={verdictHint(t, verdict)}
      >
        {removal?.kind === 'people' && (
          <LinkButton
            label={t('verdict.removePeopleLabel', {
              count: removal.ids.length,
              verdict: verdictText(t, verdict),
            })}
            onClick={() => onRemove(removal)}
          >
            {t('verdict.removePeople', { count: removal.ids.length })}
          </LinkButton>
        )}
        {removal?.kind === 'groups' && (
          <LinkButton onClick={() => onRemove(removal)}>
            {t('verdict.removeGroups', { count: removal.ids.length })}
          </LinkButton>
        )}
      </VerdictNames>
    </li>
  )
}
