import type { PortalInside } from '../../portal.ts'
import type { Identity } from '../method.ts'
import type { Params } from './params.ts'
import { authError, RestError, type Statuses } from './rest-error.ts'
import type { Route } from './route.ts'

/** Who asks? Token in the query, the body or a Bearer header; or a webhook's path (rest.md 6.1). */
export function identify(request: Request, route: Route, params: Params, portal: PortalInside): Identity {
  const statuses = statusesOf(portal)
  const wrong = authError('NO_AUTH_FOUND', statuses)
  if (params.hasFileToken) throw wrong
  if (route.webhook) {
    const hook = portal.auth.webhook(route.webhook.userId, route.webhook.code)
    const caller = hook && portal.world.people.get(hook.userId)
    if (!hook || !caller) throw wrong
    return { caller, context: 'webhook', scopes: hook.scopes }
  }
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const state = portal.auth.stateOf(params.auth || bearer || '')
  if (state.kind === 'expired') throw authError('expired_token', statuses)
  const caller = state.kind === 'valid' ? portal.world.people.get(state.userId) : undefined
  if (!caller) throw wrong
  return { caller, context: 'app', scopes: portal.scopes }
}

/** Checked together with the token, per command of a batch (rest.md 5, 6.3). */
export function requireScope(identity: Identity, scopes: readonly string[], portal: PortalInside): void {
  if (scopes.length === 0 || scopes.some((scope) => identity.scopes.includes(scope))) return
  throw authError('insufficient_scope', statusesOf(portal))
}

/** Options and placements need an app; a webhook is none (rest.md 7). */
export function requireApp(identity: Identity): void {
  if (identity.context === 'app') return
  throw new RestError(403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied for this method')
}

export function statusesOf(portal: PortalInside): Statuses {
  return portal.options.statuses ?? 'documented'
}
