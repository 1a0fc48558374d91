import type { PeopleDirectory } from '#domain/ports.ts'
import type { RestClient } from './client.ts'
import { departments, departmentsCall, departmentsPage, parseDepartments } from './department.ts'
import { chunked, inBatches } from './pages.ts'
import { parsePeople, people, peopleCall, peoplePage, searchCall } from './user.ts'

/** People over `user.*` and `department.get` (rest.md 4). */
export function createPeopleDirectory(client: RestClient): PeopleDirectory {
  return {
    async search(words) {
      const found = await client.call(searchCall(words), people)
      return { people: found.filter(({ kind }) => kind !== 'other'), more: found.length >= peoplePage }
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
      return new Map([...first.rows, ...results.flatMap(parseDepartments)])
    },
  }
}
