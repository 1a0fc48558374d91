import { queryOptions, skipToken } from '@tanstack/react-query'
import { withAnswers, type Answer } from '#domain/people-answers.ts'
import type { Services } from './services.tsx'

export const noAnswers: readonly Answer[] = []

/** All that the portal has said to searches in this page's life; `answerTo` knows what may still be used. */
export const peopleAnswersOptions = queryOptions({
  queryKey: ['people-answers'],
  queryFn: skipToken,
  initialData: noAnswers,
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Puts these searches to the portal in one request, and what it says with the other answers. */
export const peopleSearchOptions = (services: Services | null, asks: readonly string[]) =>
  queryOptions({
    queryKey: ['people-search', asks],
    queryFn:
      services && asks.length > 0
        ? async ({ client }) => {
            const found = await services.people.search(asks)
            const at = Date.now()
            const answers = asks.flatMap((words, index) => {
              const answer = found[index]
              return answer ? { ...answer, words, at } : []
            })
            client.setQueryData(peopleAnswersOptions.queryKey, (known = noAnswers) =>
              withAnswers(known, answers),
            )
            return at
          }
        : skipToken,
    // Kept as answers, not here: when they have grown old the same words are asked again.
    staleTime: 0,
    gcTime: 0,
  })
