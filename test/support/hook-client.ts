import { ApiVersion, B24Hook, Logger, type RestrictionParams } from '@bitrix24/b24jssdk'
import { createRestClient, type RestClient } from '#bitrix24/client.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'

/** Switches the SDK's rate limit off, which spares a real portal: for benches of hundreds of requests. */
export const unbraked: RestrictionParams = {
  rateLimit: { burstLimit: 100_000, drainRate: 100_000, adaptiveEnabled: false },
}

/** The unmodified SDK, over HTTP, as this person. */
export function hookOf(
  portal: Portal,
  userId: number,
  scopes?: readonly string[],
  restrictions: RestrictionParams = {},
): B24Hook {
  const secret = portal.webhookUrl(userId, scopes).split('/').at(-1) ?? ''
  const hook = new B24Hook(
    { b24Url: portal.origin, userId, secret },
    { restrictionParams: { ...restrictions, maxRetries: 1 } },
  )
  hook.setLogger(new Logger('test'))
  const { ajaxClient } = hook.getHttpClient(ApiVersion.v2)
  // `fetch` fails the way browsers fail; and a hook always speaks https, which an emulator does not.
  ajaxClient.defaults.adapter = 'fetch'
  ajaxClient.interceptors.request.use((config) => ({
    ...config,
    baseURL: portal.origin,
    url: config.url?.replace(/^https:/, 'http:') ?? '',
  }))
  return hook
}

/** The app's REST client on it. */
export const hookClient = (...how: Parameters<typeof hookOf>): RestClient => createRestClient(hookOf(...how))

/** The same with a token of the app in the place of the webhook: some methods are for apps only (rest.md 7). */
export function appClient(portal: Portal, userId: number): RestClient {
  const hook = hookOf(portal, userId)
  const auth = portal.auth.issue(userId).accessToken
  hook.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => ({
    ...config,
    url: config.url?.replace(/\/rest\/\d+\/\w+\//, '/rest/') ?? '',
    data: { ...config.data, auth },
  }))
  return createRestClient(hook)
}
