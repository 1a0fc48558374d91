import type { FrameLocator, Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { test as base, expect } from '#test/e2e/support/portal-test.ts'
import { calling } from '#test/e2e/support/requests.ts'
import { updateApp } from '#test/portal-emulator/installation.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'

/** The app has an address that a portal takes: its host has a dot (rest.md 7). */
const test = base.extend({
  portal: async ({ company, served }, provide) => {
    const { inside } = company.portal
    inside.placements.length = 0
    updateApp(inside, served.url.replace('//localhost', '//app.localhost'))
    await provide(company.portal)
  },
})

const bound = ({ inside }: Portal): string[] => inside.placements.map(({ placement }) => placement).toSorted()
const both = ['SONET_GROUP_DETAIL_TAB', 'USER_PROFILE_TOOLBAR']

const sheetOf = (frame: FrameLocator): Locator => frame.getByRole('dialog', { name: 'Settings' })

async function openSettings(frame: FrameLocator): Promise<Locator> {
  await new InvitePage(frame).button('Settings').click()
  const sheet = sheetOf(frame)
  await expect(sheet.getByRole('button', { name: 'Check this portal' })).toBeVisible()
  return sheet
}

test('a spot that an administrator switches off stays off at later openings, until it is switched on', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  const target = { page: 'app', as: cast.admin } as const
  const frame = await open(target)
  await expect.poll(() => bound(portal)).toEqual(both)
  const sheet = await openSettings(frame)
  const tab = sheet.getByRole('checkbox', { name: 'Tab in every group' })
  await expect(tab).toBeChecked()
  await expect(sheet.getByText('in its place')).toHaveCount(2)
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])
  await tab.uncheck()
  await expect(sheet.getByText('switched off')).toBeVisible()
  expect(bound(portal)).toEqual(['USER_PROFILE_TOOLBAR'])

  const looked = () => portal.journal.entries.filter(calling('placement.list')).length
  const before = looked()
  await open(target)
  await expect.poll(looked).toBe(before + 1)
  const again = await openSettings(frame)
  await expect(again.getByText('switched off')).toBeVisible()
  expect(bound(portal)).toEqual(['USER_PROFILE_TOOLBAR'])
  await again.getByRole('checkbox', { name: 'Tab in every group' }).check()
  await expect(again.getByText('in its place')).toHaveCount(2)
  expect(bound(portal)).toEqual(both)
})

test('what the portal refuses is said at its spot', async ({ open, portal, cast }) => {
  const frame = await open({ page: 'app', as: cast.admin })
  await expect.poll(() => bound(portal)).toEqual(both)
  const sheet = await openSettings(frame)
  const card = sheet.getByRole('checkbox', { name: 'Button on every profile' })
  await card.uncheck()
  await expect(sheet.getByText('switched off')).toBeVisible()
  portal.faults.add({ method: 'placement.bind', kind: 'internal-error', status: 400, code: 'ERROR_CORE' })
  await card.check()
  await expect(sheet.getByText(/^refused: /)).toBeVisible()
  expect(bound(portal)).toEqual(['SONET_GROUP_DETAIL_TAB'])
})

test('what the portal refused at the opening is said at its spot, and the switch tries again', async ({
  open,
  portal,
  cast,
}) => {
  portal.faults.add({ method: 'placement.bind', kind: 'internal-error', status: 400, code: 'ERROR_CORE' })
  const sheet = await openSettings(await open({ page: 'app', as: cast.admin }))
  await expect(sheet.getByText(/^refused: /)).toBeVisible()
  await expect(sheet.getByText('in its place')).toHaveCount(1)
  expect(bound(portal)).toEqual(['USER_PROFILE_TOOLBAR'])
  const tab = sheet.getByRole('checkbox', { name: 'Tab in every group' })
  await tab.uncheck()
  await expect(sheet.getByText('switched off')).toBeVisible()
  await tab.check()
  await expect(sheet.getByText('in its place')).toHaveCount(2)
  expect(bound(portal)).toEqual(both)
})

