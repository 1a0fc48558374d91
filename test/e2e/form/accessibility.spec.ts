import type { Locator, Page } from '@playwright/test'
import { portalCodeOf } from '#i18n/language.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { pageIn } from '#test/e2e/support/job-in.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

const people = [
  ['Torres', 'Mila Torres'],
  ['Petrova', 'Elena Petrova'],
  ['Volkov', 'Pavel Volkov'],
  ['Mori', 'Kenji Mori'],
] as const

for (const lang of ['en', 'ru', 'ar'] as const) {
  const t = textsIn(lang)

  test(`the page has no axe violations in the form, the run and the receipt (${lang})`, async ({
    open,
    page: browser,
    portal,
  }) => {
    const frame = await open({ page: 'app', lang: portalCodeOf(lang) })
    const page = pageIn(frame, t)
    await expect(page.groups).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])

    await page.groups.click()
    await expect(frame.getByRole('option').first()).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])
    await page.chooseGroup('website', /Website relaunch/)
    await page.people.fill('Torr')
    await expect(frame.getByRole('option', { name: /Torres/ })).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])
    await page.choosePeople(...people)
    const invite = page.button(t('invite.buttonOf', { count: 1, total: 4 }))
    await expect(invite).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])

    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { times: 2 } })
    await invite.click()
    await expect(frame.getByRole('progressbar').first()).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])

    await expect(frame.getByRole('table')).toHaveCount(2, { timeout: 20_000 })
    expect(await axeViolations(browser)).toEqual([])
  })
}

test('the whole job is done with the keyboard alone', async ({ open, page: browser, portal, cast }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  const keys = browser.keyboard
  await page.groups.focus()

  await keys.type('website')
  await expect(frame.getByRole('option', { name: /Website relaunch/ })).toBeVisible()
  await keys.press('Enter')
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await keys.press('Escape')
  await tabTo(page.people, keys)

  for (const [typed, name] of [
    ['torr', 'Mila Torres'],
    ['wolf', 'Ian Wolf'],
    ['kane', 'Ruth Kane'],
  ] as const) {
    await keys.type(typed)
    await expect(frame.getByRole('option', { name: new RegExp(name) })).toBeVisible()
    await expect(frame.locator('[aria-busy=true]')).toHaveCount(0)
    await keys.press('Enter')
    await expect(page.button(`Remove ${name}`)).toBeVisible()
  }
  // One too many: Backspace reaches the chip, Delete removes it, and the focus is not lost.
  await keys.press('Backspace')
  await expect(page.button('Remove Ruth Kane')).toBeFocused()
  await keys.press('Delete')
  await expect(page.button('Remove Ruth Kane')).toHaveCount(0)
  await expect(frame.locator(':focus')).toHaveCount(1)

  await page.people.focus()
  await tabTo(page.message, keys)
  await keys.type('Come in')
  await tabTo(page.button('Invite 2'), keys)
  await keys.press('Enter')

  await expect(page.heading).toHaveText('2 invited to Website relaunch')
  await expect(page.heading).toBeFocused()
  await tabTo(page.button('Invite more'), keys)
  await keys.press('Enter')
  await expect(page.people).toBeFocused()
  for (const id of [cast.mila, cast.ian])
    expect(portal.world.relations.find(id, cast.websiteRelaunch)?.role).toBe('Z')
  expect(portal.world.relations.find(cast.ruth, cast.websiteRelaunch)).toBeUndefined()
})

/** Presses Tab until the thing has the focus, as a person would; a dozen times at most. */
async function tabTo(target: Locator, keys: Page['keyboard']): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await keys.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

test('screen readers hear what is added and removed', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  const spoken = frame.getByRole('log')
  await page.chooseGroup('website', /Website relaunch/)
  await expect(spoken).toContainText('Website relaunch added. 1 group chosen.')
  await page.choosePeople(['Torres', 'Mila Torres'])
  await expect(spoken).toContainText('Mila Torres added. 1 colleague chosen.')
  await page.button('Remove Mila Torres').click()
  await expect(spoken).toContainText('Mila Torres removed. 0 colleagues chosen.')
})
