import { at, isTextId, listOf, rowsOf, textOf, type Row } from '../answer.ts'
import { NOBODY, WORKGROUP_LIST } from '../probe.ts'
import { judge, untried } from '../seen.ts'
import type { Statement } from '../statement.ts'

const MEMBERS = 'sonet_group.user.get'
const MINE = 'sonet_group.user.groups'
const scopes = ['sonet_group']
const isAddress = (value: unknown): boolean => /^https?:\/\//.test(textOf(value))
const ROLES = ['A', 'E', 'K']
const never = ['INITIATE_PERMS', 'CLOSED', 'ACTIVE']

const myGroupFits = (row: Row): boolean =>
  isTextId(row['GROUP_ID']) && typeof row['GROUP_NAME'] === 'string' && ROLES.includes(textOf(row['ROLE']))

/** rest.md 2.2 and 2.6. */
export const groups: readonly Statement[] = [
  {
    section: '2.2',
    title: 'Members without a group',
    scopes,
    method: MEMBERS,
    refusal: { statuses: [400], codes: [''], text: 'Wrong socialnetwork group ID' },
  },
  {
    section: '2.2',
    title: 'The parameter is ID, not GROUP_ID',
    scopes,
    method: MEMBERS,
    params: { GROUP_ID: NOBODY },
    refusal: { statuses: [400], codes: [''], text: 'Wrong socialnetwork group ID' },
  },
  {
    section: '2.2',
    title: 'Members of a group that is not there',
    scopes,
    method: MEMBERS,
    params: { ID: NOBODY },
    refusal: { statuses: [400], codes: [''], text: 'Socialnetwork group not found' },
  },
  {
    section: '2.2',
    title: 'Members come in one answer',
    says: 'rows of USER_ID and ROLE, texts both, A, E or K; no next, no total; start changes nothing',
    scopes,
    look: async (probe) => {
      const ID = await probe.groupId()
      const { body } = await probe.success(MEMBERS, { ID })
      const rows = rowsOf(at(body, 'result'))
      const later = rowsOf(await probe.result(MEMBERS, { ID, start: 50 }))
      const fits = (row: Row) => isTextId(row['USER_ID']) && ROLES.includes(textOf(row['ROLE']))
      return judge(`${rows.length} members`, [
        [rows.length > 0 && rows.length === listOf(at(body, 'result')).length, 'no list of rows'],
        [rows.every(fits), 'USER_ID or ROLE of another kind'],
        [at(body, 'next') === undefined && at(body, 'total') === undefined, 'there is a next or a total'],
        [later.length === rows.length, `${later.length} rows with start 50`],
      ])
    },
  },
  {
    section: '2.6',
    title: 'My groups come in one answer',
    says: 'rows of GROUP_ID (text), GROUP_NAME, ROLE A, E or K; no next, no total',
    scopes,
    look: async (probe) => {
      const { body } = await probe.success(MINE)
      const list = listOf(at(body, 'result'))
      const rows = rowsOf(list)
      if (Array.isArray(at(body, 'result')) && list.length === 0) return untried('no group of mine')
      return judge(`${rows.length} groups`, [
        [rows.length > 0 && rows.length === list.length, 'no list of rows'],
        [rows.every(myGroupFits), 'GROUP_ID, GROUP_NAME or ROLE of another kind'],
        [at(body, 'next') === undefined && at(body, 'total') === undefined, 'there is a next or a total'],
      ])
    },
  },
  {
    section: '2.6',
    title: 'What a row of my groups shows',
    says: 'GROUP_IMAGE "" or an address; IS_EXTRANET only as "Y"; neither INITIATE_PERMS nor CLOSED nor ACTIVE',
    scopes,
    look: async (probe) => {
      const rows = rowsOf(await probe.result(MINE))
      if (rows.length === 0) return untried('no group of mine')
      const imageFits = ({ GROUP_IMAGE: image }: Row) => image === '' || isAddress(image)
      const siteFits = ({ IS_EXTRANET: site }: Row) => site === undefined || site === 'Y'
      const extra = never.filter((name) => rows.some((row) => name in row))
      return judge(`as said in ${rows.length} rows`, [
        [rows.every(imageFits), 'GROUP_IMAGE of another kind'],
        [rows.every(siteFits), 'IS_EXTRANET of another kind'],
        [extra.length === 0, `there is ${extra.join(', ')}`],
      ])
    },
  },
  {
    section: '2.6',
    title: 'Archived groups are among mine',
    says: 'whatever is CLOSED and has me as A, E or K is in my groups',
    scopes: ['sonet_group', 'socialnetwork'],
    look: async (probe) => {
      const mine = new Set((await probe.myGroups()).map(({ id }) => id))
      // Mode "mobile" tells my role (rest.md 3.2).
      const ask = { filter: { CLOSED: 'Y' }, select: ['ID'], params: { mode: 'mobile' } }
      const rows = rowsOf(at(await probe.result(WORKGROUP_LIST, ask), 'workgroups'))
      const archived = rows.filter((row) => ROLES.includes(textOf(at(row, 'additionalData', 'role'))))
      if (archived.length === 0) return untried('no archived group of mine among the first 50')
      const absent = archived.filter((row) => !mine.has(Number(row['id'])))
      return judge(`${archived.length} are`, [
        [absent.length === 0, `${absent.length} of ${archived.length} are not`],
      ])
    },
  },
]
