import { useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import type { JudgedLine } from '#domain/list/line.ts'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { usePersonDetail } from '#queries/people/person-detail.ts'
import { Avatar } from '#ui/faces/avatar.tsx'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './match-answer.module.css'

/** How many people are offered at first. */
const fewPeople = 3

/** A list reads all departments. */
const nobody: readonly Person[] = []

export interface MatchAnswerProps {
  readonly judged: JudgedLine
  readonly number: number
  readonly pick: (id: UserId | null) => void
}

/** The person a line matches, the candidates to choose from, or why nobody was found. */
export function MatchAnswer({ judged, number, pick }: MatchAnswerProps): ReactNode {
  const { t } = useI18n()
  const detail = usePersonDetail(nobody)
  const [all, setAll] = useState(false)
  const { line, person } = judged
  const { match } = line
  const nameOf = ({ name, id }: Person): string => personName(t, id, name)

  if (person)
    return (
      <div className={styles['person']}>
        <FaceLine
          name={nameOf(person)}
          src={person.photo}
          colorKey={String(person.id)}
          detail={detail(person)}
        />
        {match.kind === 'some' && (
          <LinkButton label={t('list.chooseAnother', { line: number })} onClick={() => pick(null)}>
            {t('list.another')}
          </LinkButton>
        )}
      </div>
    )
  if (match.kind === 'none') return <span className={styles['quiet']}>{t(`list.why.${match.why}`)}</span>
  if (match.kind !== 'some') return null

  const shown = all ? match.people : match.people.slice(0, fewPeople)
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
      {shown.length < match.people.length && (
        <LinkButton onClick={() => setAll(true)}>
          {t('list.showAll', { count: match.people.length - shown.length })}
        </LinkButton>
      )}
      {match.more && <span className={styles['quiet']}>{t('list.moreFit')}</span>}
    </fieldset>
  )
}
