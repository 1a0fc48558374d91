import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'
import type { PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'
import { withAnswers, type Answer } from '#domain/search/known-answers.ts'
import type { PortalSearch } from '#domain/search/portal-searches.ts'
import type { Services } from '#queries/services.tsx'

/** Nothing was searched for yet. */
export const noAnswers: readonly Answer[] = []

/** Every answer to a search since the page was opened; `answerTo` decides which may still be used. */
export const peopleAnswersOptions = queryOptions({
  queryKey: ['people-answers'],
  queryFn: skipToken,
  initialData: noAnswers,
  staleTime: Infinity,
  gcTime: Infinity,
})

const lookupOf = ({ words, name }: PortalSearch): PeopleLookup =>
  name ? { kind: 'name', ...name, active: true } : { kind: 'words', words, active: true }

/** Looked up as lines of a list are, where names are among them; of those nobody but people may be invited. */
async function send(
  people: Services['people'],
  searches: readonly PortalSearch[],
): Promise<readonly PeopleFound[]> {
  if (searches.every(({ name }) => name === undefined))
    return people.search(searches.map(({ words }) => words))
  const found = await people.lookUp(searches.map(lookupOf))
  return found.map((each) => ({ ...each, people: each.people.filter(({ kind }) => kind !== 'other') }))
}

const searcher =
  (services: Services, searches: readonly PortalSearch[]) =>
  async ({ client }: { readonly client: QueryClient }): Promise<number> => {
    const found = await send(services.people, searches)
    const at = Date.now()
    const answers = searches.flatMap(({ words }, index) => {
      const answer = found[index]
      return answer ? { ...answer, words, at } : []
    })
    client.setQueryData(peopleAnswersOptions.queryKey, (known = noAnswers) => withAnswers(known, answers))
    return at
  }

/** Sends these searches in one request and adds the answers to the known ones. */
export const peopleSearchOptions = (services: Services | null, searches: readonly PortalSearch[]) =>
  queryOptions({
    queryKey: ['people-search', searches.map(({ words }) => words)],
    queryFn: services && searches.length > 0 ? searcher(services, searches) : skipToken,
    // Cached among the known answers, not here: when those are too old, the same words are searched again.
    staleTime: 0,
    gcTime: 0,
  })
