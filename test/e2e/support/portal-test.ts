import { test as base, type FrameLocator } from '@playwright/test'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'
import { startPortal, type Portal, type PortalOptions } from '#test/portal-emulator/portal.ts'
import { createDemoWorld, type DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { serveApp, type ServedApp } from '#test/support/serve-app.ts'
import { openApp } from './open-app.ts'

export interface Worker {
  readonly served: ServedApp
}

export interface Each {
  /** What is odd about the portal: `test.use({ oddities: { scopes: [] } })`. */
  readonly oddities: Pick<PortalOptions, 'scopes' | 'search' | 'errorCodes' | 'statuses'>
  readonly company: { readonly portal: Portal; readonly cast: DemoCast }
  /** A portal of the test's own. */
  readonly portal: Portal
  /** Who is who in it. */
  readonly cast: DemoCast
  /** Opens a page of the portal and gives the app's frame in it. */
  readonly open: (page: HostPage) => Promise<FrameLocator>
}

/** Host page on 127.0.0.1, the built app in a frame from localhost: two sites, as on a real portal. */
export const test = base.extend<Each, Worker>({
  served: [
    // Playwright insists on the empty pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const served = await serveApp()
      await provide(served)
      await served.close()
    },
    { scope: 'worker' },
  ],
  oddities: [{}, { option: true }],
  company: async ({ served, oddities }, provide) => {
    const { world, cast } = createDemoWorld()
    const portal = await startPortal({ ...oddities, world, appUrl: served.url })
    // Set by the one who tests, as a person may: the time for undoing has its own test (undo-window.spec.ts).
    portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
    await provide({ portal, cast })
    await portal.close()
  },
  portal: async ({ company }, provide) => provide(company.portal),
  cast: async ({ company }, provide) => provide(company.cast),
  open: async ({ page, company }, provide) => {
    await provide((target) => openApp(page, company.portal, target))
  },
})

export { expect } from '@playwright/test'
