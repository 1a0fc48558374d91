import { ApiVersion, B24Hook, Logger } from '@bitrix24/b24jssdk'
import { onTestFinished } from 'vitest'
import { createRestClient, type RestClient } from '#bitrix24/client.ts'
import { startPortal, type Portal, type PortalOptions } from '../portal-emulator/portal.ts'
import { createDemoWorld, type DemoCast } from '../portal-emulator/world/demo.ts'

/** A portal of the test's own, closed when the test ends. */
export interface OpenedPortal {
  readonly portal: Portal
  readonly cast: DemoCast
  /** The app's REST client on the unmodified SDK, over HTTP, as this person. */
  readonly clientOf: (userId: number, scopes?: readonly string[]) => RestClient
}

export async function openPortal(options: Omit<PortalOptions, 'world'> = {}): Promise<OpenedPortal> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ ...options, world })
  onTestFinished(() => portal.close())
  return {
    portal,
    cast,
    clientOf(userId, scopes) {
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
    },
  }
}
