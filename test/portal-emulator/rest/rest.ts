import type { Fault } from '../fault-kinds.ts'
import type { PortalInside } from '../portal.ts'
import type { RequestEntry } from '../request-journal.ts'
import { methodsInside } from './batch/batch.ts'
import { cut, isCut } from './cut.ts'
import {
  CORS_HEADERS,
  envelope,
  htmlResponse,
  jsonResponse,
  proxyError,
  redirect,
  textResponse,
  timeOf,
} from './envelope/envelope.ts'
import { identify } from './envelope/identify.ts'
import { appOf, internalError, invoke, queryLimit } from './invoke.ts'
import type { Exchange } from './method.ts'
import { methodNamed } from './methods.ts'
import { oldCodeOf } from './envelope/old-codes.ts'
import { readParams, type Params } from './envelope/params.ts'
import { METHOD_NOT_FOUND, refused, RequestKilled, RestError } from './envelope/rest-error.ts'
import { routeOf, type Route } from './envelope/route.ts'

/** One REST request over HTTP: preflight, rate limit, 404 before 401, the call, its faults, the envelope. */
export async function handleRest(request: Request, address: string, portal: PortalInside): Promise<Response> {
  if (request.method === 'OPTIONS') {
    portal.journal.preflights += 1
    return new Response(null, { status: 204, headers: CORS_HEADERS })
  }
  const startedAt = portal.now()
  const route = routeOf(new URL(request.url).pathname)
  const entry = portal.journal.open(startedAt, request.method, route.method)
  const params = await readParams(request)
  const faults = strike(route, params, portal)
  const response = await exchange(request, address, portal, { route, params, entry, faults, startedAt })
  return close(response, faults, entry, portal, startedAt)
}

/** A fault of the wire for a method strikes the batch that the method travels in. */
function strike(route: Route, params: Params, portal: PortalInside): Fault[] {
  const inside = route.method === 'batch' ? new Set(methodsInside(params)) : []
  return [
    ...portal.faults.strike(route.method),
    ...[...inside].flatMap((method) => portal.faults.strikeRequestOf(method)),
  ]
}

interface Arrival {
  readonly route: Route
  readonly params: Params
  readonly entry: RequestEntry
  readonly faults: readonly Fault[]
  readonly startedAt: number
}

async function exchange(
  request: Request,
  address: string,
  portal: PortalInside,
  { route, params, entry, faults, startedAt }: Arrival,
): Promise<Response> {
  for (const fault of faults) {
    if (fault.kind === 'delay') await portal.sleep(fault.ms)
    const instead = insteadOfWork(fault, request)
    if (!instead) continue
    entry.faults.push(fault.kind)
    return instead
  }
  try {
    if (!portal.limits.admit(address, portal.now())) throw queryLimit()
    const method = findMethod(route, portal)
    entry.params = params.toJson()
    const identity = identify(request, route, params, portal)
    entry.userId = identity.caller.id
    const seconds = portal.limits.options.requestSeconds ?? Infinity
    const shared: Exchange = {
      portal,
      entry,
      deadline: startedAt + seconds * 1000,
      staleException: undefined,
    }
    const answer = await invoke(method, { ...identity, exchange: shared, portal, params, faults })
    const time = timeOf(portal, appOf(identity), method.name, startedAt)
    const withoutTime = faults.some((fault) => fault.kind === 'no-time')
    return jsonResponse(200, envelope(answer, withoutTime ? undefined : time))
  } catch (error) {
    return failure(error, entry, portal)
  }
}

/** Faults that come between the client and the portal: nothing is done. */
function insteadOfWork(fault: Fault, request: Request): Response | undefined {
  if (fault.kind === 'cut-before-work') return cut(fault.silent ?? false)
  if (fault.kind === 'bad-gateway' && !fault.workDone) return proxyError(fault.status)
  if (fault.kind === 'redirect') return redirect(fault.to ?? request.url)
  return undefined
}

function findMethod(route: Route, portal: PortalInside) {
  if (route.format === 'xml') throw refused('XML answers')
  if (route.version3) throw refused('REST version 3')
  const method = methodNamed(route.method)
  if (method) return method
  throw portal.options.strict === false ? METHOD_NOT_FOUND() : refused(`method "${route.method}"`)
}

/** Refusals, errors of the contract, the time limit. Anything else is this emulator's own fault: 500, on stderr. */
function failure(error: unknown, entry: RequestEntry, portal: PortalInside): Response {
  if (error instanceof RequestKilled) return htmlResponse(504, 'Gateway Time-out')
  const known = error instanceof RestError ? error : internalError()
  if (!(error instanceof RestError)) console.error('portal emulator:', error)
  if (known.status === 501) console.error('portal emulator:', known.message)
  const code = portal.options.errorCodes === 'old' ? oldCodeOf(known) : known.code
  entry.error = code
  return jsonResponse(known.status, { ...known.body, error: code })
}

/** Last faults of the wire, then the journal. */
async function close(
  answer: Response,
  faults: readonly Fault[],
  entry: RequestEntry,
  portal: PortalInside,
  startedAt: number,
): Promise<Response> {
  let response = answer
  for (const fault of faults) response = await bend(response, fault)
  entry.ms = portal.now() - startedAt
  if (isCut(response)) return response
  entry.status = response.status
  entry.bytes = Number(response.headers.get('content-length') ?? 0)
  return response
}

async function bend(response: Response, fault: Fault): Promise<Response> {
  if (fault.kind === 'cut-after-work') return cut(fault.silent ?? false)
  if (response.status !== 200) return response
  if (fault.kind === 'bad-gateway') return proxyError(fault.status)
  if (fault.kind === 'html-in-200') return htmlResponse(200, 'Maintenance')
  if (fault.kind === 'internal-error') {
    const error = internalError(fault.status, fault.code)
    return jsonResponse(error.status, error.body)
  }
  if (fault.kind !== 'empty-body' && fault.kind !== 'truncated-json') return response
  const text = fault.kind === 'empty-body' ? '' : await response.text()
  return textResponse(
    200,
    text.slice(0, Math.ceil(text.length / 2)),
    response.headers.get('content-type') ?? '',
  )
}
