import type { IssuedToken } from '../../tokens.ts'
import type { HostContext } from '../context.ts'
import { needsFirstRun } from './first-run.ts'

/** The answer to getInitData, field by field as in frame.md 2.3. */
export function initDataOf(
  { portal, url, options, me }: HostContext,
  token: IssuedToken,
  placementOptions: Record<string, string>,
  isInstalling: boolean,
): Record<string, unknown> {
  const isHttps = url.protocol === 'https:'
  return {
    LANG: options.lang,
    DOMAIN: url.host,
    PROTOCOL: isHttps !== options.wrongProtocol ? 1 : 0,
    PATH: '/rest',
    AUTH_ID: token.accessToken,
    AUTH_EXPIRES: String(token.expiresInSeconds),
    REFRESH_ID: token.refreshToken,
    MEMBER_ID: portal.memberId,
    // Portal administrator or "may install this app"; says nothing about inviting (frame.md 2.3).
    IS_ADMIN: me.admin,
    INSTALL: isInstalling,
    FIRST_RUN: options.firstRun && needsFirstRun(portal, me.id),
    APP_OPTIONS: phpMap(Object.fromEntries(portal.appOptions)),
    USER_OPTIONS: phpMap(Object.fromEntries(portal.userOptionsOf(me.id))),
    PLACEMENT: options.placement,
    PLACEMENT_OPTIONS: emptyAs(placementOptions, options.emptyOptions),
  }
}

/** PHP knows one kind of array: an empty map is `[]` on the wire (frame.md 2.3). */
export function phpMap(map: Record<string, unknown>): unknown {
  return Object.keys(map).length === 0 ? [] : map
}

function emptyAs(map: Record<string, string>, manner: 'array' | 'string'): unknown {
  if (Object.keys(map).length > 0) return map
  return manner === 'array' ? [] : ''
}
