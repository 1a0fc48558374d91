import { groupTabIn } from '#test/e2e/support/job-in.ts'
import { expect, test as base } from '#test/e2e/support/portal-test.ts'
import { startFirefox } from './firefox.ts'
import type { OtherBrowser } from './other-browser.ts'
import { startWebKit } from './webkit.ts'

/** Cells of tables have no name that every browser tells. */
const idsInReceipt = `
  [...document.querySelectorAll('td[data-title="ID"]')].map((cell) => cell.textContent).toSorted().join(' ')
`

const starters = { Firefox: startFirefox, WebKit: startWebKit }

const test = base.extend<{ readonly start: (name: keyof typeof starters) => Promise<OtherBrowser> }>({
  // Playwright insists on the empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, provide) => {
    const started: OtherBrowser[] = []
    await provide(async (name) => {
      const browser = await starters[name]()
      started.push(browser)
      return browser
    })
    for (const browser of started) await browser.close()
  },
})

for (const name of ['Firefox', 'WebKit'] as const)
  test(`two colleagues are invited from a group in ${name}`, async ({ start, portal, cast }) => {
    test.skip(
      name === 'WebKit' && process.platform !== 'linux',
      'only on Linux WebKit can be had with a driver',
    )
    const page = await start(name)
    await page.open(portal.pageUrl({ panel: false, ...groupTabIn('en', cast) }))
    await page.see('button', 'Remove Website relaunch')
    for (const [typed, colleague] of [
      ['Torres', 'Mila Torres'],
      ['Kane', 'Ruth Kane'],
    ] as const) {
      await page.press('combobox', 'Colleagues')
      await page.type(typed)
      await page.choose(colleague)
      await page.see('button', `Remove ${colleague}`)
    }
    await page.press('textbox', 'Message')
    await page.type('Come in')
    await page.press('button', 'Invite 2 colleagues')

    await page.see('heading', '2 invited to Website relaunch')
    await page.see('table', 'Invited')
    await expect.poll(() => page.valueOf('document.activeElement.tagName')).toBe('H1')
    const ids = [cast.mila, cast.ruth]
    await expect.poll(() => page.valueOf(idsInReceipt)).toBe(ids.map(String).toSorted().join(' '))
    for (const id of ids) {
      expect(portal.world.relations.find(id, cast.websiteRelaunch)?.role).toBe('Z')
      const [invitation, ...others] = portal.world.notifications.invitations(id, cast.websiteRelaunch)
      expect(invitation?.text).toContain('Come in')
      expect(others).toEqual([])
    }
    expect(await page.valueOf('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
