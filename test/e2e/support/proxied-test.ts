import type { AlteredAnswer, Alteration, Body, Subject } from '#test/support/altering-proxy/alteration.ts'
import { plainAnswer } from '#test/support/altering-proxy/alteration.ts'
import { startAlteringProxy, type AlteringProxy } from '#test/support/altering-proxy/proxy.ts'
import { test as base } from './portal-test.ts'

/** The portal's pages and its REST come through a proxy that alters answers once it is armed. */
export const test = base.extend<{ readonly between: AlteringProxy }>({
  between: async ({ company }, provide) => {
    const proxy = await startAlteringProxy(company.portal.origin)
    await provide(proxy)
    await proxy.close()
  },
  open: async ({ page, company: { portal }, between }, provide) => {
    await provide(async (target) => {
      await page.goto(portal.pageUrl({ panel: false, ...target }).replace(portal.origin, between.origin))
      return page.frameLocator('iframe.app-frame')
    })
  },
})

/** The portal does the work, and this is what is heard of it. */
export const afterWork = (
  subject: Subject,
  nth: number,
  body: Body,
  odd: Partial<AlteredAnswer> = {},
): Alteration => ({ subject, nth, work: { kind: 'done' }, answer: { ...plainAnswer, body, ...odd } })

/** The same for all readings once something was sent: those before travel in a batch, which is another subject. */
export const laterReadings = (body: Body): readonly Alteration[] =>
  Array.from({ length: 20 }, (_, index) => afterWork('reading', 1 + index, body))

export { expect } from '@playwright/test'
