import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import { rankPeople, type Surroundings } from '#domain/people-ranking.ts'
import type { Person } from '#domain/person.ts'
import { readingsOf } from '#domain/query-readings.ts'
import type { Removal } from '#domain/verdict-removal.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDepartments } from '#queries/departments.ts'
import { usePersonDetail } from '#queries/person-detail.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { WideTable, type WideColumn } from '#ui/wide-table.tsx'
import styles from './chosen-list.module.css'
import { PersonLine } from './person-line.tsx'
import { useSettledText } from './use-settled-text.ts'

export interface ChosenListProps {
  readonly chosen: readonly Person[]
  readonly onRemove: (removal: Removal) => void
  readonly onClose: () => void
}

/** Names are compared when the typing rests: thousands of them would hold up the keys. Milliseconds. */
const restMs = 150

const nobodyNear = { myDepartments: new Set<number>(), recent: new Set<UserId>() }

/** Thousands of chosen colleagues: counted, searched, removed one by one or all that were found. */
export function ChosenList({ chosen, onRemove, onClose }: ChosenListProps): ReactNode {
  const { t, portalLanguage } = useI18n()
  const [query, setQuery] = useState('')
  const words = useSettledText(query.trim(), restMs)
  const search = useRef<HTMLInputElement>(null)
  const detail = usePersonDetail()
  const departments = useDepartments()
  const found = useMemo(() => {
    if (words === '') return chosen
    const around: Surroundings = { departments, ...nobodyNear }
    const candidates = chosen.map((person) => ({ person, direct: false }))
    const matches = rankPeople(candidates, readingsOf(words, portalLanguage), around)
    // All that were found can be removed by one press: guesses only where nothing fits as it was typed.
    return matches
      .filter(({ reading }) => reading.kind === matches[0]?.reading.kind)
      .map(({ person }) => person)
  }, [chosen, words, portalLanguage, departments])

  const remove = (people: readonly Person[]): void => {
    onRemove({ kind: 'people', ids: people.map(({ id }) => id) })
    // The button that was pressed goes with its row, and with the last row the whole list.
    if (people.length === chosen.length) onClose()
    else search.current?.focus()
  }
  const columns: readonly WideColumn<Person>[] = [
    {
      key: 'person',
      title: t('chosen.found', { count: found.length }),
      width: 'minmax(0, 1fr)',
      cell: (person) => <PersonLine person={person} detail={detail(person)} />,
    },
    {
      key: 'remove',
      title: <VisuallyHidden>{t('action.remove')}</VisuallyHidden>,
      width: 'max-content',
      cell: (person) => (
        <LinkButton label={t('tokens.remove', { name: person.name })} onClick={() => remove([person])}>
          {t('action.remove')}
        </LinkButton>
      ),
    },
  ]

  return (
    <section className={styles['list']} aria-label={t('people.chosen')}>
      <div className={styles['bar']}>
        <input
          ref={search}
          // Opened by a press on the number: the search is what one wants there.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          type="search"
          className={styles['search']}
          aria-label={t('chosen.search')}
          placeholder={t('chosen.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
        {found.length > 0 && (
          <LinkButton onClick={() => remove(found)}>
            {words === ''
              ? t('chosen.removeAll', { count: found.length })
              : t('chosen.removeFound', { count: found.length })}
          </LinkButton>
        )}
        <LinkButton onClick={onClose}>{t('chosen.close')}</LinkButton>
      </div>
      {found.length === 0 ? (
        <p className={styles['none']}>{t('chosen.none', { query: words })}</p>
      ) : (
        <WideTable
          label={t('people.chosen')}
          columns={columns}
          rows={found}
          rowKey={({ id }) => String(id)}
          minWidth={240}
        />
      )}
    </section>
  )
}