test('settings that are opened at once wait for what the opening binds', async ({ open, portal, cast }) => {
  portal.faults.add({ method: 'placement.bind', kind: 'delay', ms: 700, when: { always: true } })
  const sheet = await openSettings(await open({ page: 'app', as: cast.admin }))
  await expect(sheet.getByText('in its place')).toHaveCount(2)
  expect(portal.journal.count('placement.bind')).toBe(2)
})

test('a page in a group’s tab shows the spots, and leaves them as they are', async ({
  open,
  portal,
  cast,
}) => {
  await open({ page: 'app', as: cast.admin })
  await expect.poll(() => bound(portal)).toEqual(both)
  const frame = await open({
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
    as: cast.admin,
  })
  const sheet = await openSettings(frame)
  await expect(sheet.getByText('To change this, open the app from the portal’s menu.')).toBeVisible()
  await expect(sheet.getByText('Tab in every group')).toBeVisible()
  await expect(sheet.getByRole('checkbox')).toHaveCount(0)
  expect(bound(portal)).toEqual(both)
})

test('the check of the portal leaves nothing behind, and its report names nobody', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  portal.world.join(cast.admin, cast.websiteRelaunch)
  const frame = await open({ page: 'app', as: cast.admin })
  const sheet = await openSettings(frame)
  await sheet.getByRole('button', { name: 'Check this portal' }).click()
  const found = sheet.getByRole('list', { name: 'Check of this portal' })
  await expect(found.getByRole('listitem')).toHaveText([
    /^Methodsall \d+ open$/,
    'Permissionsdepartment, im, placement, socialnetwork, sonet_group, user_basic',
    'People of a groupmembers, invitations and rights are shown',
    'Searchby the beginnings of words',
    /^Storage[\d,]+ bytes stored, read back and removed$/,
  ])
  expect(portal.inside.userOptionsOf(cast.admin).get('check')).toBe('')
  expect(portal.journal.entries.filter(({ status }) => status >= 400)).toEqual([])

  await sheet.getByRole('button', { name: 'Copy the report' }).click()
  await expect(sheet.getByRole('log')).toContainText('Copied')
  const field = sheet.getByRole('textbox', { name: 'Usual message' })
  await field.fill('')
  await field.focus()
  await browser.keyboard.press('ControlOrMeta+V')
  await expect(field).toHaveValue(/^Check of this portal\nVersion \d/)
  const report = await field.inputValue()
  expect(report).not.toMatch(/https?:|Hollis|Website|127\.0\.0\.1|localhost/)
})

test.describe('a portal without an index for its search', () => {
  test.use({ oddities: { search: 'like', scopes: ['sonet_group', 'user_basic', 'department'] } })

  test('says what the missing permissions cost, asks for nothing that they rule out, and is checked all the same', async ({
    open,
    portal,
    cast,
  }) => {
    const sheet = await openSettings(await open({ page: 'app', as: cast.admin }))
    await expect(sheet.getByText('Not known: the app lacks placement.')).toBeVisible()
    const permissions = sheet.getByRole('list', { name: 'Permissions' })
    await expect(permissions.getByText('missing: members are not known')).toBeVisible()
    await expect(permissions.getByText('missing: no tab in groups')).toBeVisible()
    await expect(permissions.getByText('granted', { exact: true })).toHaveCount(3)
    await sheet.getByRole('button', { name: 'Check this portal' }).click()
    const found = sheet.getByRole('list', { name: 'Check of this portal' })
    await expect(
      found.getByText(/^not granted: im\.notify.*, placement\.bind, .*workgroup\.list$/),
    ).toBeVisible()
    await expect(found.getByText('by the beginnings of names only: no full-text index')).toBeVisible()
    expect(portal.journal.entries.filter(({ status }) => status >= 400)).toEqual([])
  })
})
