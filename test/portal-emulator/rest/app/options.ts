import type { Answer, Call, Method } from '../method.ts'
import { entries, phpArray, toJson, toText } from '../envelope/php-value.ts'
import { accessDenied, RestError } from '../envelope/rest-error.ts'

/** rest.md 7: one value or null; without a name the whole map, `[]` when empty. */
function read(call: Call, store: ReadonlyMap<string, unknown>): Answer {
  requireAppContext(call)
  const name = call.params.get('option')
  if (name !== undefined) return { result: store.get(toText(name)) ?? null }
  return { result: phpArray([...store]) }
}

/** Merges; values keep their types. Without `options` the parameters themselves are the settings. */
function write(call: Call, store: Map<string, unknown>): Answer {
  const given = call.params.get('options')
  const pairs = given === undefined ? [...call.params.values] : entries(given)
  if (pairs.length === 0) {
    throw new RestError(400, 'ERROR_ARGUMENT', "Argument 'options' is null or empty", { argument: 'options' })
  }
  for (const [name, value] of pairs) store.set(name, toJson(value))
  return { result: true }
}

/** A webhook is no app. */
function requireAppContext({ context }: Call): void {
  if (context !== 'app') throw accessDenied('Application context required')
}

export const appOptionGet: Method = {
  name: 'app.option.get',
  scopes: [],
  params: ['option'],
  run: (call) => read(call, call.portal.appOptions),
}

export const appOptionSet: Method = {
  name: 'app.option.set',
  scopes: [],
  params: 'any',
  run: (call) => {
    requireAppContext(call)
    if (!call.caller.admin) throw accessDenied('Administrator authorization required')
    return write(call, call.portal.appOptions)
  },
}

export const userOptionGet: Method = {
  name: 'user.option.get',
  scopes: [],
  params: ['option'],
  run: (call) => read(call, call.portal.userOptionsOf(call.caller.id)),
}

export const userOptionSet: Method = {
  name: 'user.option.set',
  scopes: [],
  params: 'any',
  run: (call) => {
    requireAppContext(call)
    return write(call, call.portal.userOptionsOf(call.caller.id))
  },
}
