import type { UserId } from './ids.ts'
import type { Person } from './person.ts'

/** A page of those who work in these departments, from `start` on among those whose ID is above `after`. */
export interface StaffAsk {
  readonly departmentIds: readonly number[]
  readonly after: UserId | 0
  readonly start: number
}

export interface StaffPage {
  /** In the order of IDs. */
  readonly people: readonly Person[]
  /** How many there are in all above `after`. */
  readonly total: number
}

/** What one request takes: `asks` pages of `page` people. */
export interface StaffLimits {
  readonly page: number
  readonly asks: number
}

const portalLimits: StaffLimits = { page: 50, asks: 50 }

/** What has arrived of a list of people. */
export interface PeopleSoFar {
  readonly people: readonly Person[]
  /** How many are expected, at most: who works in two places may be counted twice. Null until that is known. */
  readonly total: number | null
}

/** Departments in one question: PHP reads no more than a thousand values out of a command of a batch. */
const departmentsAtOnce = 50

/** What is left to read of some departments. */
interface Cursor {
  readonly departmentIds: readonly number[]
  after: UserId | 0
  /** Null before the first answer. */
  left: number | null
  counted: number
}

const cursorsOf = (ids: readonly number[]): Cursor[] =>
  Array.from({ length: Math.ceil(ids.length / departmentsAtOnce) }, (_, part) => ({
    departmentIds: ids.slice(part * departmentsAtOnce, (part + 1) * departmentsAtOnce),
    after: 0,
    left: null,
    counted: 0,
  }))

/** The pages of the next request: as many as it takes. */
function nextPages(
  cursors: readonly Cursor[],
  limits: StaffLimits,
): readonly (readonly [Cursor, StaffAsk])[] {
  const pages: (readonly [Cursor, StaffAsk])[] = []
  for (const cursor of cursors) {
    const { departmentIds, after, left } = cursor
    const wanted = left === null ? 1 : Math.ceil(left / limits.page)
    const room = limits.asks - pages.length
    for (let page = 0; page < Math.min(wanted, room); page += 1)
      pages.push([cursor, { departmentIds, after, start: page * limits.page }])
  }
  return pages
}

/** Moves the cursor behind the last of these pages. What is left is counted by the portal at every request. */
function advance(cursor: Cursor, pages: readonly StaffPage[], limits: StaffLimits): void {
  const total = pages[0]?.total ?? 0
  if (cursor.left === null) cursor.counted = total
  const last = pages.findLast(({ people }) => people.length > 0)?.people.at(-1)
  cursor.left = last && last.id > cursor.after ? Math.max(0, total - pages.length * limits.page) : 0
  if (last) cursor.after = last.id
}

/**
 * Everybody who works in these departments, in as few requests as possible, one after another; whoever pulls may
 * stop between two. From one request to the next it goes on behind the last ID, so that nobody is missed when a
 * colleague leaves meanwhile and the pages move up.
 */
export async function* readStaff(
  ids: readonly number[],
  ask: (asks: readonly StaffAsk[]) => Promise<readonly StaffPage[]>,
  limits: StaffLimits = portalLimits,
): AsyncGenerator<PeopleSoFar> {
  const cursors = cursorsOf(ids)
  const people = new Map<UserId, Person>()
  for (;;) {
    const open = cursors.filter(({ left }) => left !== 0)
    const asked = nextPages(open, limits)
    if (asked.length === 0) break
    // The next question depends on this answer.
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
