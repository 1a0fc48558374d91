import type { PortalInside } from '../../portal.ts'
import { acknowledgeFirstRun } from '../frame/first-run.ts'
import { phpMap } from '../frame/init-data.ts'
import { numberIn, textIn } from './body.ts'
import type { Endpoint } from './endpoint.ts'

/** What the portal's page asks its own server on behalf of the app frame (frame.md 2.4). */
export const frameEndpoints: Record<string, Endpoint> = {
  refresh(portal, body) {
    const renewed = portal.auth.refresh(textIn(body, 'refreshToken'))
    if (!renewed) return { status: 401, answer: 'unknown refresh token' }
    const { accessToken, refreshToken, expiresInSeconds } = renewed
    return {
      status: 200,
      answer: { AUTH_ID: accessToken, AUTH_EXPIRES: String(expiresInSeconds), REFRESH_ID: refreshToken },
    }
  },

  'host-faults': ({ faults }) => {
    const active = [faults.hostSilent && 'host-silent', faults.refreshSilent && 'refresh-silent'].filter(
      Boolean,
    )
    return { status: 200, answer: { active } }
  },

  'first-run'(portal, body) {
    acknowledgeFirstRun(portal, numberIn(body, 'userId'))
    return { status: 200, answer: true }
  },

  'install-finish'(portal) {
    portal.installed = true
    return { status: 200, answer: true }
  },

  'app-option'(portal, body) {
    if (!portal.world.people.get(numberIn(body, 'userId'))?.admin)
      return { status: 403, answer: 'not an admin' }
    return setOption(portal.appOptions, body)
  },

  'user-option': (portal: PortalInside, body) =>
    setOption(portal.userOptionsOf(numberIn(body, 'userId')), body),
}

function setOption(options: Map<string, unknown>, body: Record<string, unknown>) {
  options.set(textIn(body, 'name'), body['value'])
  return { status: 200, answer: phpMap(Object.fromEntries(options)) }
}
