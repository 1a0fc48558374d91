import type { Body } from './alteration.ts'

/** What a body is made of. Null where the portal has not been asked. */
export interface Answers {
  readonly own: string | null
  readonly atFirst: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The `time` without which the SDK refuses an answer (frame.md 3.3). */
function timeNow(): Record<string, unknown> {
  const now = Date.now() / 1000
  const date = new Date().toISOString().replace(/\.\d+Z$/, '+00:00')
  return { start: now, finish: now, duration: 0, processing: 0, date_start: date, date_finish: date }
}

/** The answer with a `time` that tells of nearly all the work that a method may do in ten minutes. */
function tired(own: string, resetInSeconds: number): string {
  const answer: unknown = JSON.parse(own)
  if (!isRecord(answer)) return own
  const { finish, ...time } = timeNow()
  const resetAt = Math.round(Number(finish)) + resetInSeconds
  return JSON.stringify({ ...answer, time: { ...time, finish, operating: 479, operating_reset_at: resetAt } })
}

type Change = (group: Record<string, unknown>) => Record<string, unknown>

/** The results and errors of the commands of a batch by their names; null for any other answer. */
function commandsIn(answer: unknown) {
  const batch = isRecord(answer) ? answer['result'] : undefined
  if (!isRecord(answer) || !isRecord(batch) || !('result_error' in batch)) return null
  // PHP writes an empty table as a list, and one whose keys count from 0 as well.
  const tableOf = (value: unknown) => Object.entries(isRecord(value) || Array.isArray(value) ? value : {})
  return { answer, batch, results: tableOf(batch['result']), errors: tableOf(batch['result_error']) }
}

/** The answer with a change in what it tells of each group; as it stands where it is no reading. */
function withGroup(own: string, change: Change): string {
  const answer: unknown = JSON.parse(own)
  const commands = commandsIn(answer)
  if (commands) {
    const changed = commands.results.map(([name, result]: readonly [string, unknown]) => [
      name,
      isRecord(result) && 'LIST_OF_MEMBERS' in result ? change(result) : result,
    ])
    return JSON.stringify({
      ...commands.answer,
      result: { ...commands.batch, result: Object.fromEntries(changed) },
    })
  }
  const group = isRecord(answer) ? answer['result'] : undefined
  return isRecord(answer) && isRecord(group) ? JSON.stringify({ ...answer, result: change(group) }) : own
}

/** As PHP writes a table. */
const written = (table: readonly (readonly [string, unknown])[]): unknown =>
  table.length === 0 ? [] : Object.fromEntries(table)

/** The answer without the result at this place, or with an error instead of it. */
function withoutCommand(own: string, place: number, code: string | null): string {
  const commands = commandsIn(JSON.parse(own))
  const gone = commands?.results[place % Math.max(1, commands.results.length)]
  if (!commands || !gone) return own
  const results = commands.results.filter((each) => each !== gone)
  const error = { error: code, error_description: '' }
  const errors: (readonly [string, unknown])[] = [...commands.errors]
  if (code !== null) errors.push([gone[0], error])
  const result = { result: written(results), result_error: written(errors) }
  return JSON.stringify({ ...commands.answer, result: { ...commands.batch, ...result } })
}

/** The groups that the answer to a batch tells of, by their IDs, each as it would have been told alone. */
export function readingsInBatch(own: string): readonly (readonly [group: string, answer: string])[] {
  if (!own.includes('"result_error"')) return []
  const results = commandsIn(JSON.parse(own))?.results ?? []
  return results.flatMap(([, part]: readonly [string, unknown]) =>
    isRecord(part) && 'LIST_OF_MEMBERS' in part
      ? [[String(part['ID']), JSON.stringify({ result: part, time: timeNow() })] as const]
      : [],
  )
}

const firstHalf = (value: unknown): unknown =>
  Array.isArray(value) ? value.slice(0, Math.ceil(value.length / 2)) : value

const halved = (group: Record<string, unknown>): Record<string, unknown> => ({
  ...group,
  MEMBERS: firstHalf(group['MEMBERS']),
  INVITED_MEMBERS: firstHalf(group['INVITED_MEMBERS']),
  GROUP_MEMBERS_LIST: firstHalf(group['GROUP_MEMBERS_LIST']),
})

const page = '<html><head><title>Sorry</title></head><body><h1>Backend fetch failed</h1></body></html>'

/** The text of an altered body. */
export function textOf(body: Body, { own, atFirst }: Answers): string {
  const known = own ?? ''
  switch (body.kind) {
    case 'own':
      return known
    case 'truncated':
      return known.slice(0, Math.ceil(known.length / 2))
    case 'php-warning':
      return `<br />\n<b>Warning</b>: Undefined array key "USER" in <b>init.php</b> on line <b>3</b><br />\n${known}`
    case 'bom':
      return `\uFEFF${known}`
    case 'empty':
      return ''
    case 'html':
      return page
    case 'json':
      return body.text
    case 'result':
      return JSON.stringify({ result: body.result, time: timeNow() })
    case 'error':
      return JSON.stringify({ error: body.code, error_description: body.text })
    case 'near-limit':
      return known === '' ? known : tired(known, body.resetInSeconds)
    case 'stale':
      return atFirst ?? known
    case 'other-group':
      return known === '' ? known : withGroup(known, (group) => ({ ...group, ID: 7_777 }))
    case 'fewer-people':
      return known === '' ? known : withGroup(known, halved)
    case 'command-lost':
      return known === '' ? known : withoutCommand(known, body.place, null)
    case 'command-failed':
      return known === '' ? known : withoutCommand(known, body.place, body.code)
  }
}
