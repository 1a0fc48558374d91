import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { shortestWord } from '#domain/beginnings.ts'
import type { DraftChange } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'
import type { PersonMatch } from '#domain/people-ranking.ts'
import type { Removal } from '#domain/verdict-removal.ts'
import type { Readings } from '#domain/verdict-table.ts'
import { verdictOn, type Verdict } from '#domain/verdict.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { usePersonDetail } from '#queries/person-detail.ts'
import { TokenField } from '#ui/token-field/token-field.tsx'
import type { Token, TokenChange, TokenOption } from '#ui/token-field/token-field-types.ts'
import styles from './field-tools.module.css'
import { useNamesakes } from './use-namesakes.ts'
import { usePeopleFinder, type FoundSection, type PeopleFinder } from './use-people-finder.ts'
import { toneOf } from './verdict-tone.ts'

const ChosenList = lazy(async () => ({ default: (await import('./chosen-list.tsx')).ChosenList }))

/** As many chips as are still read one by one; of more the latest few and a number. */
const mostChips = 20
const latestChips = 3

export interface PeopleFieldProps {
  readonly chosen: readonly Person[]
  readonly readings: Readings
  readonly change: (change: DraftChange) => void
  /** Can be undone. */
  readonly onRemove: (removal: Removal) => void
  readonly takesFocus: boolean
  /** Takes a pasted text; false when it is as good as typed. */
  readonly onPaste?: ((text: string) => boolean) | undefined
  /** Below the field. */
  readonly tools?: ReactNode
}

/** What the list says about itself; nothing when the rows speak for themselves. */
function statusOf(t: Translate, words: string, { search }: PeopleFinder): string | undefined {
  if (words === '') return undefined
  if (!search.askable) return t('people.typeMore', { count: shortestWord })
  if (search.failed) return t('people.failed')
  if (!search.fresh) return t('people.searching')
  const parts = [
    search.shownFor !== null && t('people.shownFor', { text: search.shownFor }),
    search.more && t('people.more', { count: search.matches.length }),
  ]
  return parts.filter(Boolean).join(' ') || undefined
}

/** A chip's name as it is read out: namesakes with what tells them apart. */
const spoken = (t: Translate, { label, detail }: Token): string =>
  detail === undefined ? label : t('people.named', { name: label, detail })

const headings = { recent: 'people.recent', team: 'people.team', found: null } as const

const headingOf = (t: Translate, key: FoundSection['key']): { readonly heading?: string } => {
  const heading = headings[key]
  return heading === null ? {} : { heading: t(heading) }
}

/** A chip. Its longer words are made when it is drawn: of thousands a few are. */
function personToken(t: Translate, person: Person, name: string, which: () => string): Token {
  return {
    key: String(person.id),
    label: name,
    get detail() {
      return which() || undefined
    },
    picture: { kind: 'person', src: person.photo ?? undefined },
    get removeLabel() {
      const detail = which()
      return t('tokens.remove', { name: detail ? t('people.named', { name, detail }) : name })
    },
  }
}

/** Colleagues, found by typing and shown with what would become of them in the chosen groups. */
export function PeopleField(props: PeopleFieldProps): ReactNode {
  const { chosen, readings, change, onRemove, takesFocus, tools } = props
  const { t } = useI18n()
  const [listed, setListed] = useState(false)
  const finder = usePeopleFinder()
  const { query, search, sections } = finder
  const words = query.trim()
  const me = useOpening().data?.me ?? null
  const detail = usePersonDetail()
  const found = useMemo(
    () => sections.flatMap(({ matches }) => matches.map(({ person }) => person)),
    [sections],
  )
  const namesakes = useNamesakes(chosen, found)
  // The row that Enter would take: I myself cannot be chosen.
  const first = found.find(({ id }) => id !== me)
  const namesakesFirst = first !== undefined && namesakes.isDoubtful(first)
  const fresh = !search.askable || search.fresh
  const nameOf = useCallback(
    (person: Person): string => person.name || t('people.unnamed', { id: String(person.id) }),
    [t],
  )
  const { needsDetail } = namesakes
  const tokens = useMemo(
    () =>
      chosen.map((person) =>
        personToken(t, person, nameOf(person), () => (needsDetail(person) ? detail(person) : '')),
      ),
    [t, chosen, nameOf, needsDetail, detail],
  )

  useEffect(() => {
    if (takesFocus) document.getElementById('people')?.focus()
  }, [takesFocus])

  const verdictOf = (person: Person): Verdict | null => {
    const verdicts = [...readings.values()].map((reading) => verdictOn(person, reading, me))
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === verdicts[0])
      ? (verdicts[0] ?? null)
      : null
  }
  const optionOf = ({ person, ranges }: PersonMatch): TokenOption<Person> => {
    const verdict = person.id === me ? 'self' : verdictOf(person)
    const worth =
      verdict !== null && verdict !== 'invite' && verdict !== 'checking' && verdict !== 'unchecked'
    return {
      key: String(person.id),
      item: person,
      title: nameOf(person),
      matches: ranges,
      subtitle: detail(person),
      picture: { kind: 'person', src: person.photo ?? undefined },
      ...(worth ? { tag: { text: verdictText(t, verdict), tone: toneOf(verdict) } } : {}),
      disabledReason: verdict === 'self' ? t('people.you') : undefined,
    }
  }

  const many = chosen.length > mostChips

  const changeText = useCallback(
    ({ added: [added, ...moreAdded], removed: [removed, ...moreRemoved], total }: TokenChange) => {
      if (moreAdded.length > 0) return t('people.addedMany', { count: moreAdded.length + 1 })
      if (moreRemoved.length > 0) return t('people.removedMany', { count: moreRemoved.length + 1 })
      if (added) return t('people.added', { name: spoken(t, added), count: total })
      return removed && t('people.removed', { name: spoken(t, removed), count: total })
    },
    [t],
  )

  return (
    <div onFocus={finder.wake}>
      <TokenField<Person>
        id="people"
        label={t('people.label')}
        onPaste={(text) => props.onPaste?.(text) ?? false}
        placeholder={t(chosen.length > 0 ? 'people.placeholderMore' : 'people.placeholder')}
        instructions={t('tokens.instructions')}
        tokensLabel={t('people.chosen')}
        tokens={tokens}
        maxTokensShown={many ? latestChips : mostChips}
        {...(many ? { moreText: t('chosen.count', { count: chosen.length }) } : {})}
        moreExpanded={listed}
        onShowAll={() => setListed(!listed)}
        onRemove={(key) =>
          change({
            kind: 'remove-people',
            ids: chosen.filter(({ id }) => String(id) === key).map(({ id }) => id),
          })
        }
        changeText={changeText}
        query={query}
        onQueryChange={finder.type}
        sections={sections.map(({ key, matches }) => ({
          key,
          ...headingOf(t, key),
          options: matches.map(optionOf),
        }))}
        onChoose={(person) => {
          namesakes.note(person)
          change({ kind: 'add-people', people: [person] })
        }}
        busy={search.askable && (!fresh || search.searching)}
        resultsFresh={fresh}
        enterTakesFirst={search.askable && !namesakesFirst}
        statusText={statusOf(t, words, finder)}
        emptyText={search.askable && !search.failed ? t('people.none', { query: words }) : undefined}
        resultsText={found.length > 0 ? t('people.found', { count: found.length }) : undefined}
      />
      {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      {listed && chosen.length > 0 && (
        <Suspense>
          <ChosenList
            chosen={chosen}
            onRemove={onRemove}
            onClose={() => {
              setListed(false)
              document.getElementById('people')?.focus()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
