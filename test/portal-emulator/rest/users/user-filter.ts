import { isMember } from '../../world/relations.ts'
import type { UserRow } from '../../world/tables.ts'
import { portalDate } from '../envelope/envelope.ts'
import { matcherOf, splitKey, type Cell } from '../filter.ts'
import type { Call } from '../method.ts'
import { own } from '../own.ts'
import {
  entries,
  toBool,
  toInt,
  toList,
  toText,
  type PhpArray,
  type PhpValue,
} from '../envelope/php-value.ts'
import { fieldHasWord, findPeople } from './user-search-words.ts'

const OPERATORS = ['=', '!', '!=', '>', '>=', '<', '<=', '%', '%=', '=%', '!%', '@', '!@']
const SEARCH_FIELDS = ['NAME', 'LAST_NAME', 'SECOND_NAME', 'WORK_POSITION', 'UF_DEPARTMENT_NAME']

type Test = (row: UserRow) => boolean

export interface Matching {
  /** Who may match, in the order of ids. */
  readonly candidates: Iterable<UserRow>
  readonly matches: Test
}

/** rest.md 4.3, 4.4. What an index can answer narrows the candidates; the rest is tested row by row. */
export function matching(
  call: Call,
  filter: PhpArray,
  fields: ReadonlySet<string>,
  search: boolean,
): Matching {
  const { world } = call.portal
  const tests: Test[] = [isRealPerson, visibilityOf(call)]
  let ids: readonly number[] | undefined
  for (const [key, value] of entries(filter)) {
    const split = splitKey(key.toUpperCase(), OPERATORS)
    const field = split?.field ?? ''
    const isIn = split !== undefined && ['', '=', '@'].includes(split.operator)
    if (!split) {
      ignored(call, key)
    } else if (field === 'NAME_SEARCH' || (search && field === 'FIND')) {
      ids = intersect(ids, findPeople(world, toText(value), call.portal.options.search ?? 'full-text'))
    } else if (field === 'ID' && isIn) {
      ids = intersect(ids, ascending(toList(value).map(toInt)))
    } else if (field === 'UF_DEPARTMENT' && isIn) {
      ids = intersect(ids, ascending(toList(value).flatMap((id) => world.people.inDepartment(toInt(id)))))
    } else {
      const test = testOf(call, split.operator, field, value, fields, search)
      if (test) tests.push(test)
      else ignored(call, key)
    }
  }
  const candidates = ids ? rowsOf(call, ids) : world.people.all()
  return { candidates, matches: (row) => tests.every((test) => test(row)) }
}

function ascending(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}

function* rowsOf(call: Call, ids: readonly number[]): Generator<UserRow> {
  for (const id of ids) {
    const row = call.portal.world.people.get(id)
    if (row) yield row
  }
}

/** Bots, e-mail users and connectors are never answered (rest.md 4.3). */
function isRealPerson(row: UserRow): boolean {
  return row.type === 'employee' || row.type === 'extranet'
}

/** Employees see employees and those from outside who share a group; outsiders their groups' people (rest.md 4.3). */
function visibilityOf(call: Call): Test {
  const { portal, caller, params } = call
  if (caller.admin && toBool(params.anyCase('ADMIN_MODE'))) return () => true
  const { relations } = portal.world
  const isMine = (groupId: number) => isMember(relations.roleOf(caller.id, groupId))
  const sharesGroup = (row: UserRow) => {
    for (const own of relations.ofUser(row.id)) if (isMember(own.role) && isMine(own.groupId)) return true
    return row.id === caller.id
  }
  return caller.type === 'extranet' ? sharesGroup : (row) => row.departments.length > 0 || sharesGroup(row)
}

/** `undefined`: not a field of the granted scopes, so the condition falls away without a word (trap 21). */
function testOf(
  call: Call,
  operator: string,
  field: string,
  value: PhpValue,
  fields: ReadonlySet<string>,
  search: boolean,
): Test | undefined {
  if (field === 'ACTIVE') {
    // Everything truthy but "N" means yes, so the text "false" does too (trap 20).
    const wanted = toBool(value) && value !== 'N'
    const negated = operator.startsWith('!')
    return (row) => row.active === (wanted !== negated)
  }
  if (field === 'HAS_DEPARTAMENT') {
    const wanted = toText(value) === 'Y'
    return (row) => row.departments.length > 0 === wanted
  }
  if (field === 'EXTERNAL_AUTH_ID') return () => toText(value) === ''
  if (search && operator === '' && SEARCH_FIELDS.includes(field)) {
    return (row) => fieldHasWord(searchText(call, row, field), toText(value))
  }
  if (!fields.has(field)) return undefined
  const cell = own(CELLS, field)
  if (!cell) return undefined
  const matches = matcherOf(operator, value)
  return (row) => matches(cell(row))
}

function searchText(call: Call, row: UserRow, field: string): string {
  if (field !== 'UF_DEPARTMENT_NAME') return toText(own(CELLS, field)?.(row)?.toString())
  return row.departments.map((id) => call.portal.world.departments.get(id)?.name ?? '').join(' ')
}

/** Columns that can be filtered and sorted by; constant ones are of no use to a filter. */
export const CELLS: Readonly<Record<string, (row: UserRow) => Cell>> = {
  ID: (row) => row.id,
  NAME: (row) => row.name,
  LAST_NAME: (row) => row.lastName,
  SECOND_NAME: (row) => row.secondName,
  EMAIL: (row) => row.email,
  WORK_POSITION: (row) => row.position,
  PERSONAL_GENDER: (row) => row.gender,
  USER_TYPE: (row) => row.type,
  IS_ONLINE: () => 'N',
  XML_ID: () => '',
  UF_DEPARTMENT: (row) => row.departments,
  DATE_REGISTER: (row) => portalDate(row.registered),
  LAST_LOGIN: (row) => (row.lastLogin === null ? null : portalDate(row.lastLogin)),
  LAST_ACTIVITY_DATE: (row) => (row.lastLogin === null ? null : portalDate(row.lastLogin)),
  TIMESTAMP_X: (row) => portalDate(row.registered),
}

function intersect(known: readonly number[] | undefined, found: readonly number[] | undefined) {
  if (!known || !found) return known ?? found
  const both = new Set(found)
  return known.filter((id) => both.has(id))
}

function ignored(call: Call, key: string): void {
  call.exchange.entry.notes.push(`filter "${key}" ignored`)
}
