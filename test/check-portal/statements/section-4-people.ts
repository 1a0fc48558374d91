import { at, isListOf, isTextId, listOf, rowsOf, textOf, type Row } from '../answer.ts'
import { NOBODY, PEOPLE, type Probe } from '../probe.ts'
import { differs, judge, same, untried } from '../seen.ts'
import type { LookStatement } from '../statement.ts'

const GET = 'user.get'
const scopes = ['user']
const TYPES = [
  'employee',
  'extranet',
  'collaber',
  'email',
  'bot',
  'imconnector',
  'sale',
  'network',
  'replica',
]

const isAddress = (value: unknown): boolean => /^https?:\/\//.test(textOf(value))
const isWhole = (value: unknown): boolean => Number.isInteger(value)

/** How many people a filter finds; 0 where the total is missing because nobody was found. */
export async function countOf(probe: Probe, FILTER: object, method = GET): Promise<number> {
  const { body } = await probe.success(method, { FILTER, select: ['ID'] })
  const total = at(body, 'total')
  return typeof total === 'number' ? total : listOf(at(body, 'result')).length
}

const found = async (probe: Probe, params: object): Promise<readonly number[]> =>
  rowsOf(await probe.result(GET, params)).map((row) => Number(row['ID']))

/** rest.md 4.1 to 4.3: reading people. */
export const people: readonly LookStatement[] = [
  {
    section: '4.1',
    title: 'E-mail addresses belong to user_basic',
    says: 'EMAIL is shown and found by with user_basic or user; with user_brief it is neither',
    scopes,
    look: async (probe) => {
      if (probe.scopes === null) return untried('the scopes are not known')
      const granted = ['user', 'user_basic'].some((scope) => probe.scopes?.includes(scope))
      const rows = rowsOf(await probe.result(GET, PEOPLE))
      const [owner] = rows.filter((row) => textOf(row['EMAIL']) !== '')
      if (!granted) {
        const all = await countOf(probe, {})
        const byEmail = await countOf(probe, { '=EMAIL': 'nobody@nowhere.invalid' })
        return judge('not shown, and the filter is ignored', [
          [owner === undefined, 'EMAIL is shown without user_basic'],
          [byEmail === all, `a filter by EMAIL finds ${byEmail} of ${all}`],
        ])
      }
      if (!owner) return differs('no EMAIL in the first page')
      const ids = await found(probe, { FILTER: { '=EMAIL': owner['EMAIL'] }, select: ['ID'] })
      return judge('shown and found by', [[ids.includes(Number(owner['ID'])), 'not found by its EMAIL']])
    },
  },
  {
    section: '4.2',
    title: 'What a person is made of',
    says: 'ID text, ACTIVE boolean, UF_DEPARTMENT integers, false or absent; PERSONAL_PHOTO an address or absent',
    scopes,
    look: async (probe) => {
      const rows = rowsOf(await probe.result(GET, PEOPLE))
      const departmentsFit = ({ UF_DEPARTMENT: ids }: Row) =>
        ids === undefined || ids === null || ids === false || isListOf(ids, isWhole)
      const photoFits = ({ PERSONAL_PHOTO: photo }: Row) =>
        photo === undefined || photo === null || photo === '' || isAddress(photo)
      const strange = new Set(
        rows.map((row) => row['USER_TYPE']).filter((type) => !TYPES.includes(String(type))),
      )
      return judge(`so in ${rows.length} rows`, [
        [rows.length > 0, 'no rows'],
        [rows.every((row) => isTextId(row['ID'])), 'ID of another kind'],
        [rows.every((row) => typeof row['ACTIVE'] === 'boolean'), 'ACTIVE of another kind'],
        [rows.every(departmentsFit), 'UF_DEPARTMENT of another kind'],
        [rows.every(photoFits), 'PERSONAL_PHOTO of another kind'],
        [strange.size === 0, `USER_TYPE ${[...strange].map(String).join(', ')}`],
      ])
    },
  },
  {
    section: '4.3',
    title: 'Pages of people',
    says: '50 rows, total; next is start plus rows where there are more; start counts single rows',
    scopes,
    look: async (probe) => {
      const { body } = await probe.success(GET, PEOPLE)
      const ids = rowsOf(at(body, 'result')).map((row) => row['ID'])
      const total = Number(at(body, 'total'))
      const next = at(body, 'next')
      const second = rowsOf(await probe.result(GET, { ...PEOPLE, start: 1 }))
      return judge(`${ids.length} of ${total}`, [
        [ids.length > 0 && ids.length === Math.min(50, total), `${ids.length} rows, total ${total}`],
        [total > ids.length ? next === ids.length : next === undefined, `next ${String(next)}`],
        [at(second, 0, 'ID') === ids[1], 'start 1 does not begin at the second row'],
      ])
    },
  },
  {
    section: '4.3',
    title: 'start -1 spares the count',
    says: 'up to 50 rows, total 0, no next',
    scopes,
    look: async (probe) => {
      const { body } = await probe.success(GET, { ...PEOPLE, start: -1 })
      const rows = listOf(at(body, 'result'))
      const [total, next] = [at(body, 'total'), at(body, 'next')]
      return judge(`${rows.length} rows, total 0`, [
        [rows.length > 0 && rows.length <= 50, `${rows.length} rows`],
        [total === 0 && next === undefined, `total ${String(total)}, next ${String(next)}`],
      ])
    },
  },
  {
    section: '4.3',
    title: 'Nobody is found',
    says: '[] without total',
    scopes,
    look: async (probe) => {
      const { body } = await probe.success(GET, { FILTER: { ID: NOBODY } })
      const result = at(body, 'result')
      return judge('[], no total', [
        [Array.isArray(result) && result.length === 0, 'not []'],
        [at(body, 'total') === undefined, `total ${String(at(body, 'total'))}`],
      ])
    },
  },
  {
    section: '4.3',
    title: 'People by a list of IDs',
    says: 'those alone; a FILTER makes filters beside it disappear (trap 22)',
    scopes,
    look: async (probe) => {
      const me = await probe.myId()
      const ids = await found(probe, { FILTER: { ID: [me, NOBODY] }, ID: NOBODY, select: ['ID'], start: -1 })
      return judge('one', [[ids.join() === String(me), `${ids.length} rows`]])
    },
  },
  {
    section: '4.3',
    title: 'select keeps answers small',
    says: 'only the fields that are named; unknown ones are skipped',
    scopes,
    look: async (probe) => {
      const select = ['ID', 'ACTIVE', 'NO_SUCH_FIELD']
      const rows = rowsOf(await probe.result(GET, { FILTER: { ID: await probe.myId() }, select }))
      const extra = rows.flatMap((row) => Object.keys(row)).filter((key) => !['ID', 'ACTIVE'].includes(key))
      return judge('as said', [
        [rows.length === 1 && at(rows, 0, 'ACTIVE') === true, `${rows.length} rows`],
        [extra.length === 0, `also ${extra.slice(0, 5).join(', ')}`],
      ])
    },
  },
  {
    section: '4.3',
    title: 'Dismissed people come unless one asks',
    says: 'no default for ACTIVE: all are those with "Y" and those with "N"; true means "Y"',
    scopes,
    look: async (probe) => {
      const all = await countOf(probe, {})
      const [active, dismissed] = [
        await countOf(probe, { ACTIVE: 'Y' }),
        await countOf(probe, { ACTIVE: 'N' }),
      ]
      const asBoolean = await countOf(probe, { ACTIVE: true })
      return judge(`${active} and ${dismissed} of ${all}`, [
        [active > 0 && active + dismissed === all, `${active} and ${dismissed}, but ${all} in all`],
        [asBoolean === active, `${asBoolean} with true`],
      ])
    },
  },
  {
    section: '4.3',
    title: 'Filters that are not known',
    says: 'ignored: everybody comes (trap 21)',
    scopes,
    look: async (probe) => {
      const [all, odd] = [await countOf(probe, {}), await countOf(probe, { NO_SUCH_FIELD: 'x' })]
      return judge(`${odd} of ${all}`, [[odd === all, `${odd} of ${all}`]])
    },
  },
  {
    section: '4.3',
    title: 'Prefixes of a filter',
    says: '"=%NAME" takes a pattern, ">ID" those after an ID',
    scopes,
    look: async (probe) => {
      const [owner] = (await probe.people()).filter((row) => /^\p{L}{2}/u.test(textOf(row['LAST_NAME'])))
      if (!owner) return untried('nobody on the first page has a last name')
      const id = Number(owner['ID'])
      const begins = `${textOf(owner['LAST_NAME']).slice(0, 2)}%`
      const like = (pattern: string) =>
        found(probe, { FILTER: { '=%LAST_NAME': pattern, ID: id }, select: ['ID'] })
      const after = await found(probe, {
        FILTER: { '>ID': id },
        sort: 'ID',
        order: 'ASC',
        select: ['ID'],
        start: -1,
      })
      return judge('as said', [
        [(await like(begins)).includes(id), 'a pattern does not find'],
        [(await like('§§%')).length === 0, 'a pattern that fits nobody finds somebody'],
        [after.every((one) => one > id), '">ID" finds others'],
      ])
    },
  },
  {
    section: '4.3',
    title: 'People by department',
    says: 'only those whose UF_DEPARTMENT holds it',
    scopes,
    look: async (probe) => {
      const rows = (await probe.people()).filter((row) => listOf(row['UF_DEPARTMENT']).length > 0)
      const department = at(rows, 0, 'UF_DEPARTMENT', 0)
      if (department === undefined) return untried('nobody on the first page has a department')
      const FILTER = { UF_DEPARTMENT: [department], ACTIVE: 'Y' }
      const there = rowsOf(await probe.result(GET, { FILTER, select: ['ID', 'UF_DEPARTMENT'] }))
      const strangers = there.filter((row) => !listOf(row['UF_DEPARTMENT']).includes(department))
      if (there.length === 0) return differs('nobody')
      return strangers.length === 0
        ? same(`${there.length} people`)
        : differs(`${strangers.length} strangers`)
    },
  },
]
