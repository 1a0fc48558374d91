import type { Person } from '#domain/person.ts'
import type { PeopleDirectory, PeopleFound, PeopleLookup } from '#domain/ports.ts'
import type { RestCall, RestClient } from './client.ts'
import { departments, departmentsCall, departmentsPage, parseDepartments } from './department.ts'
import { chunked, inBatches, pagesInBatches } from './pages.ts'
import {
  colleaguesCall,
  emailCall,
  headcountCall,
  parsePeople,
  parsePeopleWithEmail,
  people,
  peopleCall,
  peoplePage,
  searchCall,
  staffCall,
} from './user.ts'

/** Bots and the like are on the page that the portal counted, but never offered. */
const offered = (found: readonly Person[]): readonly Person[] => found.filter(({ kind }) => kind !== 'other')

const foundIn = (page: readonly Person[]): PeopleFound => ({
  people: offered(page),
  more: page.length >= peoplePage,
})

const lookupCall = (lookup: PeopleLookup): RestCall =>
  lookup.kind === 'email' ? emailCall(lookup.email) : searchCall(lookup.words, lookup.active)

/** An answer by address holds only those who have it, whatever the portal made of the filter (rest.md trap 21). */
const answerTo = (lookup: PeopleLookup | undefined, result: unknown): PeopleFound => {
  if (lookup?.kind === 'email') return { people: parsePeopleWithEmail(result, lookup.email), more: false }
  const page = parsePeople(result)
  return { people: page, more: page.length >= peoplePage }
}

/** People over `user.*` and `department.get` (rest.md 4). */
export function createPeopleDirectory(client: RestClient): PeopleDirectory {
  return {
    async search(asks) {
      const [only, ...others] = asks.map((words) => searchCall(words))
      if (!only) return []
      // Letters and digits only are asked for, which a batch leaves as they are (rest.md trap 25).
      const pages =
        others.length === 0
          ? [await client.call(only, people)]
          : (await inBatches(client, [only, ...others])).map(parsePeople)
      return pages.map(foundIn)
    },

    async lookUp(lookups) {
      const results = await inBatches(client, lookups.map(lookupCall))
      return results.map((result, at) => answerTo(lookups[at], result))
    },

    async team(me) {
      const [my] = await client.call(peopleCall([me]), people)
      const departmentIds = my?.departmentIds ?? []
      // Without a department the filter would fall away and everybody would come (rest.md 4.3).
      if (departmentIds.length === 0) return { departmentIds, people: [] }
      const found = await client.call(colleaguesCall(departmentIds), people)
      return { departmentIds, people: offered(found).filter(({ id }) => id !== me) }
    },

    async byIds(ids) {
      const results = await inBatches(client, chunked(ids, peoplePage).map(peopleCall))
      return results.flatMap(parsePeople)
    },

    async departments() {
      const first = await client.page(departmentsCall(0), departments)
      const missing = Math.max(0, Math.ceil(first.total / departmentsPage) - 1)
      const others = Array.from({ length: missing }, (_, index) =>
        departmentsCall((index + 1) * departmentsPage),
      )
      const results = await inBatches(client, others)
      return [...first.rows, ...results.flatMap(parseDepartments)]
    },

    async headcounts(sets) {
      const pages = await pagesInBatches(client, sets.map(headcountCall))
      return pages.map(({ total }) => total)
    },

    async staff(asks) {
      const pages = await pagesInBatches(client, asks.map(staffCall))
      return pages.map(({ rows, total }) => ({ people: parsePeople(rows), total }))
    },
  }
}
