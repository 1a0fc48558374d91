import { savedListsText } from '#domain/draft/saved-lists.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { calling, requestsDuring } from '#test/e2e/support/requests.ts'

test('a saved list survives a reload, and names those who no longer work here when it is used', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'], ['Sato', 'Aya Sato'])
  await page.addFrom('Saved list')
  const sheet = page.frame.getByRole('dialog', { name: 'Saved lists of colleagues' })
  await sheet.getByRole('textbox', { name: 'Name this list' }).fill('Site team')
  await sheet.getByRole('button', { name: 'Save 3 colleagues' }).click()
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Site team' })).toContainText('3 colleagues')
  const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get('lists')
  await expect.poll(kept).toContain('Site team')
  expect(kept()).toEqual(expect.not.stringContaining('Torres'))
  await page.frame.getByRole('button', { name: 'Close' }).click()
  await page.button('Clear').click()
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('draft')).toBe('')

  portal.world.people.require(cast.ian).active = false
  portal.world.people.reindex()
  const again = new InvitePage(await open({ page: 'app' }))
  await again.choosePeople(['Torres', 'Mila Torres'])
  await again.addFrom('Saved list')
  const later = again.frame.getByRole('dialog', { name: 'Saved lists of colleagues' })
  await later.getByRole('button', { name: 'Use Site team' }).click()
  await expect(later).toBeHidden()
  await expect(again.people).toBeFocused()
  const note = again.frame.getByRole('status').filter({ hasText: '“Site team”: 1 colleague added.' })
  await expect(note).toContainText('1 was chosen before.')
  await expect(note).toContainText('No longer working here and left out: Ian Wolf.')
  await again.button('Remove 1 from the list').click()
  await expect(again.frame.getByText('“Site team”: 1 colleague added.')).toBeFocused()
  await expect(again.frame.getByText('left out: Ian Wolf')).toHaveCount(0)
  await again.addFrom('Saved list')
  await expect(later.getByRole('listitem')).toContainText('2 colleagues')
  await later.getByRole('button', { name: 'Close' }).click()
  await expect(again.addFromButton).toBeFocused()
  await expect(again.button('Remove Aya Sato')).toBeVisible()
  await expect(again.button('Remove Ian Wolf')).toHaveCount(0)
})

test('a set of groups is saved, renamed, deleted, brought back and used', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand council/)
  await page.editSets()
  const sheet = page.frame.getByRole('dialog', { name: 'Saved sets of groups' })
  await sheet.getByRole('textbox').fill('Newcomers')
  await sheet.getByRole('textbox').press('Enter')
  await sheet.getByRole('textbox').fill('newcomers ')
  await expect(sheet.getByRole('button', { name: 'Save 2 groups' })).toHaveAccessibleDescription(
    'This name is taken.',
  )

  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])

  await sheet.getByRole('button', { name: 'Rename Newcomers' }).click()
  const name = sheet.getByRole('textbox', { name: 'New name of Newcomers' })
  await expect(name).toBeFocused()
  await name.fill('Everybody new')
  await name.press('Enter')
  await sheet.getByRole('button', { name: 'Delete Everybody new' }).click()
  await expect(sheet.getByRole('listitem')).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Undo' }).click()
  await expect(sheet.getByRole('listitem')).toContainText('2 groups')
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('sets')).toContain('Everybody new')

  await sheet.getByRole('button', { name: 'Close' }).click()
  await page.button('Remove Brand council').click()
  await page.editSets()
  await sheet.getByRole('button', { name: 'Use Everybody new' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.frame.getByText('“Everybody new”: 1 group added. 1 was chosen before.')).toBeVisible()
  await expect(page.button('Remove Brand council')).toBeVisible()
  await expect(page.groups).toBeFocused()
})

test('a saved set is chosen by its name from the list of groups, without a request', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const ids = [cast.websiteRelaunch, cast.brandCouncil].toSorted((a, b) => a - b)
  portal.inside.userOptionsOf(cast.me).set('sets', savedListsText([{ name: 'Newcomers', ids }]))
  const page = new InvitePage(await open({ page: 'app' }))
  const asked = await requestsDuring(portal, calling('user.option.get'), async () => {
    await page.groups.pressSequentially('newc')
    await expect(page.frame.getByRole('option', { name: 'Newcomers 2 groups' })).toBeVisible()
    await browser.keyboard.press('Enter')
    await expect(page.button('Remove Website relaunch')).toBeVisible()
  })
  expect(asked).toEqual([])
  await expect(page.button('Remove Brand council')).toBeVisible()
  const note = page.frame.getByText('“Newcomers”: 2 groups added.')
  await expect(note).toBeVisible()
  await page.button('Remove Brand council').click()
  await expect(note).toHaveCount(0)

  await page.groups.press('ArrowUp')
  await expect(page.frame.getByRole('group', { name: 'Saved sets' })).toBeVisible()
  expect(await axeViolations(browser, 'main')).toEqual([])
})

test('a list that exceeds the room on the portal is refused before it is saved, and nothing is lost', async ({
  open,
  portal,
  cast,
}) => {
  const options = portal.inside.userOptionsOf(cast.me)
  const full = JSON.stringify({
    version: 2,
    lists: [{ name: 'Full', ids: Array(4_475).fill('2').join('.') }],
  })
  options.set('lists', full)
  const page = new InvitePage(await open({ page: 'app' }))
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.addFrom('Saved list')
  const sheet = page.frame.getByRole('dialog', { name: 'Saved lists of colleagues' })
  await expect(sheet.getByText('100% of the space for saved lists is used.')).toBeVisible()
  await sheet.getByRole('textbox').fill('A name that takes room as well')
  const refused = 'There is no room for this. Save fewer, or delete another one.'
  await expect(sheet.getByRole('status').filter({ hasText: refused })).toBeVisible()
  const save = sheet.getByRole('button', { name: 'Save 1 colleague' })
  await expect(save).toHaveAccessibleDescription(refused)
  await save.click({ force: true })
  await expect(sheet.getByRole('listitem')).toHaveCount(1)
  expect(options.get('lists')).toBe(full)

  await sheet.getByRole('button', { name: 'Delete Full' }).click()
  await save.click()
  await expect(sheet.getByRole('listitem')).toContainText('A name that takes room as well')
})
