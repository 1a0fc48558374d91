import { shortestWord } from '#domain/search/prefixes.ts'
import { joined } from '#i18n/joined.ts'
import type { Translate } from '#i18n/messages.ts'
import { errorText } from '#i18n/texts.ts'
import type { PeopleFinder } from './use-people-finder.ts'

/** What the open list says besides its rows, and whether Enter may take the first of them. */
export interface FieldStatus {
  readonly busy: boolean
  /** The rows are results for what is typed, not for an earlier query. */
  readonly fresh: boolean
  /** Above the rows; undefined when there is nothing to add to them. */
  readonly status: string | undefined
  /** In place of rows. */
  readonly empty: string | undefined
}

function textAbove(t: Translate, finder: PeopleFinder, fresh: boolean): string | undefined {
  const { query, search, reading } = finder
  if (query.trim() === '') return undefined
  if (reading.unfinished) return t('people.unfinished')
  const failure = reading.failure ?? search.failure
  if (failure) return t('people.failed', { reason: errorText(t, failure) })
  if (!fresh || !search.fresh) return t('people.searching')
  if (!search.askable && search.shown.matches.length === 0) {
    const isKnown = reading.typed !== null && reading.typed.kind !== 'name'
    return isKnown ? undefined : t('people.typeMore', { count: shortestWord })
  }
  const said = joined(t, 'sentences', [
    search.shown.shownFor === null ? '' : t('people.shownFor', { text: search.shown.shownFor }),
    search.shown.more ? t('people.more', { count: search.shown.matches.length }) : '',
  ])
  return said || undefined
}

function textWithoutRows(t: Translate, { query, search, reading }: PeopleFinder): string | undefined {
  const { typed, failure } = reading
  if (failure || search.failure) return undefined
  if (typed?.kind === 'person' && typed.match.kind === 'none' && typed.match.why === 'no-email-lookup')
    return t('people.noEmails')
  return search.askable || typed?.kind === 'person' ? t('people.none', { query: query.trim() }) : undefined
}

/** How the search and the lookup for what is typed are going. */
export function fieldStatus(t: Translate, finder: PeopleFinder): FieldStatus {
  const { search, reading, readingDismissed } = finder
  const fresh = (!search.askable || search.fresh) && !reading.reading && !readingDismissed
  return {
    busy: reading.reading || (search.askable && search.failure === null && (!fresh || search.searching)),
    fresh,
    status: textAbove(t, finder, fresh),
    empty: textWithoutRows(t, finder),
  }
}
