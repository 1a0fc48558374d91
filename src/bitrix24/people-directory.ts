import * as v from 'valibot'
import { chunked } from '#domain/chunked.ts'
import type { PeopleDirectory, PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { inBatches, pagesInBatches } from './batches.ts'
import { valueOf, type BatchAnswer, type RestCall, type RestClient } from './client.ts'
import { departmentsByIdCall, departmentsCall, departmentsPage, departmentsSchema } from './department.ts'
import {
  colleaguesCall,
  departmentPeopleCall,
  emailCall,
  headcountCall,
  nameCall,
  peopleCall,
  peoplePage,
  peopleSchema,
  peopleWithEmailSchema,
  searchCall,
} from './user.ts'

/** Bots and the like are on the page that the portal counted, but never offered. */
const withoutBots = (page: readonly Person[]): readonly Person[] =>
  page.filter(({ kind }) => kind !== 'other')

const isCutOff = (page: readonly Person[]): boolean => page.length >= peoplePage

function lookupCall(lookup: PeopleLookup): RestCall {
  switch (lookup.kind) {
    case 'email':
      return emailCall(lookup.email)
    case 'name':
      return nameCall(lookup, lookup.active)
    case 'words':
      return searchCall(lookup.words, lookup.active)
  }
}

/** An answer by address holds only those who have it, whatever the portal made of the filter (rest.md trap 21). */
function foundBy(lookup: PeopleLookup, answer: BatchAnswer): PeopleFound {
  if (lookup.kind === 'email')
    return { people: valueOf(answer, peopleWithEmailSchema(lookup.email)), more: false }
  const page = valueOf(answer, peopleSchema)
  return { people: page, more: isCutOff(page) }
}

/** People over `user.*` and `department.get` (rest.md 4). */
export function createPeopleDirectory(client: RestClient): PeopleDirectory {
  return {
    async search(searches) {
      // The words are letters and digits only, which a batch leaves as they are (rest.md trap 25).
      const pages = await Promise.all(searches.map((words) => client.call(searchCall(words), peopleSchema)))
      return pages.map((page) => ({ people: withoutBots(page), more: isCutOff(page) }))
    },

    async lookUp(lookups) {
      const answers = await client.all(lookups.map(lookupCall))
      return lookups.flatMap((lookup, at) => {
        const answer = answers[at]
        return answer ? foundBy(lookup, answer) : []
      })
    },

    async team(me) {
      const { my, colleagues } = await client.batch({
        my: { ...peopleCall([me]), name: 'my' },
        colleagues: colleaguesCall('$result[my][0][UF_DEPARTMENT]'),
      })
      const departmentIds = valueOf(my, peopleSchema)[0]?.departmentIds ?? []
      const mine = new Set(departmentIds)
      // Without a department the filter falls away, and everybody comes (rest.md 4.3).
      const people = withoutBots(valueOf(colleagues, peopleSchema)).filter(
        (person) => person.id !== me && person.departmentIds.some((id) => mine.has(id)),
      )
      return { departmentIds, people }
    },

    async byIds(ids) {
      return (await inBatches(client, chunked(ids, peoplePage).map(peopleCall), peopleSchema)).flat()
    },

    async firstDepartments() {
      const { rows, total } = await client.page(departmentsCall(0), departmentsSchema)
      return { departments: rows, complete: rows.length >= total }
    },

    async departments() {
      const first = await client.page(departmentsCall(0), departmentsSchema)
      const missing = Math.max(0, Math.ceil(first.total / departmentsPage) - 1)
      const others = Array.from({ length: missing }, (_, index) =>
        departmentsCall((index + 1) * departmentsPage),
      )
      return [...first.rows, ...(await inBatches(client, others, departmentsSchema)).flat()]
    },

    async departmentNames(ids) {
      const calls = chunked(ids, departmentsPage).map(departmentsByIdCall)
      const rows = (await inBatches(client, calls, departmentsSchema)).flat()
      return new Map(rows.map(({ id, name }) => [id, name]))
    },

    async headcounts(sets) {
      // Only the count is wanted of each page.
      const pages = await pagesInBatches(client, sets.map(headcountCall), v.unknown())
      return pages.map(({ total }) => total)
    },

    async departmentPeople(requests) {
      const pages = await pagesInBatches(client, requests.map(departmentPeopleCall), peopleSchema)
      return pages.map(({ rows, total }) => ({ people: rows, total }))
    },
  }
}
