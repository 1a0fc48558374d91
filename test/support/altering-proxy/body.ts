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

/** The answer with a change in what it tells of the group; as it stands where it is no reading. */
function withGroup(own: string, change: (group: Record<string, unknown>) => Record<string, unknown>): string {
  const answer: unknown = JSON.parse(own)
  const group = isRecord(answer) ? answer['result'] : undefined
  return isRecord(answer) && isRecord(group) ? JSON.stringify({ ...answer, result: change(group) }) : own
}

/** The groups that the answer to a batch tells of, by their IDs, each as it would have been told alone. */
export function readingsInBatch(own: string): readonly (readonly [group: string, answer: string])[] {
  if (!own.includes('"result_error"')) return []
  const answer: unknown = JSON.parse(own)
  const batch = isRecord(answer) ? answer['result'] : undefined
  const results = isRecord(batch) ? batch['result'] : undefined
  const parts = isRecord(results) || Array.isArray(results) ? Object.values(results) : []
  return parts.flatMap((part: unknown) =>
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
  }
}
