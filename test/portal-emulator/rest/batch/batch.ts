import { substitute, type BatchParts } from './batch-references.ts'
import { timeOf, type Time } from '../envelope/envelope.ts'
import { appOf, invoke } from '../invoke.ts'
import type { Answer, Call, Method } from '../method.ts'
import { Params } from '../envelope/params.ts'
import { entries, phpArray, toBool, type PhpArray } from '../envelope/php-value.ts'
import { parseQuery } from '../envelope/query-string.ts'
import { METHOD_NOT_FOUND, refused, RestError } from '../envelope/rest-error.ts'
import { securityFilter } from './security-filter.ts'

const MAX_COMMANDS = 50
const NOT_INSIDE = new Set(['batch', 'rest.upload', 'rest.download'])

/** rest.md 5. Its five parts are PHP arrays: empty ones are [], and a list with a hole is an object (trap 24). */
export function batchOf(methodNamed: MethodNamed): Method {
  const run = (call: Call) => runBatch(call, methodNamed)
  return { name: 'batch', scopes: [], params: ['cmd', 'halt'], anyCase: true, run }
}

type MethodNamed = (name: string) => Method | undefined

async function runBatch(call: Call, methodNamed: MethodNamed): Promise<Answer> {
  // PHP's bool cast: "false" halts (trap 25).
  const halt = toBool(call.params.anyCase('halt'))
  const parts: BatchParts = {
    result: [],
    result_error: [],
    result_total: [],
    result_next: [],
    result_time: [],
  }
  let count = 0
  for (const [key, command] of entries(call.params.anyCase('cmd'))) {
    if (typeof command !== 'string') continue
    count += 1
    const error = count > MAX_COMMANDS ? tooLong() : await runCommand(call, methodNamed, key, command, parts)
    if (!error) continue
    parts.result_error.push([key, error.body])
    if (halt) break
  }
  return {
    result: {
      result: phpArray(parts.result),
      result_error: phpArray(parts.result_error),
      result_total: phpArray(parts.result_total),
      result_next: phpArray(parts.result_next),
      result_time: phpArray(parts.result_time),
    },
  }
}

/** Lower-case method names of the commands, for faults that strike the request they travel in. */
export function methodsInside(params: Params): string[] {
  const commands = entries(params.anyCase('cmd')).map(([, command]) => command)
  return commands.flatMap((command) => (typeof command === 'string' ? [methodOf(command)] : []))
}

function methodOf(command: string): string {
  const [name = ''] = command.split('?')
  return name.toLowerCase().replace(/\.json$/, '')
}

async function runCommand(
  call: Call,
  methodNamed: MethodNamed,
  key: string,
  command: string,
  parts: BatchParts,
): Promise<RestError | undefined> {
  const name = methodOf(command)
  const at = command.indexOf('?')
  const log: { key: string; method: string; error: string | null } = { key, method: name, error: null }
  call.exchange.entry.commands.push(log)
  try {
    const values = substitute(parseQuery(at < 0 ? '' : (command.slice(at + 1).split('#')[0] ?? '')), parts)
    const startedAt = call.portal.now()
    const answer = await runMethod(call, methodNamed(name), name, securityFilter(values))
    const time = timeOf(call.portal, appOf(call), name, startedAt)
    record(parts, key, answer, time)
    return undefined
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    log.error = error.code
    return error
  }
}

async function runMethod(
  call: Call,
  method: Method | undefined,
  name: string,
  values: PhpArray,
): Promise<Answer> {
  if (NOT_INSIDE.has(name)) {
    throw new RestError(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage')
  }
  if (!method) throw call.portal.options.strict === false ? METHOD_NOT_FOUND() : refused(`method "${name}"`)
  const params = new Params(values)
  return invoke(method, { ...call, params, faults: call.portal.faults.strikeCommand(name) })
}

function record(parts: BatchParts, key: string, answer: Answer, time: Time): void {
  parts.result.push([key, answer.result])
  if (answer.total !== undefined) parts.result_total.push([key, answer.total])
  if (answer.next !== undefined) parts.result_next.push([key, answer.next])
  parts.result_time.push([key, time])
}

function tooLong(): RestError {
  return new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded')
}
