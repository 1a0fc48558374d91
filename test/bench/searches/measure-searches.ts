import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { userId } from '#domain/ids.ts'
import { candidatesIn } from '#domain/search/known-answers.ts'
import { rankPeople, type SearchContext } from '#domain/search/people-ranking.ts'
import { portalSearchesFor } from '#domain/search/portal-searches.ts'
import { shortestWord } from '#domain/search/prefixes.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { hookClient, unbraked } from '#test/support/hook-client.ts'
import { isMeant, type Search } from './labelled.ts'
import { searchedCompany } from './searches.ts'

/** How a search came out. */
export interface Measured {
  readonly search: Search
  /** The portal, asked for the right words, without those that were typed as initials, has the person on its first page. */
  readonly findable: boolean
  /** Where the person stands among the hits, from 0; -1 when they are not among them. */
  readonly place: number
  /** Commands that went to the portal, in one request. */
  readonly asks: number
  /** Milliseconds of thinking, without the portal. */
  readonly thinking: number
}

/** Initials and other short words the portal does not look for. */
const straightAsk = ({ wanted, initials }: Search): string =>
  wanted.filter((word) => word.length >= shortestWord && !initials.includes(word)).join(' ')

/** Puts every search to a company of the emulator through the app's own client, as the app would. */
export async function measureSearches(searches: readonly Search[]): Promise<readonly Measured[]> {
  const { world, cast } = createCompany(searchedCompany)
  const portal = await startPortal({ world })
  const directory = createPeopleDirectory(hookClient(portal, cast.me, undefined, unbraked))
  const departments = new Map((await directory.departments()).map(({ id, name }) => [id, name]))
  const team = await directory.team(userId(cast.me))
  const around: SearchContext = {
    departments,
    myDepartments: new Set(team.departmentIds),
    recent: new Set(),
  }
  const measured: Measured[] = []
  for (const search of searches) {
    const startedAt = performance.now()
    const readings = interpretationsOf(search.typed, search.language)
    const asks = portalSearchesFor(readings)
    const askedAt = performance.now()
    const found = await directory.search(asks.map(({ words }) => words))
    const answeredAt = performance.now()
    const answered = asks.flatMap((ask, index) => {
      const answer = found[index]
      return answer ? [[ask, { ...answer, words: ask.words, at: 0 }] as const] : []
    })
    const matches = rankPeople(candidatesIn(answered), readings, around)
    const thinking = askedAt - startedAt + (performance.now() - answeredAt)
    const [straight] = await directory.search([straightAsk(search)])
    measured.push({
      search,
      findable: straight?.people.some((person) => isMeant(search, person)) ?? false,
      place: matches.findIndex(({ person }) => isMeant(search, person)),
      asks: asks.length,
      thinking,
    })
  }
  await portal.close()
  return measured
}

/** Share of the searches that have the right person among the first `places`. */
export const shareWithin = (measured: readonly Measured[], places: number): number =>
  measured.filter(({ place }) => place >= 0 && place < places).length / measured.length
