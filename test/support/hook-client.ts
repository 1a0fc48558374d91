import { ApiVersion, B24Hook, Logger } from '@bitrix24/b24jssdk'
import { createRestClient, type RestClient } from '#bitrix24/client.ts'
import type { Portal } from '../portal-emulator/portal.ts'

/** The app's REST client on the unmodified SDK, over HTTP, as this person. */
export function hookClient(portal: Portal, userId: number, scopes?: readonly string[]): RestClient {
  const secret = portal.webhookUrl(userId, scopes).split('/').at(-1) ?? ''
  const hook = new B24Hook(
    { b24Url: portal.origin, userId, secret },
    { restrictionParams: { maxRetries: 1 } },
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
  return createRestClient(hook)
}
