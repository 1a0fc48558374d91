import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import {
  readDepartmentPeople,
  type DepartmentPageRequest,
  type DepartmentPage,
  readByIds,
} from './bulk-reading.ts'
import { personFixture } from './person.fixture.ts'
import type { Person } from './person.ts'

const person = (id: number, departmentIds: readonly number[]): Person => personFixture(id, { departmentIds })

const limits = { page: 3, pages: 4 }

/** Answers as rest.md 4.3 says, and lets colleagues leave between two requests. */
function portalOf(people: readonly Person[], leaving: readonly number[] = []) {
  const requests: (readonly DepartmentPageRequest[])[] = []
  let left = people
  const ask = (asks: readonly DepartmentPageRequest[]): Promise<readonly DepartmentPage[]> => {
    requests.push(asks)
    const pages = asks.map(({ departmentIds, after, start }) => {
      const all = left.filter(
        ({ id, departmentIds: own }) => id > after && own.some((each) => departmentIds.includes(each)),
      )
      return { people: all.slice(start, start + limits.page), total: all.length }
    })
    const gone = leaving[requests.length - 1]
    left = left.filter((_, index) => index !== gone)
    return Promise.resolve(pages)
  }
  return { requests, ask, staying: () => left }
}

async function readAll(ids: readonly number[], portal: ReturnType<typeof portalOf>) {
  let last: { readonly people: readonly Person[]; readonly total: number | null } = { people: [], total: 0 }
  for await (const soFar of readDepartmentPeople(ids, portal.ask, limits)) last = soFar
  return last
}

const companies = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 2 }), { maxLength: 80 })
  .map((all) => all.map((departments, index) => person(index + 1, departments)))
const choices = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 120 })

describe('reading the people of departments', () => {
  it('yields everybody once, and nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(companies, choices, async (company, ids) => {
        const { people } = await readAll(ids, portalOf(company))
        const expected = company.filter(({ departmentIds }) => departmentIds.some((id) => ids.includes(id)))
        expect(people.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(expected.map(({ id }) => id))
      }),
    )
  })

  it('misses nobody who stays while others leave', async () => {
    await fc.assert(
      fc.asyncProperty(companies, choices, fc.array(fc.nat(80)), async (company, ids, leaving) => {
        const portal = portalOf(company, leaving)
        const { people } = await readAll(ids, portal)
        const read = new Set(people.map(({ id }) => id))
        const missed = portal
          .staying()
          .filter(
            ({ id, departmentIds }) => departmentIds.some((each) => ids.includes(each)) && !read.has(id),
          )
        expect(missed).toEqual([])
      }),
    )
  })

  it('never asks for more than a request takes, and fills every request but the first and the last', async () => {
    const portal = portalOf(Array.from({ length: 100 }, (_, index) => person(index + 1, [7])))
    const { people, total } = await readAll([7], portal)
    expect([people.length, total]).toEqual([100, 100])
    expect(portal.requests.map((asks) => asks.length)).toEqual([1, 4, 4, 4, 4, 4, 4, 4, 4, 1])
  })

  it('asks for as many pages at first as are expected, and only for higher IDs where that is wanted', async () => {
    const company = Array.from({ length: 10 }, (_, index) => person(index + 1, [7]))
    const portal = portalOf(company)
    const read = readDepartmentPeople([7], portal.ask, limits, { after: userId(2), pages: 3 })
    let people: readonly Person[] = []
    for await (const soFar of read) people = soFar.people
    expect(people.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
    expect(portal.requests.map((asks) => asks.map(({ after, start }) => [after, start]))).toEqual([
      [
        [2, 0],
        [2, 3],
        [2, 6],
      ],
    ])
  })

  it('sends no further request once the consumer stops', async () => {
    const portal = portalOf(Array.from({ length: 100 }, (_, index) => person(index + 1, [7])))
    for await (const { people } of readDepartmentPeople([7], portal.ask, limits))
      if (people.length > 10) break
    expect(portal.requests).toHaveLength(2)
  })
})

describe('reading people by ID', () => {
  it('yields them part by part', async () => {
    const asked: number[] = []
    const ids = Array.from({ length: 7 }, (_, index) => userId(index + 1))
    const ask = (part: readonly number[]) => {
      asked.push(part.length)
      return Promise.resolve(part.map((id) => person(id, [])))
    }
    const seen: number[] = []
    for await (const { people, total } of readByIds(ids, ask, 3)) {
      seen.push(people.length)
      expect(total).toBe(7)
    }
    expect([asked, seen]).toEqual([
      [3, 3, 1],
      [3, 6, 7],
    ])
  })
})
