import type { PlacementBinding } from '../../installation.ts'
import { requireApp } from '../envelope/identify.ts'
import type { Call, Method } from '../method.ts'
import { own } from '../own.ts'
import { toInt, toJson, toText } from '../envelope/php-value.ts'
import { accessDenied, RestError } from '../envelope/rest-error.ts'

/** Each with the scopes one of which it needs besides `placement` (rest.md 7). */
const PLACEMENTS: Readonly<Record<string, readonly string[]>> = {
  DEFAULT: [],
  LEFT_MENU: [],
  SONET_GROUP_DETAIL_TAB: ['sonet_group'],
  SONET_GROUP_TOOLBAR: ['sonet_group'],
  SONET_GROUP_ROBOT_DESIGNER_TOOLBAR: ['sonet_group'],
  USER_PROFILE_MENU: ['user', 'user_basic', 'user_brief'],
  USER_PROFILE_TOOLBAR: ['user', 'user_basic', 'user_brief'],
}

export const placementBind: Method = {
  name: 'placement.bind',
  scopes: ['placement'],
  params: [
    'PLACEMENT',
    'HANDLER',
    'TITLE',
    'DESCRIPTION',
    'GROUP_NAME',
    'LANG_ALL',
    'OPTIONS',
    'USER_ID',
    'ICON',
  ],
  anyCase: true,
  run: (call) => {
    requireAdminOfApp(call)
    const { params, portal } = call
    const placement = toText(params.anyCase('PLACEMENT')).toUpperCase()
    // Not found also when only the scope is missing (trap 37).
    if (!isAvailable(placement, call.scopes)) {
      throw new RestError(400, 'ERROR_PLACEMENT_NOT_FOUND', 'Placement not found')
    }
    const handler = toText(params.anyCase('HANDLER'))
    const userId = toInt(params.anyCase('USER_ID'))
    const reason = reasonAgainst(placement, handler, userId, call)
    if (reason) throw new RestError(400, 'ERROR_CORE', `Unable to set placement handler: ${reason}`)
    const title = toText(params.anyCase('TITLE'))
    const description = toText(params.anyCase('DESCRIPTION'))
    const options = toJson(params.anyCase('OPTIONS') ?? new Map())
    const langAll = toJson(params.anyCase('LANG_ALL') ?? new Map())
    portal.placements.push({ placement, handler, userId, title, description, options, langAll })
    return { result: true }
  },
}

/** Counts two for each handler that it removes (trap 37). */
export const placementUnbind: Method = {
  name: 'placement.unbind',
  scopes: ['placement'],
  params: ['PLACEMENT', 'HANDLER', 'USER_ID'],
  anyCase: true,
  run: (call) => {
    requireAdminOfApp(call)
    const { params, portal } = call
    const placement = toText(params.anyCase('PLACEMENT')).toUpperCase()
    const handler = toText(params.anyCase('HANDLER'))
    const goes = (one: PlacementBinding) =>
      one.placement === placement && (handler === '' || one.handler === handler)
    const kept = portal.placements.filter((one) => !goes(one))
    const removed = portal.placements.length - kept.length
    portal.placements.splice(0, Infinity, ...kept)
    return { result: { count: removed * 2 } }
  },
}

export const placementGet: Method = {
  name: 'placement.get',
  scopes: ['placement'],
  params: [],
  run: (call) => {
    requireAdminOfApp(call)
    return { result: call.portal.placements }
  },
}

export const placementList: Method = {
  name: 'placement.list',
  scopes: ['placement'],
  params: ['SCOPE', 'FULL'],
  anyCase: true,
  run: (call) => {
    requireApp(call)
    const wanted = toText(call.params.anyCase('SCOPE'))
    const isFull = ['true', 'Y', '1'].includes(toText(call.params.anyCase('FULL')))
    const names = Object.keys(PLACEMENTS).filter((name) => name !== 'DEFAULT')
    return {
      result: names.filter(
        (name) =>
          (isFull || isAvailable(name, call.scopes)) &&
          (wanted === '' || own(PLACEMENTS, name)?.includes(wanted)),
      ),
    }
  },
}

function requireAdminOfApp(call: Call): void {
  requireApp(call)
  if (!call.caller.admin) throw accessDenied('Administrator authorization required')
}

function isAvailable(placement: string, scopes: readonly string[]): boolean {
  const needed = own(PLACEMENTS, placement)
  return needed !== undefined && (needed.length === 0 || needed.some((scope) => scopes.includes(scope)))
}

/** The handler has a host with a dot, which is the app's own, and is bound only once (rest.md 7). */
function reasonAgainst(
  placement: string,
  handler: string,
  userId: number,
  { portal }: Call,
): string | undefined {
  const host = hostOf(handler)
  if (host === undefined) return 'Handler URL host is not correct'
  if (!host.includes('.')) return 'Wrong handler URL'
  if (portal.appUrl !== '' && host !== hostOf(portal.appUrl))
    return "Handler URL host doesn't match application url"
  const isTaken = portal.placements.some(
    (one) => one.placement === placement && one.handler === handler && one.userId === userId,
  )
  return isTaken ? 'Handler already binded' : undefined
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname
  } catch {
    return undefined
  }
}
