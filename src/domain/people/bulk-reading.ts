import { chunked } from '#domain/chunked.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from './person.ts'

/** A page of those who work in these departments, from `start` on among those whose ID is above `after`. */
export interface DepartmentPageRequest {
  readonly departmentIds: readonly number[]
  readonly after: UserId | 0
  readonly start: number
}

/** The answer to one of these requests. */
export interface DepartmentPage {
  /** In the order of IDs. */
  readonly people: readonly Person[]
  /** How many there are in all above `after`. */
  readonly total: number
}

/** What one request takes: `pages` pages of `page` people. */
interface ReadingLimits {
  readonly page: number
  readonly pages: number
}

/** Where a reading begins. */
interface ReadingStart {
  /** Only people with higher IDs are read. */
  readonly after: UserId | 0
  /** Pages of each fifty departments that are asked for before it is known how many there are. */
  readonly pages: number
}

const fromTheFirst: ReadingStart = { after: 0, pages: 1 }

const portalLimits: ReadingLimits = { page: 50, pages: 50 }

/** What has arrived of a list of people. */
export interface PeopleSoFar {
  readonly people: readonly Person[]
  /** How many are expected at most: a person in two departments may be counted twice. Null until it is known. */
  readonly total: number | null
}

/** Departments in one request at most: PHP reads no more than a thousand values out of a command of a batch. */
export const departmentsAtOnce = 50

/** What is left to read of some departments. */
interface Cursor {
  readonly departmentIds: readonly number[]
  after: UserId | 0
  /** Null before the first answer. */
  left: number | null
  counted: number
}

const cursorsOf = (ids: readonly number[], after: UserId | 0): Cursor[] =>
  chunked(ids, departmentsAtOnce).map((departmentIds) => ({
    departmentIds,
    after,
    left: null,
    counted: 0,
  }))

/** The pages of the next request: as many as it takes. */
function nextPages(
  cursors: readonly Cursor[],
  limits: ReadingLimits,
  first: number,
): readonly (readonly [Cursor, DepartmentPageRequest])[] {
  const pages: (readonly [Cursor, DepartmentPageRequest])[] = []
  for (const cursor of cursors) {
    const { departmentIds, after, left } = cursor
    const wanted = left === null ? first : Math.ceil(left / limits.page)
    const room = limits.pages - pages.length
    for (let page = 0; page < Math.min(wanted, room); page += 1)
      pages.push([cursor, { departmentIds, after, start: page * limits.page }])
  }
  return pages
}

/** Moves the cursor past the last of these pages. The portal counts what is left at every request. */
function advance(cursor: Cursor, pages: readonly DepartmentPage[], limits: ReadingLimits): void {
  const total = pages[0]?.total ?? 0
  if (cursor.left === null) cursor.counted = total
  const last = pages.findLast(({ people }) => people.length > 0)?.people.at(-1)
  cursor.left = last && last.id > cursor.after ? Math.max(0, total - pages.length * limits.page) : 0
  if (last) cursor.after = last.id
}

/**
 * Everybody who works in these departments, in as few requests as possible, one after another; the consumer may stop
 * between two. Each request continues after the last ID, so that nobody is missed when a colleague leaves meanwhile
 * and the pages move up. Rejects with what `ask` rejects with.
 */
export async function* readDepartmentPeople(
  ids: readonly number[],
  ask: (requests: readonly DepartmentPageRequest[]) => Promise<readonly DepartmentPage[]>,
  limits: ReadingLimits = portalLimits,
  start: ReadingStart = fromTheFirst,
): AsyncGenerator<PeopleSoFar> {
  const cursors = cursorsOf(ids, start.after)
  const people = new Map<UserId, Person>()
  for (;;) {
    const open = cursors.filter(({ left }) => left !== 0)
    const asked = nextPages(open, limits, start.pages)
    if (asked.length === 0) break
    // The next request depends on this answer.
    const answers = await ask(asked.map(([, each]) => each))
    for (const cursor of open) {
      const own = answers.filter((_, index) => asked[index]?.[0] === cursor)
      if (own.length > 0) advance(cursor, own, limits)
    }
    for (const answer of answers) for (const person of answer.people) people.set(person.id, person)
    const isCounted = cursors.every(({ left }) => left !== null)
    yield {
      people: [...people.values()],
      total: isCounted ? cursors.reduce((sum, { counted }) => sum + counted, 0) : null,
    }
  }
}

/** People in one request: fifty pages of fifty (rest.md 6.4). */
const peopleAtOnce = 2_500

/** These people as `ask` reads them, at most `most` in one request, one request after another. */
export async function* readByIds(
  ids: readonly UserId[],
  ask: (ids: readonly UserId[]) => Promise<readonly Person[]>,
  most = peopleAtOnce,
): AsyncGenerator<PeopleSoFar> {
  const people: Person[] = []
  for (const part of chunked(ids, most)) {
    people.push(...(await ask(part)))
    yield { people: [...people], total: ids.length }
  }
}
