import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import { sharedFrameLab, sliderPage } from './testing/frame-lab.ts'

/** The portal around the app: what people see and do there. */
const lab = sharedFrameLab()
let page: Page

test.each([
  ['Accept', 'K'],
  ['Decline', undefined],
] as const)('an invitation shows its text with live markup; %s changes the world', async (answer, role) => {
  const { world } = lab.portal
  const { mila, brandCouncil, me } = lab.cast
  world.invite(
    mila,
    brandCouncil,
    me,
    'Join [b]us[/b] at https://example.org/plans\n<img src=x onerror=alert(1)>',
  )
  page = await lab.open({ page: 'notifications', as: mila })
  const waiting = page.locator('.notification[data-state=open]')
  await waiting.getByText('<img src=x onerror=alert(1)>').waitFor()
  expect(await waiting.locator('b', { hasText: 'us' }).count()).toBe(1)
  expect(await waiting.getByRole('link', { name: 'https://example.org/plans' }).getAttribute('href')).toBe(
    'https://example.org/plans',
  )
  expect(await page.locator('.counter').textContent()).toBe('1')
  await waiting.getByRole('button', { name: answer }).click()
  await page.locator('.notification[data-state=open]').waitFor({ state: 'detached' })
  expect(world.relations.roleOf(mila, brandCouncil)).toBe(role)
  world.remove(mila, brandCouncil)
})

test('the person and the language change in place and stay on the way to other pages', async () => {
  page = await lab.open({ page: 'home' })
  await page.getByLabel('Language').selectOption('ru')
  await page.getByRole('combobox', { name: 'Вы вошли как' }).selectOption({ label: 'Mila Torres' })
  await page.getByRole('heading', { name: 'Добрый день, Mila Torres' }).waitFor()
  await page.getByRole('link', { name: 'Уведомления' }).click()
  await page.getByRole('heading', { name: 'Уведомления' }).waitFor()
  expect(await page.getByRole('combobox', { name: 'Вы вошли как' }).inputValue()).toBe(String(lab.cast.mila))
})

test('the header finds people and groups', async () => {
  page = await lab.open({ page: 'home', lang: 'ru' })
  await page.getByRole('searchbox').fill('ian w')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Компания' }).waitFor()
  expect(await page.locator('.tiles a').allTextContents()).toEqual([expect.stringContaining('Ian Wolf')])
})

test('Arabic runs from right to left', async () => {
  page = await lab.open({ page: 'home', lang: 'ar' })
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
})

test('a secret group is hidden from those outside and shown to members', async () => {
  page = await lab.open({ page: 'group', groupId: lab.cast.boardRoom })
  expect(await page.locator('.workarea').textContent()).toContain('does not exist or is hidden')
  expect(await page.locator('.tabs').count()).toBe(0)
  await page.goto(lab.portal.pageUrl({ page: 'group', groupId: lab.cast.secretMine }))
  expect(await page.locator('.group-about').textContent()).toContain('Secret group')
})

test('hostile names are shown as text', async () => {
  page = await lab.open({ page: 'profile', userId: lab.cast.hostile })
  const { name, lastName } = lab.portal.world.people.require(lab.cast.hostile)
  expect(await page.locator('#pagetitle').textContent()).toBe(`${name} ${lastName}`)
  expect(await page.locator('#pagetitle *').count()).toBe(0)
})

test('nothing scrolls sideways at 360 pixels', async () => {
  page = await lab.open({ page: 'home' })
  await page.setViewportSize({ width: 360, height: 740 })
  for (const scene of ['home', 'app', 'notifications'] as const) {
    await page.goto(lab.portal.pageUrl({ page: scene, lang: 'de' }))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }
})

test('the drawer: a fault, a role and a look at the requests', async () => {
  const { me, websiteRelaunch } = lab.cast
  page = await lab.open({ page: 'group', groupId: websiteRelaunch, panel: true })
  const drawer = page.locator('.panel-body')
  expect(await drawer.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Emulator' }).click()
  await drawer.getByLabel('Fault').selectOption('cut-after-work')
  await drawer.getByRole('button', { name: 'Add the fault' }).click()
  await drawer.getByText('"kind":"cut-after-work"').waitFor()
  expect(lab.portal.faults.list()).toMatchObject([
    { kind: 'cut-after-work', method: 'sonet_group.user.invite' },
  ])
  await drawer.getByLabel('Host answers nothing').check()
  await drawer.getByRole('button', { name: 'Clear faults' }).click()
  await page.waitForFunction(
    () => !document.querySelector<HTMLInputElement>('[data-flag=host-silent]')?.checked,
  )
  expect(lab.portal.faults.hostSilent).toBe(false)
  await Promise.all([page.waitForEvent('load'), drawer.getByLabel('My role').selectOption('K')])
  expect(lab.portal.world.relations.roleOf(me, websiteRelaunch)).toBe('K')
})

test('panel=false hides the drawer, and a slider never has one', async () => {
  page = await lab.open({ page: 'home' })
  expect(await page.getByRole('button', { name: 'Emulator' }).count()).toBe(0)
  await page.goto(lab.portal.pageUrl({ page: 'app', popup: true }))
  expect(await page.getByRole('button', { name: 'Emulator' }).count()).toBe(1)
  expect(await (await sliderPage(page)).getByRole('button', { name: 'Emulator' }).count()).toBe(0)
})
