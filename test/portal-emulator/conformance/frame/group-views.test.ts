import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import type { HostPage } from '../../host/page-url.ts'
import { sharedFrameLab } from './testing/frame-lab.ts'

/** Where people find the app in a group, in both looks that a portal has (rest.md 7). */
const lab = sharedFrameLab()

const appName = 'Invite colleagues'

async function openGroup(width: number, scene: Partial<HostPage> = {}): Promise<Page> {
  const page = await lab.open({ page: 'home' })
  await page.setViewportSize({ width, height: 800 })
  await page.goto(
    lab.portal.pageUrl({ page: 'group', panel: false, groupId: lab.cast.websiteRelaunch, ...scene }),
  )
  return page
}

const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Website relaunch' })
const inMenu = (page: Page) => menuOf(page).getByRole('link', { name: appName })
const more = (page: Page) => page.getByRole('button', { name: 'More' })
const opensApp = (page: Page) => page.locator('iframe.app-frame').waitFor({ state: 'attached' })

test('classic: where there is room the app is the last of the group’s sections', async () => {
  const page = await openGroup(1600)
  await inMenu(page).waitFor()
  expect((await menuOf(page).getByRole('link').allTextContents()).at(-1)).toBe(appName)
  expect(await more(page).isVisible()).toBe(false)
  await inMenu(page).click()
  await opensApp(page)
  expect(await inMenu(page).getAttribute('aria-current')).toBe('page')
})

test.each([
  ['en', 'More'],
  ['ar', 'المزيد'],
])('classic: without room it is the last behind More, in %s', async (lang, name) => {
  const page = await openGroup(500, { lang })
  const button = page.getByRole('button', { name })
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  const links = menuOf(page).getByRole('link')
  const before = await links.allTextContents()
  await button.click()
  const after = await links.allTextContents()
  expect(after.length).toBeGreaterThan(before.length)
  expect(before).not.toContain(after.at(-1))
  const app = links.last()
  expect(await app.getAttribute('href')).toContain('SONET_GROUP_DETAIL_TAB')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(500)
  await app.click()
  await opensApp(page)
})

test('the room is measured again when the window changes', async () => {
  const page = await openGroup(500)
  await more(page).waitFor()
  await page.setViewportSize({ width: 1600, height: 800 })
  await inMenu(page).waitFor()
  expect(await more(page).isVisible()).toBe(false)
})

test('projects: the app is behind the three dots of the card, and there is no toolbar', async () => {
  const page = await openGroup(1600, { view: 'projects' })
  const card = page.getByRole('region', { name: 'Website relaunch' })
  const link = card.getByRole('link', { name: appName })
  const dots = card.getByRole('button', { name: 'More' })
  await menuOf(page).getByRole('link', { name: 'Tasks' }).waitFor()
  expect(await link.isVisible()).toBe(false)
  expect(await inMenu(page).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Invite people' }).count()).toBe(0)
  await dots.click()
  await link.click()
  await opensApp(page)
  await dots.waitFor()
})

test.each(['classic', 'projects'] as const)('%s: the menu by keyboard', async (view) => {
  const page = await openGroup(500, { view })
  const button = more(page).first()
  const link = page.getByRole('link', { name: appName })
  await button.focus()
  await page.keyboard.press('Enter')
  await link.waitFor()
  await page.keyboard.press('Escape')
  await link.waitFor({ state: 'hidden' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await link.focus()
  await page.keyboard.press('Enter')
  await opensApp(page)
})

test('the menu closes when something else is pressed', async () => {
  const page = await openGroup(500)
  await more(page).click()
  await page.locator('#pagetitle').click()
  await page.getByRole('link', { name: appName }).waitFor({ state: 'hidden' })
  expect(await more(page).getAttribute('aria-expanded')).toBe('false')
})

test('the drawer changes the look, and links keep it', async () => {
  const page = await openGroup(1280, { panel: true })
  await page.getByRole('button', { name: 'Emulator' }).click()
  await page.getByLabel('Look of groups').selectOption('projects')
  const card = page.getByRole('region', { name: 'Website relaunch' })
  await card.waitFor()
  await menuOf(page).getByRole('link', { name: 'Tasks' }).click()
  await page.waitForURL(/emu-tab=tasks/)
  await card.waitFor()
  expect(await inMenu(page).count()).toBe(0)
})
