import type { Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

const tabOf = (groupId: number) => ({ page: 'group', groupId, placement: 'SONET_GROUP_DETAIL_TAB' }) as const

test('a Scrum team that only its product owner may invite to says so in its own words', async ({
  open,
  portal,
  cast,
}) => {
  portal.world.requireGroup(cast.scrumTeam).initiatePerms = 'A'
  const page = new InvitePage(await open(tabOf(cast.scrumTeam)))
  await expect(page.frame.getByText('Only the product owner can invite to Mobile app team')).toBeVisible()
  await page.button('Copy a request').evaluate(() => {
    document.execCommand = () => false
  })
  await page.button('Copy a request').click()
  await expect(page.frame.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(
    /to the Scrum team “Mobile app team”/,
  )
})

test('a project in the list of groups says which role I have in it', async ({ open, page: browser }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.click()
  await browser.keyboard.type('website')
  await expect(page.frame.getByRole('option', { name: /Website relaunch/ })).toContainText(
    'you are a project assistant manager',
  )
})

test('a Scrum master is called so, and not a member of the development team', async ({
  open,
  portal,
  cast,
}) => {
  portal.world.requireGroup(cast.scrumTeam).scrumMasterId = cast.me
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.fill('mobile app')
  const team = page.frame.getByRole('option', { name: /Mobile app team/ })
  await expect(team).toContainText('you are the Scrum master')
  await page.groups.fill('')

  portal.world.requireGroup(cast.scrumTeam).scrumMasterId = cast.aya
  const again = new InvitePage(await open({ page: 'app' }))
  await again.groups.fill('mobile app')
  await expect(again.frame.getByRole('option', { name: /Mobile app team/ })).toContainText(
    'you are on the development team',
  )
  await again.groups.fill('')
  await again.chooseGroup('brand', /Brand council/)
  await again.addFrom('Another group')
  const sheet = again.frame.getByRole('dialog', { name: 'Add people from another group' })
  await sheet.getByRole('searchbox', { name: 'Find a group of yours' }).fill('Mobile app')
  await sheet.getByRole('option', { name: 'Mobile app team' }).click()
  await sheet.getByRole('button', { name: /^Show the people of/ }).click()
  await expect(sheet.getByRole('radio', { name: 'Scrum masters 1' })).toBeVisible()
  await expect(sheet.getByRole('radio', { name: /^Development team/ })).toBeHidden()
  await expect(sheet.getByRole('option', { name: /Aya Sato/ })).toContainText('Scrum master')
})

test('people of a project have the roles of a project, and plain ones beside those of a group', async ({
  open,
  portal,
  cast,
}) => {
  const { world } = portal
  const [helper] = [...world.relations.ofGroup(cast.websiteRelaunch)].filter(
    ({ userId, role }) => role === 'K' && world.people.get(userId)?.active === true,
  )
  if (!helper) throw new Error('a member is needed')
  world.join(helper.userId, cast.websiteRelaunch, 'E')

  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand council/)
  await page.addFrom('Another group')
  const sheet: Locator = page.frame.getByRole('dialog', { name: 'Add people from another group' })
  const show = async (name: string): Promise<void> => {
    await sheet.getByRole('searchbox', { name: 'Find a group of yours' }).fill(name)
    await sheet.getByRole('option', { name }).first().click()
    await sheet.getByRole('button', { name: /^Show the people of/ }).click()
  }
  await show('Website relaunch')
  await expect(sheet.getByRole('radio', { name: 'Project managers 1' })).toBeVisible()
  await expect(sheet.getByRole('radio', { name: 'Assistant managers 1' })).toBeVisible()
  await expect(sheet.getByRole('option').getByText('assistant manager')).toBeVisible()

  await sheet.getByRole('button', { name: 'Back' }).click()
  await show('Readers’ club')
  await expect(sheet.getByRole('radio', { name: /^Owners/ })).toBeVisible()
  await expect(sheet.getByRole('radio', { name: /^Moderators/ })).toBeVisible()
})
