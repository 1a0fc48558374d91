import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { peopleRanking } from '#domain/search/people-ranking.ts'
import type { Removal } from '#domain/verdict/removal.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { useDepartments } from '#queries/people/department-names.ts'
import { usePersonDetail } from '#queries/people/person-detail.ts'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { RowButton } from '#ui/tables/row-button.tsx'
import { WideTable, type WideColumn } from '#ui/tables/wide-table.tsx'
import { useSettled } from '#ui/use-settled.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './chosen-list.module.css'

export interface ChosenListProps {
  readonly chosen: readonly Person[]
  readonly onRemove: (removal: Removal) => void
  readonly onClose: () => void
}

/** Pause in typing before thousands of names are ranked, in milliseconds; ranking at each key would lag. */
const restMs = 150

const nobodyNear = { myDepartments: new Set<number>(), recent: new Set<UserId>() }

/** All chosen colleagues, searchable; removed one by one, or all that were found. */
export function ChosenList({ chosen, onRemove, onClose }: ChosenListProps): ReactNode {
  const { t, portalLanguage } = useI18n()
  const [query, setQuery] = useState('')
  const words = useSettled(query.trim(), restMs)
  const detail = usePersonDetail(chosen)
  const search = useRef<HTMLInputElement>(null)
  const departments = useDepartments(chosen)
  // People who are removed by the hundred disappear from the field at once, and from the search right after.
  const searched = useDeferredValue(chosen)
  const rank = useMemo(
    () => peopleRanking(interpretationsOf(words, portalLanguage), { departments, ...nobodyNear }),
    [words, portalLanguage, departments],
  )
  const matching = useMemo(() => {
    if (words === '') return null
    const matches = rank(searched.map((person) => ({ person, direct: false })))
    // All results can be removed at once, so looser interpretations count only if none matches as typed.
    return matches
      .filter(({ interpretation }) => interpretation.kind === matches[0]?.interpretation.kind)
      .map(({ person }) => person)
  }, [searched, words, rank])
  const found = matching ?? chosen

  const remove = (people: readonly Person[]): void => {
    onRemove({ kind: 'people', ids: people.map(({ id }) => id) })
    // The pressed button disappears with its row, and the list with its last row.
    if (people.length === chosen.length) onClose()
    else search.current?.focus()
  }
  const columns: readonly WideColumn<Person>[] = [
    {
      key: 'person',
      title: t('chosen.found', { count: found.length }),
      width: 'minmax(0, 1fr)',
      cell: (person) => (
        <FaceLine
          oneLine
          name={personName(t, person.id, person.name)}
          src={person.photo}
          colorKey={String(person.id)}
          detail={detail(person)}
        />
      ),
    },
    {
      key: 'remove',
      title: <VisuallyHidden>{t('action.remove')}</VisuallyHidden>,
      width: 'max-content',
      cell: (person) => (
        <RowButton
          icon="cross"
          label={t('tokens.remove', { name: person.name })}
          onClick={() => remove([person])}
        />
      ),
    },
  ]

  return (
    <section className={styles['list']} aria-label={t('people.chosen')}>
      <div className={styles['bar']}>
        {/* Opened by a press on the number: the search is what one wants there. */}
        <TextBox
          ref={search}
          kind="search"
          label={t('chosen.search')}
          value={query}
          onChange={setQuery}
          onEscape={onClose}
          takesFocus="caret"
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
          minWidth="240px"
        />
      )}
    </section>
  )
}
