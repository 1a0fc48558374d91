import { at, isTextId, isRow, listOf, rowsOf, textOf, type Row } from '../answer.ts'
import { differs, judge, untried } from '../seen.ts'
import type { LookStatement } from '../statement.ts'

const DEPARTMENTS = 'department.get'

const departmentFits = (row: Row): boolean =>
  isTextId(row['ID']) &&
  typeof row['NAME'] === 'string' &&
  Number.isInteger(row['SORT']) &&
  (row['PARENT'] === undefined || isTextId(row['PARENT'])) &&
  (row['UF_HEAD'] === undefined || isTextId(row['UF_HEAD']))

/** rest.md 4.6 and 4.7. */
export const others: readonly LookStatement[] = [
  {
    section: '4.6',
    title: 'profile tells who I am, without any scope',
    says: 'ID text, ADMIN boolean, NAME, LAST_NAME',
    look: async (probe) => {
      const me = await probe.result('profile')
      if (!isRow(me)) return differs('no object')
      return judge(me['ADMIN'] === true ? 'an administrator' : 'no administrator', [
        [isTextId(me['ID']), 'ID of another kind'],
        [typeof me['ADMIN'] === 'boolean', 'ADMIN of another kind'],
        [typeof me['NAME'] === 'string' && typeof me['LAST_NAME'] === 'string', 'NAME or LAST_NAME missing'],
      ])
    },
  },
  {
    section: '4.7',
    title: 'Departments and their pages',
    says: 'ID text, NAME, SORT integer, PARENT and UF_HEAD texts where set; 50 rows, next and total',
    scopes: ['department'],
    look: async (probe) => {
      const { body } = await probe.success(DEPARTMENTS)
      const rows = rowsOf(at(body, 'result'))
      const [total, next] = [Number(at(body, 'total')), at(body, 'next')]
      return judge(`${rows.length} of ${total}`, [
        [rows.length > 0 && rows.length === Math.min(50, total), `${rows.length} rows, total ${total}`],
        [rows.every(departmentFits), 'values of another kind'],
        [total > rows.length ? next === rows.length : next === undefined, `next ${String(next)}`],
        [
          total > rows.length || rows.some((row) => row['PARENT'] === undefined),
          'no root: all have a PARENT',
        ],
      ])
    },
  },
  {
    section: '4.7',
    title: 'Departments by ID, PARENT and NAME',
    says: 'a list of IDs gives those alone, PARENT the children, NAME the exact one',
    scopes: ['department'],
    look: async (probe) => {
      const rows = rowsOf(await probe.result(DEPARTMENTS))
      const [one, two] = rows.slice(-2)
      if (!one || !two) return untried('fewer than two departments')
      const found = async (params: object) =>
        rowsOf(await probe.result(DEPARTMENTS, params)).map((row) => row['ID'])
      const both = await found({ ID: [Number(one['ID']), Number(two['ID'])] })
      const named = rowsOf(await probe.result(DEPARTMENTS, { NAME: two['NAME'] }))
      const children = two['PARENT'] === undefined ? null : await found({ PARENT: Number(two['PARENT']) })
      return judge('as said', [
        [both.length === 2 && both.includes(one['ID']) && both.includes(two['ID']), 'other IDs'],
        [named.length > 0 && named.every((row) => textOf(row['NAME']) === two['NAME']), 'other names'],
        [
          children === null || (children.includes(two['ID']) && !children.includes(two['PARENT'])),
          'other children',
        ],
        [listOf(children).length <= rows.length || rows.length === 50, 'more children than departments'],
      ])
    },
  },
]
