import type { DepartmentRow } from '../../world/tables.ts'
import { PAGE, type Answer, type Call, type Method } from '../method.ts'
import { own } from '../own.ts'
import { isArray, toInt, toList, toText, type PhpArray } from '../envelope/php-value.ts'

/** rest.md 4.7. Filters at top level or under FILTER, exact, scalars or lists of ids. */
export const departmentGet: Method = {
  name: 'department.get',
  scopes: ['department'],
  params: ['ID', 'NAME', 'SORT', 'PARENT', 'UF_HEAD', 'FILTER', 'ORDER'],
  anyCase: true,
  run,
}

const SORTABLE: Readonly<Record<string, (row: DepartmentRow) => string | number>> = {
  ID: (row) => row.id,
  NAME: (row) => row.name,
  PARENT: (row) => row.parent ?? 0,
  UF_HEAD: (row) => row.head ?? 0,
}

function run(call: Call): Answer {
  const { params, portal } = call
  const nested = params.anyCase('FILTER')
  const filter = isArray(nested) ? nested : params.values
  const rows = portal.world.departments.tree().filter((row) => matches(row, filter))
  const sort = own(SORTABLE, toText(params.anyCase('SORT')).toUpperCase())
  const sign = toText(params.anyCase('ORDER')).toUpperCase() === 'DESC' ? -1 : 1
  if (sort) rows.sort((a, b) => (sort(a) < sort(b) ? -sign : sign))
  const start = Math.max(0, params.start ?? 0)
  const page = rows.slice(start, start + PAGE)
  const next = start + page.length
  return {
    result: page.map(toWire),
    total: rows.length,
    ...(next < rows.length && page.length > 0 ? { next } : {}),
  }
}

function matches(row: DepartmentRow, filter: PhpArray): boolean {
  for (const [name, value] of filter) {
    const values = toList(value)
    switch (name.toUpperCase()) {
      case 'ID':
        if (!values.some((one) => toInt(one) === row.id)) return false
        break
      case 'PARENT':
        if (!values.some((one) => toInt(one) === (row.parent ?? 0))) return false
        break
      case 'UF_HEAD':
        if (!values.some((one) => toInt(one) === row.head)) return false
        break
      case 'NAME':
        if (toText(value) !== row.name) return false
        break
    }
  }
  return true
}

/** PARENT is missing at the root, UF_HEAD where nobody leads. */
function toWire(row: DepartmentRow): Record<string, unknown> {
  return {
    ID: String(row.id),
    NAME: row.name,
    SORT: row.sort,
    ...(row.parent === null ? {} : { PARENT: String(row.parent) }),
    ...(row.head === null ? {} : { UF_HEAD: String(row.head) }),
  }
}
