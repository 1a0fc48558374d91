import type { Method } from '../method.ts'
import { toBool, toText } from '../envelope/php-value.ts'

const ALL_SCOPES = [
  'app',
  'department',
  'im',
  'placement',
  'sonet_group',
  'socialnetwork',
  'user',
  'user_basic',
  'user_brief',
]

/** rest.md 7. A webhook learns its scope and the licence only. */
export const appInfo: Method = {
  name: 'app.info',
  scopes: [],
  params: [],
  run: ({ portal, context, scopes }) => {
    if (context === 'webhook') return { result: { SCOPE: scopes, LICENSE: 'demo' } }
    return {
      result: {
        ID: 1,
        CODE: 'emulated.app',
        VERSION: portal.version,
        STATUS: 'L',
        INSTALLED: portal.installed,
        PAYMENT_EXPIRED: 'N',
        DAYS: null,
        LANGUAGE_ID: 'en',
        LICENSE: 'demo',
        LICENSE_TYPE: 'demo',
        LICENSE_FAMILY: 'demo',
      },
    }
  },
}

/** Granted scopes, or with `full` all that the portal knows (rest.md 7). */
export const scope: Method = {
  name: 'scope',
  scopes: [],
  params: ['full'],
  anyCase: true,
  run: ({ params, scopes }) => ({ result: toBool(params.anyCase('full')) ? ALL_SCOPES : scopes }),
}

/** Feature detection. The name is looked up as sent: upper case letters find nothing (rest.md 7). */
export function methodGet(methodNamed: (name: string) => Method | undefined): Method {
  return {
    name: 'method.get',
    scopes: [],
    params: ['name'],
    run: (call) => {
      const name = toText(call.params.get('name'))
      const method = name === name.toLowerCase() ? methodNamed(name) : undefined
      const granted = method?.scopes.some((one) => call.scopes.includes(one)) ?? false
      const isAvailable = method !== undefined && (granted || method.scopes.length === 0)
      return { result: { isExisting: method !== undefined, isAvailable } }
    },
  }
}
