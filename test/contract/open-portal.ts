import { onTestFinished } from 'vitest'
import type { RestClient } from '#bitrix24/client.ts'
import { startPortal, type Portal, type PortalOptions } from '#test/portal-emulator/portal.ts'
import { createDemoWorld, type DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { hookClient } from '#test/support/hook-client.ts'

/** A portal of the test's own, closed when the test ends. Nobody else asks it, so its journal holds the test's calls alone. */
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
  return { portal, cast, clientOf: (userId, scopes) => hookClient(portal, userId, scopes) }
}
