import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'
import { rankPeople } from '#domain/people-ranking.ts'
import { matchWords, shortestQuery } from '#domain/text-match.ts'
import type { Readings } from '#domain/verdict-table.ts'
import { verdictOn, type Verdict } from '#domain/verdict.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { usePeopleSearch, type PeopleSearch } from '#queries/people-search.ts'
import { usePersonDetail } from '#queries/person-detail.ts'
import { TokenField } from '#ui/token-field/token-field.tsx'
import type { TokenChange, TokenOption } from '#ui/token-field/token-field-types.ts'
import { hasTwin } from './twins.ts'
import { useSettledText } from './use-settled-text.ts'
import { toneOf } from './verdict-tone.ts'

/** Time without a keystroke before the portal is asked, milliseconds: its budget is the whole office's (trap 30). */
const typingPauseMs = 250

/** Chips drawn before the others become a number. */
const chipsShown = 20

export interface PeopleFieldProps {
  readonly chosen: readonly Person[]
  readonly readings: Readings
  readonly change: (change: DraftChange) => void
  readonly takesFocus: boolean
}

/** What the list says about itself; nothing when the rows speak for themselves. */
function statusOf(t: Translate, words: string, search: PeopleSearch): string | undefined {
  if (words === '') return undefined
  if (words.length < shortestQuery) return t('people.typeMore', { count: shortestQuery })
  if (search.failed) return t('people.failed')
  if (!search.fresh) return t('people.searching')
  return search.more ? t('people.more', { count: search.people.length }) : undefined
}

/** Colleagues, found by typing and shown with what would become of them in the chosen groups. */
export function PeopleField({ chosen, readings, change, takesFocus }: PeopleFieldProps): ReactNode {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  const [allChips, setAllChips] = useState(false)
  const words = query.trim()
  const asked = useSettledText(words, typingPauseMs)
  const search = usePeopleSearch(asked)
  const me = useOpening().data?.me ?? null
  const detail = usePersonDetail()
  const fresh = asked === words && (search.fresh || words.length < shortestQuery)

  useEffect(() => {
    if (takesFocus) document.getElementById('people')?.focus()
  }, [takesFocus])

  const verdictOf = (person: Person): Verdict | null => {
    const verdicts = [...readings.values()].map((reading) => verdictOn(person, reading, me))
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === verdicts[0])
      ? (verdicts[0] ?? null)
      : null
  }
  const optionOf = (person: Person): TokenOption<Person> => {
    const verdict = person.id === me ? 'self' : verdictOf(person)
    const worth =
      verdict !== null && verdict !== 'invite' && verdict !== 'checking' && verdict !== 'unchecked'
    return {
      key: String(person.id),
      item: person,
      title: person.name || t('people.unnamed', { id: String(person.id) }),
      matches: matchWords(person.name, words) ?? [],
      subtitle: detail(person),
      picture: { kind: 'person', src: person.photo ?? undefined },
      ...(worth ? { tag: { text: verdictText(t, verdict), tone: toneOf(verdict) } } : {}),
      disabledReason: verdict === 'self' ? t('people.you') : undefined,
    }
  }

  const people = useMemo(
    () => (words.length < shortestQuery ? [] : rankPeople(search.people, words)),
    [search.people, words],
  )
  const hidden = allChips ? 0 : Math.max(0, chosen.length - chipsShown)

  const changeText = useCallback(
    ({ added: [added], removed: [removed], total }: TokenChange) => {
      if (added) return t('people.added', { name: added.label, count: total })
      return removed && t('people.removed', { name: removed.label, count: total })
    },
    [t],
  )

  return (
    <TokenField<Person>
      id="people"
      label={t('people.label')}
      placeholder={t(chosen.length > 0 ? 'people.placeholderMore' : 'people.placeholder')}
      instructions={t('tokens.instructions')}
      tokensLabel={t('people.chosen')}
      tokens={chosen.map((person) => ({
        key: String(person.id),
        label: person.name || t('people.unnamed', { id: String(person.id) }),
        detail: hasTwin(person, chosen) ? detail(person) : undefined,
        picture: { kind: 'person', src: person.photo ?? undefined },
        removeLabel: t('tokens.remove', { name: person.name }),
      }))}
      maxTokensShown={allChips ? chosen.length : chipsShown}
      {...(hidden > 0 ? { moreText: t('people.andMore', { count: hidden }) } : {})}
      onShowAll={() => setAllChips(true)}
      onRemove={(key) =>
        change({
          kind: 'remove-people',
          ids: chosen.filter(({ id }) => String(id) === key).map(({ id }) => id),
        })
      }
      changeText={changeText}
      query={query}
      onQueryChange={setQuery}
      sections={[{ key: 'found', options: people.map(optionOf) }]}
      onChoose={(person) => change({ kind: 'add-people', people: [person] })}
      busy={!fresh || search.searching}
      resultsFresh={fresh}
      enterTakesFirst={!people.slice(0, 1).some((person) => hasTwin(person, people))}
      statusText={statusOf(t, words, { ...search, fresh })}
      emptyText={
        words.length < shortestQuery || search.failed ? undefined : t('people.none', { query: words })
      }
      resultsText={people.length > 0 ? t('people.found', { count: people.length }) : undefined}
    />
  )
}
