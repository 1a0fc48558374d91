import type { ReactNode } from 'react'
import type { Person } from '#domain/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Avatar } from '#ui/avatar.tsx'
import styles from './person-line.module.css'

/** A face with a name, and under it what tells namesakes apart. */
export function PersonLine({ person, detail }: { person: Person; detail: string }): ReactNode {
  const { t } = useI18n()
  const name = person.name || t('people.unnamed', { id: String(person.id) })
  return (
    <span className={styles['line']}>
      <Avatar kind="person" name={name} src={person.photo} size={32} colorKey={String(person.id)} />
      <span className={styles['text']}>
        <bdi className={styles['name']}>{name}</bdi>
        {detail !== '' && <bdi className={styles['detail']}>{detail}</bdi>}
      </span>
    </span>
  )
}
