import { actOf } from '../colleague-acts.ts'
import type { Fault, FaultKind } from '../fault-kinds.ts'
import { timeOf } from './envelope/envelope.ts'
import { requireScope, statusesOf } from './envelope/identify.ts'
import { refuseUnknownParams, type Answer, type Call, type Method } from './method.ts'
import { phpArray, toInt, toList } from './envelope/php-value.ts'
import { accessDenied, authError, RestError } from './envelope/rest-error.ts'

/** One method call, alone or as a command of a batch: scope, operating limit, faults, then the work (rest.md 6.3). */
export async function invoke(method: Method, call: Call): Promise<Answer> {
  const { portal, exchange } = call
  requireScope(call, method.scopes, portal)
  const app = appOf(call)
  if (portal.limits.isBlocked(app, method.name, portal.now())) throw operationLimit(call, method.name)
  for (const fault of call.faults) throwInstead(fault, call)
  refuseUnknownParams(method, call)

  const startedAt = portal.now()
  try {
    meanwhile(call, 'before-work')
    const answer = await method.run(call)
    meanwhile(call, 'after-work')
    return lift(spoil(answer, call.faults))
  } catch (error) {
    throw withStaleException(error, call)
  } finally {
    portal.limits.record(app, method.name, startedAt, portal.now() - startedAt)
    exchange.entry.faults.push(...call.faults.map((fault) => fault.kind))
  }
}

/** Operating time is counted per app or webhook. */
export function appOf(call: Pick<Call, 'context' | 'caller'>): string {
  return call.context === 'app' ? 'app' : `webhook-${call.caller.id}`
}

/** Faults that answer in the place of the method. Those of the wire are the exchange's business. */
function throwInstead(fault: Fault, call: Call): void {
  const error = errorOf(fault, call)
  if (!error) return
  call.exchange.entry.faults.push(fault.kind)
  throw error
}

function errorOf(fault: FaultKind, call: Call): RestError | undefined {
  const statuses = statusesOf(call.portal)
  switch (fault.kind) {
    case 'unavailable':
      return queryLimit()
    case 'operation-limit': {
      const resetAt = call.portal.now() / 1000 + (fault.resetInSeconds ?? 60)
      return new RestError(429, 'OPERATION_TIME_LIMIT', BLOCKED, { operating_reset_at: Math.ceil(resetAt) })
    }
    case 'expired-token':
      return authError('expired_token', statuses)
    case 'invalid-token':
      return authError('invalid_token', statuses)
    case 'insufficient-scope':
      return authError('insufficient_scope', statuses)
    case 'plan':
      return accessDenied('Available only on extended plans.')
    case 'internal-error':
      return fault.workDone ? undefined : internalError(fault.status, fault.code)
    case 'error-in-200':
      return errorIn200(fault, call)
    case 'delay':
    case 'slow-per-person':
    case 'cut-before-work':
    case 'cut-after-work':
    case 'bad-gateway':
    case 'redirect':
    case 'no-time':
    case 'truncated-json':
    case 'empty-body':
    case 'html-in-200':
    case 'wrong-shape':
    case 'meanwhile':
      return undefined
  }
}

function errorIn200(fault: Extract<FaultKind, { kind: 'error-in-200' }>, call: Call): RestError {
  const { portal } = call
  const time = fault.withTime
    ? { time: timeOf(portal, appOf(call), call.exchange.entry.method, portal.now()) }
    : {}
  return new RestError(200, fault.code ?? 'ERROR_CORE', 'An error in an answer of status 200', time)
}

export function queryLimit(): RestError {
  return new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests')
}

export function internalError(status = 500, code = 'INTERNAL_SERVER_ERROR'): RestError {
  return new RestError(status, code, status === 500 ? 'Internal server error' : `Error ${code}`)
}

const BLOCKED = 'Method is blocked due to operation time limit.'

function operationLimit(call: Call, method: string): RestError {
  const { seconds, resetAt } = call.portal.limits.operating(appOf(call), method, call.portal.now())
  return new RestError(429, 'OPERATION_TIME_LIMIT', BLOCKED, {
    operating: seconds,
    operating_reset_at: resetAt,
  })
}

function meanwhile(call: Call, at: 'before-work' | 'after-work'): void {
  for (const fault of call.faults) {
    if (fault.kind !== 'meanwhile' || fault.at !== at) continue
    const { world } = call.portal
    const groupId = toInt(call.params.get('GROUP_ID'))
    actOf(fault.act)(world, {
      callerId: call.caller.id,
      groupId: world.groups.has(groupId) ? groupId : null,
      userIds: toList(call.params.get('USER_ID')).map(toInt),
    })
  }
}

function spoil(answer: Answer, faults: readonly Fault[]): Answer {
  const wrong = faults.find((fault) => fault.kind === 'wrong-shape')
  return wrong ? { ...answer, result: 'result' in wrong ? wrong.result : { surprise: true } } : answer
}

/** `next` and `total` inside a result that is a map are taken out of it to the top (rest.md 6.2). */
function lift(answer: Answer): Answer {
  const { result } = answer
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return answer
  const inside = new Map(Object.entries(result))
  const lifted: { next?: number; total?: number } = {}
  for (const name of ['next', 'total'] as const) {
    if (!inside.has(name)) continue
    lifted[name] = Number(inside.get(name))
    inside.delete(name)
  }
  return Object.keys(lifted).length > 0 ? { ...answer, ...lifted, result: phpArray([...inside]) } : answer
}

/** A pending exception overrides code and text of a later failure of the same HTTP request (rest.md 5, trap 26). */
function withStaleException(error: unknown, call: Call): unknown {
  const stale = call.exchange.staleException
  if (!stale || !(error instanceof RestError) || error.status === 501) return error
  call.exchange.staleException = undefined
  return new RestError(error.status, stale.code, stale.text)
}
