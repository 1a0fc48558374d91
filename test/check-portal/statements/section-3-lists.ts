import { at, idsOf, isTextId, listOf, rowsOf, textOf, type Row } from '../answer.ts'
import { WORKGROUP_LIST } from '../probe.ts'
import { judge } from '../seen.ts'
import type { LookStatement } from '../statement.ts'

const scopes = ['sonet_group', 'socialnetwork']
const select = ['ID', 'INITIATE_PERMS', 'CLOSED', 'ACTIVE', 'VISIBLE', 'TYPE', 'NUMBER_OF_MEMBERS', 'ACTIONS']
const isFlag = (value: unknown): boolean => value === 'Y' || value === 'N'

const detailsFit = (row: Row): boolean =>
  isTextId(row['id']) &&
  ['A', 'E', 'K'].includes(textOf(row['initiatePerms'])) &&
  [row['closed'], row['active'], row['visible']].every(isFlag) &&
  /^\d+$/.test(textOf(row['numberOfMembers']))

/** rest.md 3.2. */
export const lists: readonly LookStatement[] = [
  {
    section: '3.2',
    title: 'Details of groups by their IDs',
    says: 'camelCase rows under "workgroups", values as texts, initiatePerms A, E or K',
    scopes,
    look: async (probe) => {
      const asked = (await probe.myGroups()).slice(0, 50).map(({ id }) => id)
      const rows = rowsOf(
        at(await probe.result(WORKGROUP_LIST, { filter: { ID: asked }, select }), 'workgroups'),
      )
      const strange = idsOf(rows.map(({ id }) => id)).filter((id) => !asked.includes(id))
      const missing = asked.length - rows.length
      return judge(`${rows.length} of ${asked.length}${missing > 0 ? ', the others of another site' : ''}`, [
        [rows.length > 0, 'no rows under "workgroups"'],
        [rows.every(detailsFit), 'values of another kind'],
        [strange.length === 0, `${strange.length} groups that were not asked for`],
        [rows.every((row) => !('actions' in row)), 'ACTIONS, although they cannot be selected'],
      ])
    },
  },
  {
    section: '3.2',
    title: 'A list without select',
    says: 'rows of an id alone, 50 at most; total, and next where there are more',
    scopes: ['socialnetwork'],
    look: async (probe) => {
      const { body } = await probe.success(WORKGROUP_LIST)
      const rows = rowsOf(at(body, 'result', 'workgroups'))
      const total = at(body, 'total')
      const next = at(body, 'next')
      const isPaged = typeof total === 'number' && (total > 50 ? next === 50 : next === undefined)
      return judge(`${rows.length} of ${String(total)}`, [
        [Array.isArray(at(body, 'result', 'workgroups')), 'no rows under "workgroups"'],
        [rows.every((row) => Object.keys(row).join() === 'id'), 'more than an id'],
        [
          isPaged && rows.length === Math.min(50, Number(total)),
          `${rows.length} rows, total ${String(total)}, next ${String(next)}`,
        ],
      ])
    },
  },
  {
    section: '3.2',
    title: 'A list with start -1',
    says: 'rows, neither next nor total',
    scopes: ['socialnetwork'],
    look: async (probe) => {
      const { body } = await probe.success(WORKGROUP_LIST, { start: -1 })
      const rows = listOf(at(body, 'result', 'workgroups'))
      return judge(`${rows.length} rows`, [
        [Array.isArray(at(body, 'result', 'workgroups')), 'no rows under "workgroups"'],
        [at(body, 'next') === undefined && at(body, 'total') === undefined, 'there is a next or a total'],
      ])
    },
  },
]
