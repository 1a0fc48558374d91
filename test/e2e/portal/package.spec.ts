import { unzipSync } from 'fflate'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { test as base, expect } from '#test/e2e/support/portal-test.ts'
import { packed } from '#test/support/packed.ts'
import { distFolder, serveApp, type Hosting } from '#test/support/serve-app.ts'

/** As deep as the Market's own storage has it (frame.md 6). */
const path = 'upload/app_local/6f1c/'

/** What a careful administrator of a web server sends; the page has a policy of its own besides. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' http: https: data:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The package, unpacked below a path, and served as `hosting` says. Gives the address of its page. */
const test = base.extend<object, { readonly host: (hosting: Hosting) => Promise<string> }>({
  host: [
    // Playwright insists on the empty pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const root = await mkdtemp(join(tmpdir(), 'unpacked-'))
      for (const [name, bytes] of Object.entries(unzipSync(packed(distFolder)))) {
        const file = join(root, path, name)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, bytes)
      }
      const hosts: Awaited<ReturnType<typeof serveApp>>[] = []
      await provide(async (hosting) => {
        const host = await serveApp(root, 0, hosting)
        hosts.push(host)
        return new URL(path, host.url).href + 'index.html'
      })
      await Promise.all(hosts.map((host) => host.close()))
      await rm(root, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

const hostings = [
  { title: 'static hosting, which knows GET alone', opening: 'get', posts: false, post: 405 },
  { title: 'own hosting, by POST', opening: 'post', posts: true, post: 200 },
] as const

for (const { title, opening, posts, post } of hostings)
  test(`the package does the job from a sub-path under a strict policy: ${title}`, async ({
    page: browser,
    portal,
    host,
  }) => {
    const address = await host({ posts, headers: { 'Content-Security-Policy': policy } })
    portal.appUrl = address
    const statusOf = async (method: string): Promise<number> => (await fetch(address, { method })).status
    // The developer's form asks with HEAD (frame.md 6).
    expect([await statusOf('HEAD'), await statusOf('GET'), await statusOf('POST')]).toEqual([200, 200, post])

    const complaints: string[] = []
    browser.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    browser.on('pageerror', (error) => complaints.push(error.message))
    browser.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
    browser.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))

    const page = new InvitePage(await openApp(browser, portal, { page: 'app', opening }))
    await page.chooseGroup('website', /Website relaunch/)
    // The list and the settings bring their own files, and a worker.
    await page.addFrom('List or file')
    await expect(page.button(/^Back$/)).toBeVisible()
    await page.button(/^Back$/).click()
    await page.choosePeople(['Torres', 'Mila Torres'])
    await page.button('Settings').click()
    await expect(page.frame.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await page.button('Close the settings').click()
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch')
    expect(complaints).toEqual([])
  })
