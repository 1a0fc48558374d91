import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { answerTo, candidatesIn, freshAnswers } from '#domain/people-answers.ts'
import { asksFor } from '#domain/people-asks.ts'
import { rankPeople, type PersonMatch, type Surroundings } from '#domain/people-ranking.ts'
import { readingsOf } from '#domain/query-readings.ts'
import { noAnswers, peopleAnswersOptions, peopleSearchOptions } from './people-answers.ts'
import { useServices } from './services.tsx'

/** Who fits a query, best first. */
export interface PeopleHits {
  readonly matches: readonly PersonMatch[]
  /** The portal cut an answer off. */
  readonly more: boolean
  /** What the first hit was found by, when that is not what was typed: "иванов" for "bdfyjd". */
  readonly shownFor: string | null
}

export interface PeopleSearch extends PeopleHits {
  /** Something of the query can be put to the portal: it has a word of three letters. */
  readonly askable: boolean
  /** False while the hits are still those of the query before. */
  readonly fresh: boolean
  readonly searching: boolean
  readonly failed: boolean
  /** To be called with every keystroke: what was answered long ago is asked again. */
  readonly forgetOld: () => void
}

const nobody: PeopleHits = { matches: [], more: false, shownFor: null }

/**
 * Searches the portal's staff. What can be told from earlier answers is told at once; the portal is asked for the
 * rest when the query has settled.
 *
 * @param language BCP 47 tag of the portal's language
 */
export function usePeopleSearch(
  query: string,
  settled: boolean,
  language: string,
  around: Surroundings,
): PeopleSearch {
  const services = useServices()
  const client = useQueryClient()
  const { data: answers = noAnswers } = useQuery(peopleAnswersOptions)
  const readings = useMemo(() => readingsOf(query, language), [query, language])
  const asks = useMemo(() => asksFor(readings), [readings])

  const { answered, missing } = useMemo(() => {
    const known = asks.map((ask) => [ask, answerTo(ask, answers, around.departments)] as const)
    return {
      answered: known.flatMap(([ask, answer]) => (answer ? [[ask, answer] as const] : [])),
      missing: known.flatMap(([{ words }, answer]) => (answer ? [] : [words])),
    }
  }, [asks, answers, around.departments])

  const complete = missing.length === 0
  const hits = useMemo((): PeopleHits | null => {
    if (!complete) return null
    const matches = rankPeople(candidatesIn(answered), readings, around)
    const [first] = matches
    return {
      matches,
      more: answered.some(([, { more }]) => more),
      shownFor: first && first.reading.kind !== 'typed' ? first.reading.text : null,
    }
  }, [complete, answered, readings, around])

  // What was shown last stays, dimmed, until there is something to show instead.
  const [last, setLast] = useState(nobody)
  if (hits && hits !== last) setLast(hits)

  const asked = useQuery(peopleSearchOptions(services, settled ? missing : []))
  return {
    ...(hits ?? last),
    askable: asks.length > 0,
    fresh: hits !== null,
    searching: asked.isFetching,
    failed: asked.isError,
    forgetOld: () =>
      client.setQueryData(peopleAnswersOptions.queryKey, (known = noAnswers) =>
        freshAnswers(known, Date.now()),
      ),
  }
}
