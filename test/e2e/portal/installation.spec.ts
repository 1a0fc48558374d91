import type { Page } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { appInSlider, openApp } from '#test/e2e/support/open-app.ts'
import { test as base, expect } from '#test/e2e/support/portal-test.ts'
import { installApp, uninstallApp, updateApp } from '#test/portal-emulator/installation.ts'
import type { View } from '#test/portal-emulator/host/page-url.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import { serveApp } from '#test/support/serve-app.ts'

/** A version of the app, at an address of its own that a portal takes: its host has a dot (rest.md 7). */
interface Version {
  readonly url: string
  readonly withdraw: () => Promise<void>
}

const test = base.extend<{ readonly publish: () => Promise<Version> }>({
  // Playwright insists on the empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  publish: async ({}, provide) => {
    const versions: Version[] = []
    await provide(async () => {
      const served = await serveApp()
      const url = served.url.replace('//localhost', '//app.localhost')
      const version = { url, withdraw: () => served.close() }
      versions.push(version)
      return version
    })
    for (const { withdraw } of versions) await withdraw()
  },
})

/** What opens which address, for the two spots of this app. */
const bound = ({ inside }: Portal): string[] =>
  inside.placements.map(({ placement, handler }) => `${placement} ${handler}`).toSorted()

const atHome = ({ url }: Version): string[] => [
  `SONET_GROUP_DETAIL_TAB ${url}`,
  `USER_PROFILE_TOOLBAR ${url}`,
]

const askedOfPlacements = ({ journal }: Portal): number =>
  journal.entries.filter(({ method, commands }) =>
    [method, ...commands.map((each) => each.method)].some((name) => name.startsWith('placement.')),
  ).length

/** Errors in the console and failed requests; the Market refuses them. */
function complaintsOf(tab: Page): readonly string[] {
  const complaints: string[] = []
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  tab.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('installed by an administrator, used by a colleague, moved, removed and installed again', async ({
  page: browser,
  portal,
  cast,
  publish,
}) => {
  // It opens a dozen pages.
  test.slow()
  const complaints = complaintsOf(browser)
  const openedByAdmin = async (): Promise<void> => {
    const page = new InvitePage(await openApp(browser, portal, { page: 'app', as: cast.admin }))
    await expect(page.groups).toBeVisible()
  }
  // Too narrow for all sections of a group, as a portal's usual row is.
  await browser.setViewportSize({ width: 800, height: 800 })
  /** Opens the group, and in it the menu that holds the app: "More", or the three dots of the same name. */
  const openMenu = async (view: View = 'classic', lang = 'en', more = 'More'): Promise<void> => {
    const scene = { groupId: cast.websiteRelaunch, panel: false, lang, view }
    await browser.goto(portal.pageUrl({ page: 'group', ...scene }))
    await browser.getByRole('button', { name: more }).first().click()
  }
  const tab = (name = 'Invite colleagues') => browser.getByRole('link', { name })
  const inviteFromTab = async (view: View, typed: string, name: string): Promise<void> => {
    await openMenu(view)
    await tab().click()
    const page = new InvitePage(browser.frameLocator('iframe.app-frame'))
    await page.choosePeople([typed, name])
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch')
  }
  const version = await publish()

  await test.step('nobody else sees the app before the installation is complete', async () => {
    uninstallApp(portal.inside)
    installApp(portal.inside, version.url, true)
    await browser.goto(portal.pageUrl({ page: 'app', panel: false }))
    await expect(browser.getByRole('alert')).toContainText('not fully installed')
    await openMenu()
    await expect(tab()).toHaveCount(0)
  })

  await test.step('the installation finishes by itself, goes on to the app, and puts it in its places', async () => {
    await openedByAdmin()
    await expect.poll(() => bound(portal)).toEqual(atHome(version))
    expect(portal.inside.installed).toBe(true)
    await expect(new InvitePage(browser.frameLocator('iframe.app-frame')).groups).toBeVisible()
    await openMenu('projects', 'ru', 'Ещё')
    await expect(tab('Пригласить коллег')).toBeVisible()
    await openMenu('classic', 'ru', 'Ещё')
    await expect(tab('Пригласить коллег')).toBeVisible()
  })

  await test.step('a colleague invites from the tab and from a card, and asks nothing of placements', async () => {
    const before = askedOfPlacements(portal)
    await inviteFromTab('classic', 'Torres', 'Mila Torres')
    await browser.goto(portal.pageUrl({ page: 'profile', userId: cast.ian, panel: false }))
    await browser.getByRole('button', { name: 'Invite to a group' }).click()
    const page = new InvitePage(appInSlider(browser))
    await page.chooseGroup('website', /Website relaunch/)
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch')
    expect(askedOfPlacements(portal)).toBe(before)
  })

  const next = await publish()
  await test.step('a new version at another address takes its places with it', async () => {
    updateApp(portal.inside, next.url)
    await openMenu()
    await version.withdraw()
    await openedByAdmin()
    await expect.poll(() => bound(portal)).toEqual(atHome(next))
    await inviteFromTab('projects', 'Sato', 'Aya Sato')
  })

  await test.step('removed, it leaves nothing; installed again, it is back', async () => {
    uninstallApp(portal.inside)
    await openMenu()
    await expect(tab()).toHaveCount(0)
    installApp(portal.inside, next.url)
    await openedByAdmin()
    await expect.poll(() => bound(portal)).toEqual(atHome(next))
    await openMenu()
    await expect(tab()).toBeVisible()
  })
  expect(complaints).toEqual([])
})
