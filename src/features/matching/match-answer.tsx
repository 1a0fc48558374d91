import { useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import type { JudgedLine } from '#domain/match-line.ts'
import type { Person } from '#domain/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { usePersonDetail } from '#queries/person-detail.ts'
import { Avatar } from '#ui/avatar.tsx'
import { FaceLine } from '#ui/face-line.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './matching.module.css'

/** Offered at once; more of them when asked for. */
const fewPeople = 3

export interface MatchAnswerProps {
  readonly judged: JudgedLine
  readonly number: number
  readonly pick: (id: UserId | null) => void
}

/** Whom a line stands for, whom it may stand for, or why nobody is known. */
export function MatchAnswer({ judged, number, pick }: MatchAnswerProps): ReactNode {
  const { t } = useI18n()
  const detail = usePersonDetail()
  const [all, setAll] = useState(false)
  const { line, person } = judged
  const { hit } = line
  const nameOf = ({ name, id }: Person): string => name || t('people.unnamed', { id: String(id) })

  if (person)
    return (
      <div className={styles['person']}>
        <FaceLine
          name={nameOf(person)}
          src={person.photo}
          colorKey={String(person.id)}
          detail={detail(person)}
        />
        {hit.kind === 'some' && (
          <LinkButton label={t('list.chooseAnother', { line: number })} onClick={() => pick(null)}>
            {t('list.another')}
          </LinkButton>
        )}
      </div>
    )
  if (hit.kind === 'none') return <span className={styles['quiet']}>{t(`list.why.${hit.why}`)}</span>
  if (hit.kind !== 'some') return null

  const shown = all ? hit.people : hit.people.slice(0, fewPeople)
  return (
    <fieldset className={styles['options']}>
      <legend className={styles['legend']}>
        <VisuallyHidden>{t('list.choose', { line: number, text: line.text })}</VisuallyHidden>
      </legend>
      {shown.map((each) => (
        <button key={each.id} type="button" className={styles['option']} onClick={() => pick(each.id)}>
          <Avatar name={nameOf(each)} src={each.photo} colorKey={String(each.id)} kind="person" />
          <span>
            <bdi>{nameOf(each)}</bdi> <bdi className={styles['detail']}>{detail(each)}</bdi>
          </span>
        </button>
      ))}
      {shown.length < hit.people.length && (
        <LinkButton onClick={() => setAll(true)}>
          {t('list.showAll', { count: hit.people.length - shown.length })}
        </LinkButton>
      )}
      {hit.more && <span className={styles['quiet']}>{t('list.moreFit')}</span>}
    </fieldset>
  )
}
