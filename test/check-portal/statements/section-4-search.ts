import { at, rowsOf, textOf, type Row } from '../answer.ts'
import type { Probe } from '../probe.ts'
import { differs, judge, same, untried } from '../seen.ts'
import type { LookStatement } from '../statement.ts'
import { countOf } from './section-4-people.ts'

const SEARCH = 'user.search'
const scopes = ['user']

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const COLUMNS = ['NAME', 'LAST_NAME', 'SECOND_NAME', 'WORK_POSITION']
const wordsOf = (row: Row): string[] => COLUMNS.flatMap((name) => words(textOf(row[name])))

/** Whether somebody is found by a query; the ID beside it spares pages (rest.md 4.4). */
async function finds(probe: Probe, FIND: string, row: Row): Promise<boolean> {
  const rows = rowsOf(await probe.result(SEARCH, { FILTER: { FIND, ID: row['ID'] }, select: ['ID'] }))
  return rows.length === 1 && at(rows, 0, 'ID') === row['ID']
}

const selfHosted = 'no full-text index, as on some self-hosted portals'

/** rest.md 4.4: which kind of search a portal has. */
export const search: readonly LookStatement[] = [
  {
    section: '4.4',
    title: 'A query shorter than three letters',
    says: 'with the full-text index no condition at all: everybody comes',
    scopes,
    look: async (probe) => {
      const all = await countOf(probe, { ACTIVE: 'Y' }, SEARCH)
      const short = await countOf(probe, { FIND: 'qx', ACTIVE: 'Y' }, SEARCH)
      if (short === all) return same(`${short} of ${all}`)
      return differs(`${short} of ${all}: ${selfHosted}; the app sends no such query`)
    },
  },
  {
    section: '4.4',
    title: 'Words are found by their beginning',
    says: 'the first three letters of a name find it, its letters from the second on do not',
    scopes,
    look: async (probe) => {
      const fits = (row: Row) => {
        const [name = ''] = words(textOf(row['NAME']))
        return /^\p{L}{4,}$/u.test(name) && !wordsOf(row).some((word) => word.startsWith(name.slice(1)))
      }
      const somebody = (await probe.people()).find(fits)
      if (!somebody) return untried('nobody on the first page has a name of four letters')
      const [name = ''] = words(textOf(somebody['NAME']))
      return judge('as said', [
        [await finds(probe, name.slice(0, 3), somebody), 'the beginning of a name does not find it'],
        [!(await finds(probe, name.slice(1), somebody)), 'the middle of a name finds it'],
      ])
    },
  },
  {
    section: '4.4',
    title: 'Any word counts, not only the first',
    says: 'the second word of a position finds whoever has it',
    scopes,
    look: async (probe) => {
      const secondOf = (row: Row) => words(textOf(row['WORK_POSITION']))[1] ?? ''
      const isAlone = (row: Row) => wordsOf(row).filter((word) => word.startsWith(secondOf(row))).length === 1
      const fits = (row: Row) => /^\p{L}{4,}$/u.test(secondOf(row)) && isAlone(row)
      const somebody = (await probe.people()).find(fits)
      if (!somebody) return untried('nobody on the first page has a position of two words')
      if (await finds(probe, secondOf(somebody), somebody)) return same('found')
      return differs(`not found: ${selfHosted}; people are found by name all the same`)
    },
  },
  {
    section: '4.4',
    title: 'A bare number is an ID',
    says: 'it finds that person and nobody else',
    scopes,
    look: async (probe) => {
      const me = await probe.myId()
      const rows = rowsOf(await probe.result(SEARCH, { FILTER: { FIND: String(me) }, select: ['ID'] }))
      const isAlone = rows.length === 1 && Number(at(rows, 0, 'ID')) === me
      return judge('as said', [[isAlone, `${rows.length} people`]])
    },
  },
  {
    section: '4.4',
    title: 'E-mail addresses are not searched',
    says: 'an address finds nobody',
    scopes,
    look: async (probe) => {
      const [somebody] = (await probe.people()).filter((row) => textOf(row['EMAIL']).includes('@'))
      if (!somebody) return untried('no e-mail address is shown, which takes scope user_basic')
      const found = await finds(probe, textOf(somebody['EMAIL']), somebody)
      return judge('as said', [[!found, 'an address finds its owner']])
    },
  },
  {
    section: '4.4',
    title: 'A search keeps to ACTIVE and the number of rows',
    says: 'FIND goes together with ACTIVE; start -1 gives 50 rows at most and total 0',
    scopes,
    look: async (probe) => {
      const [somebody] = (await probe.people()).filter((row) => /^\p{L}{3,}$/u.test(textOf(row['NAME'])))
      if (!somebody) return untried('nobody on the first page has a name of three letters')
      const FILTER = { FIND: textOf(somebody['NAME']), ACTIVE: 'Y' }
      const { body } = await probe.success(SEARCH, { FILTER, select: ['ID', 'ACTIVE'], start: -1 })
      const rows = rowsOf(at(body, 'result'))
      const dismissed = await countOf(probe, { FIND: FILTER.FIND, ACTIVE: 'N', ID: somebody['ID'] }, SEARCH)
      return judge(`${rows.length} rows`, [
        [rows.length > 0 && rows.length <= 50, `${rows.length} rows`],
        [rows.every((row) => row['ACTIVE'] === true), 'somebody dismissed'],
        [at(body, 'total') === 0, `total ${String(at(body, 'total'))}`],
        [dismissed === 0, 'found with ACTIVE "N" as well'],
      ])
    },
  },
]
