import { at, isRow, listOf, rowsOf, shapeOf, textOf, type Row } from '../answer.ts'
import type { Probe } from '../probe.ts'
import { differs, judge, same, untried, type Seen } from '../seen.ts'
import type { LookStatement } from '../statement.ts'
import { countOf } from './section-4-people.ts'

const PARTS = ['result', 'result_error', 'result_total', 'result_next', 'result_time']
const missing = 'no.such.method'

async function batch(probe: Probe, cmd: object, halt: unknown = 0): Promise<Row> {
  const result = await probe.result('batch', { halt, cmd })
  return isRow(result) ? result : {}
}

const isNone = (value: unknown): boolean => Array.isArray(value) && value.length === 0
const codeOf = (parts: Row, key: string): string => textOf(at(parts, 'result_error', key, 'error'))

/** A value in a command, encoded as section 5 wants it. */
const encoded = (text: string): string => encodeURIComponent(text)

/** rest.md 5. */
export const batches: readonly LookStatement[] = [
  {
    section: '5',
    title: 'A batch has five parts',
    says: 'result, result_error, result_total, result_next, result_time; empty ones are [] (trap 24)',
    look: async (probe) => {
      const parts = await batch(probe, { me: 'profile' })
      const empty = ['result_error', 'result_total', 'result_next'].filter((name) => !isNone(parts[name]))
      return judge('as said', [
        [PARTS.every((name) => name in parts), `only ${Object.keys(parts).join(', ')}`],
        [isRow(at(parts, 'result', 'me')), 'no result by name'],
        [isRow(at(parts, 'result_time', 'me')), 'no result_time by name'],
        [empty.length === 0, empty.map((name) => `${name} is ${shapeOf(parts[name])}`).join(', ')],
      ])
    },
  },
  {
    section: '5',
    title: 'A command that fails',
    says: 'absent from result, {error, error_description} in result_error; with halt 0 the next goes on, with 1 not',
    look: async (probe) => {
      const cmd = { bad: missing, me: 'profile' }
      const [going, halted] = [await batch(probe, cmd), await batch(probe, cmd, 1)]
      const code = codeOf(going, 'bad')
      return judge(`error "${code}"`, [
        [at(going, 'result', 'bad') === undefined, 'present in result'],
        [code === 'ERROR_METHOD_NOT_FOUND', `error "${code}"`],
        [typeof at(going, 'result_error', 'bad', 'error_description') === 'string', 'no error_description'],
        [isRow(at(going, 'result', 'me')), 'the next command did not go on'],
        [at(halted, 'result', 'me') === undefined, 'the next command went on with halt 1'],
      ])
    },
  },
  {
    section: '5',
    title: 'A list of commands with a hole',
    says: 'a list while there is no gap, else an object (trap 24)',
    look: async (probe) => {
      const whole = await batch(probe, ['profile', 'scope'])
      const holed = await batch(probe, ['profile', missing, 'profile'])
      return judge('as said', [
        [Array.isArray(whole['result']), `without a gap ${shapeOf(whole['result'])}`],
        [isRow(holed['result']) && isRow(at(holed, 'result', '2')), `with a gap ${shapeOf(holed['result'])}`],
        [
          isRow(at(holed, 'result_error', '1')) && !Array.isArray(holed['result_error']),
          'the error has no place',
        ],
      ])
    },
  },
  {
    section: '5',
    title: 'halt: "false" halts',
    says: 'PHP\'s cast: any text but "" and "0" is true (trap 25)',
    look: async (probe) => {
      const parts = await batch(probe, { bad: missing, me: 'profile' }, 'false')
      const isHalted = at(parts, 'result', 'me') === undefined && codeOf(parts, 'bad') !== ''
      return isHalted ? same('it halts') : differs('it goes on')
    },
  },
  {
    section: '5',
    title: 'Fifty commands',
    says: 'the 51st gets ERROR_BATCH_LENGTH_EXCEEDED, the others are carried out',
    look: async (probe) => {
      const cmd = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`c${at}`, 'profile']))
      const parts = await batch(probe, cmd)
      const done = Object.keys(isRow(parts['result']) ? parts['result'] : {}).length
      const code = codeOf(parts, 'c50')
      return judge(`${done} carried out`, [
        [done === 50, `${done} carried out`],
        [code === 'ERROR_BATCH_LENGTH_EXCEEDED', `the 51st: error "${code}"`],
      ])
    },
  },
  {
    section: '5',
    title: 'A batch in a batch',
    says: 'ERROR_BATCH_METHOD_NOT_ALLOWED for that command',
    look: async (probe) => {
      const code = codeOf(await batch(probe, { inner: 'batch?cmd[a]=profile' }), 'inner')
      return judge(`error "${code}"`, [[code === 'ERROR_BATCH_METHOD_NOT_ALLOWED', `error "${code}"`]])
    },
  },
  {
    section: '5',
    title: 'Values in a batch are texts',
    says: 'ACTIVE=false means yes (trap 20)',
    scopes: ['user'],
    look: async (probe) => {
      const active = await countOf(probe, { ACTIVE: 'Y' })
      const parts = await batch(probe, { people: 'user.get?FILTER[ACTIVE]=false&select[0]=ID' })
      const total = at(parts, 'result_total', 'people')
      return judge(`${String(total)} of ${active} active`, [
        [total === active, `${String(total)} found, ${active} are active`],
      ])
    },
  },
  {
    section: '5',
    title: 'Encoded values arrive whole',
    says: 'whatever is encoded in a command reaches the method as it was',
    scopes: ['user'],
    look: async (probe) => {
      const rows = (await probe.people()).filter((row) => textOf(row['LAST_NAME']).length > 1)
      // A name with letters or signs that suffer, if there is one.
      const somebody = rows.find((row) => /[^\w]/.test(textOf(row['LAST_NAME']))) ?? rows[0]
      if (!somebody) return untried('nobody on the first page has a last name')
      const name = encoded(textOf(somebody['LAST_NAME']))
      const command = `user.get?FILTER[${encoded('=')}LAST_NAME]=${name}&FILTER[ID]=${String(somebody['ID'])}`
      const found = rowsOf(at(await batch(probe, { found: command }), 'result', 'found'))
      return judge('found by a name in a command', [[found.length === 1, `${found.length} found`]])
    },
  },
  {
    section: '5',
    title: 'A command refers to an earlier one',
    says: '$result[key][field] is replaced in keys and values',
    scopes: ['user'],
    look: async (probe) => {
      const me = await probe.myId()
      const cmd = { me: 'profile', row: 'user.get?FILTER[ID]=$result[me][ID]&select[0]=ID' }
      const rows = rowsOf(at(await batch(probe, cmd), 'result', 'row'))
      const isMe = rows.length === 1 && Number(at(rows, 0, 'ID')) === me
      return judge('as said', [[isMe, `${rows.length} rows`]])
    },
  },
  {
    section: '5',
    title: 'Details of my groups in the first request',
    says: 'fifty references to rows of another command, of which some may lead nowhere, find the groups',
    scopes: ['sonet_group', 'socialnetwork'],
    look: async (probe) => firstDetails(probe),
  },
  {
    section: '5',
    title: 'Nearly a thousand values in one command',
    says: 'all arrive: PHP drops those beyond a thousand (its default)',
    scopes: ['user'],
    look: async (probe) => {
      const me = await probe.myId()
      const ids = [...Array.from({ length: 989 }, (_, at) => 1_900_000_000 + at), me]
      const command = `user.get?${ids.map((id, at) => `FILTER[ID][${at}]=${id}`).join('&')}&select[0]=ID`
      const rows = rowsOf(at(await batch(probe, { many: command }), 'result', 'many'))
      const isMe = rows.length === 1 && Number(at(rows, 0, 'ID')) === me
      return judge('the last of 990 arrives', [[isMe, `${rows.length} rows`]])
    },
  },
]

/** What the app asks for before it can show anything. */
async function firstDetails(probe: Probe): Promise<Seen> {
  const groups = await probe.myGroups()
  const ids = Array.from({ length: 50 }, (_, at) => `filter[ID][${at}]=$result[mine][${at}][GROUP_ID]`)
  const details = `socialnetwork.api.workgroup.list?${ids.join('&')}&select[0]=ID&select[1]=INITIATE_PERMS`
  const parts = await batch(probe, { mine: 'sonet_group.user.groups', details })
  const rows = rowsOf(at(parts, 'result', 'details', 'workgroups'))
  const mine = new Set(groups.map(({ id }) => id))
  const strangers = rows.filter((row) => !mine.has(Number(row['id'])))
  const code = codeOf(parts, 'details')
  return judge(`${rows.length} of ${listOf(groups).length} groups`, [
    [rows.length > 0, code === '' ? 'no details' : `error "${code}"`],
    [strangers.length === 0, `${strangers.length} groups that are not mine`],
  ])
}
