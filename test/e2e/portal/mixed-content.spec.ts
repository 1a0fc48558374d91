import type { Page } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { insecure } from '#test/e2e/support/degraded-portals.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { test as base, expect } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { selfSigned } from '#test/support/self-signed.ts'
import { distFolder, serveApp } from '#test/support/serve-app.ts'

/** The built app with an https address, which the emulated portal, with its http one, opens. */
const test = base.extend<object, { readonly secured: string }>({
  // Browsers trust this machine at any scheme, so the portal needs a name that is not this machine's.
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const named = '--host-resolver-rules=MAP portal.example 127.0.0.1'
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), named] })
    },
    { scope: 'worker' },
  ],
  secured: [
    // Playwright insists on the empty pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const served = await serveApp(distFolder, 0, { tls: selfSigned() })
      await provide(served.url)
      await served.close()
    },
    { scope: 'worker' },
  ],
})

test.use({ ignoreHTTPSErrors: true })

/** Makes this tab reach the same portal under another host. */
async function openAt(tab: Page, address: string, host: string): Promise<InvitePage> {
  const url = new URL(address)
  url.hostname = host
  await tab.goto(url.href)
  return new InvitePage(tab.frameLocator('iframe.app-frame'))
}

test.describe(`a portal ${insecure}`, () => {
  for (const lang of ['en', 'ru', 'ar'] as const)
    test(`what the browser does and what an administrator can do is said at the opening, in ${lang}`, async ({
      page: tab,
      portal,
      secured,
    }) => {
      portal.appUrl = secured
      const form = await openAt(tab, portal.pageUrl({ page: 'app', lang, panel: false }), 'portal.example')
      const t = textsIn(lang)
      await expect(form.heading).toHaveText(t('start.insecure.title'))
      await expect(form.heading).toBeFocused()
      await expect(form.frame.getByText(t('start.insecure.text'))).toBeVisible()
      await expect(form.groups).toHaveCount(0)
      expect(portal.journal.entries).toEqual([])
    })

  test('the browser does block it: a request that the page would make never leaves', async ({
    page: tab,
    portal,
    secured,
  }) => {
    portal.appUrl = secured
    const form = await openAt(tab, portal.pageUrl({ page: 'app', panel: false }), 'portal.example')
    await expect(form.heading).toBeVisible()
    const blocked = tab.waitForEvent('console', (line) => line.text().includes('Mixed Content'))
    const asked = form.heading.evaluate(
      (_, address) =>
        fetch(address, { method: 'POST' }).then(
          () => 'answered',
          () => 'failed',
        ),
      `http://portal.example:${new URL(portal.origin).port}/rest/profile`,
    )
    await blocked
    expect(await asked).toBe('failed')
    expect(portal.journal.entries).toEqual([])
  })
})

test('an https app on an http portal of this machine, which browsers trust, does its job', async ({
  page: tab,
  portal,
  secured,
}) => {
  portal.appUrl = secured
  const form = new InvitePage(await openApp(tab, portal))
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await form.button('Invite 1').click()
  await expect(form.heading).toHaveText('1 invited to Website relaunch')
})

test('an http app on an http portal does its job', async ({ page: tab, portal }) => {
  const form = await openAt(tab, portal.pageUrl({ page: 'app', panel: false }), 'portal.example')
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await form.button('Invite 1').click()
  await expect(form.heading).toHaveText('1 invited to Website relaunch')
})
