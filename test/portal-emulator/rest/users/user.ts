import type { UserRow } from '../../world/tables.ts'
import type { Cell } from '../filter.ts'
import { PAGE, type Answer, type Call, type Method } from '../method.ts'
import { own } from '../own.ts'
import { isArray, toList, toText, type PhpArray, type PhpValue } from '../envelope/php-value.ts'
import { RestError } from '../envelope/rest-error.ts'
import { fieldsOf, onlyFields, userToWire, type PhotoSize } from './user-fields.ts'
import { CELLS, matching, type Matching } from './user-filter.ts'

const SCOPES = ['user', 'user_basic', 'user_brief']

export const userCurrent: Method = {
  name: 'user.current',
  scopes: SCOPES,
  params: [],
  run: ({ caller, portal, scopes }) => ({
    result: onlyFields(userToWire(caller, portal, 'current'), fieldsOf(scopes)),
  }),
}

/** Names only: the portal's captions are localised. */
export const userFields: Method = {
  name: 'user.fields',
  scopes: SCOPES,
  params: [],
  run: ({ scopes }) => ({ result: Object.fromEntries([...fieldsOf(scopes)].map((name) => [name, name])) }),
}

export const userGet: Method = {
  name: 'user.get',
  scopes: SCOPES,
  params: 'any',
  run: (call) => list(call, false),
}

export const userSearch: Method = {
  name: 'user.search',
  scopes: SCOPES,
  params: 'any',
  run: (call) => list(call, true),
}

const NOT_FILTERS = new Set(['SORT', 'ORDER', 'FILTER', 'ADMIN_MODE', 'SELECT', 'IMAGE_RESIZE'])

/** rest.md 4.3, 4.4. Names without case; a FILTER makes the filters at top level disappear (trap 22). */
function list(call: Call, search: boolean): Answer {
  const { params } = call
  const fields = fieldsOf(call.scopes)
  const found = matching(call, filterOf(call), fields, search)
  const sort = sortOf(call, fields)
  // The fast mode: without COUNT it stops at a full page (rest.md 4.5).
  if (params.start === -1 && !sort) return { result: wire(take(found, PAGE), call, fields), total: 0 }
  const rows = sort ? sort(take(found, Infinity)) : take(found, Infinity)
  if (params.start === -1) return { result: wire(rows.slice(0, PAGE), call, fields), total: 0 }
  const start = Math.max(0, params.start ?? 0)
  const page = rows.slice(start, start + PAGE)
  const next = start + page.length
  const result = wire(page, call, fields)
  // No total when nothing was found (trap 23).
  if (rows.length === 0) return { result }
  return { result, total: rows.length, ...(next < rows.length && page.length > 0 ? { next } : {}) }
}

function filterOf({ params }: Call): PhpArray {
  const filter = params.anyCase('FILTER')
  if (isArray(filter)) return filter
  return new Map([...params.values].filter(([name]) => !NOT_FILTERS.has(name.toUpperCase())))
}

function take({ candidates, matches }: Matching, most: number): UserRow[] {
  const rows: UserRow[] = []
  for (const row of candidates) {
    if (matches(row)) rows.push(row)
    if (rows.length >= most) break
  }
  return rows
}

/** Both are needed; an unknown field is an error of the database layer (rest.md 4.3). */
function sortOf({ params }: Call, fields: ReadonlySet<string>): ((rows: UserRow[]) => UserRow[]) | undefined {
  const sort = toText(params.anyCase('SORT')).toUpperCase()
  const order = toText(params.anyCase('ORDER')).toUpperCase()
  if (sort === '' || order === '') return undefined
  const cell = fields.has(sort) ? own(CELLS, sort) : undefined
  if (!cell) throw new RestError(400, 'ERROR_CORE', `Unknown field definition \`${sort}\``)
  const sign = order === 'DESC' ? -1 : 1
  return (rows) => {
    const keyed = rows.map((row) => ({ row, key: keyOf(cell(row)) }))
    keyed.sort((a, b) => sign * compare(a.key, b.key) || a.row.id - b.row.id)
    return keyed.map(({ row }) => row)
  }
}

/** Text without regard to case, as the database collates. */
function keyOf(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '').toLowerCase()
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function wire(rows: readonly UserRow[], call: Call, granted: ReadonlySet<string>): unknown[] {
  const fields = selected(call.params.anyCase('SELECT'), granted)
  const size = sizeOf(toText(call.params.anyCase('IMAGE_RESIZE')))
  return rows.map((row) => onlyFields(userToWire(row, call.portal, 'list', size), fields))
}

/** Unknown names are skipped; ID is always there. */
function selected(select: PhpValue | undefined, granted: ReadonlySet<string>): ReadonlySet<string> {
  const names = toList(select).map((name) => toText(name).toUpperCase())
  if (names.length === 0 || names.includes('*')) return granted
  const custom = names.includes('UF_*') ? [...granted].filter((name) => name.startsWith('UF_')) : []
  return new Set(['ID', ...custom, ...names.filter((name) => granted.has(name))])
}

function sizeOf(resize: string): PhotoSize {
  switch (resize) {
    case 'small':
      return 150
    case 'medium':
      return 300
    case 'large':
      return 1000
    default:
      return undefined
  }
}
