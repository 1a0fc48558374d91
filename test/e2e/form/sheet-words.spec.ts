import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { groupTabIn } from '#test/e2e/support/job-in.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('departments count colleagues, and who asked to join is counted apart from those invited', async ({
  open,
  cast,
}) => {
  const page = new InvitePage(await open(groupTabIn('en', cast)))
  await page.addFrom('Department')
  const sheet = page.frame.getByRole('dialog')
  await expect(sheet.getByRole('searchbox', { name: 'Find a department' })).toBeFocused()
  await sheet.getByRole('treeitem', { name: /^Product \d+ colleagues$/ }).click()
  await sheet.getByRole('button', { name: /^Show \d+ colleagues$/ }).click()
  await expect(sheet.getByText(/asked to join/).first()).toBeVisible()
  const kenji = sheet.getByRole('option', { name: /Kenji Mori/ })
  await expect(kenji).toContainText('asked to join')
  await expect(kenji).not.toContainText('already invited')
})

test('groups as a source say what they are, and a look at them leaves no note', async ({ open, cast }) => {
  const page = new InvitePage(await open(groupTabIn('en', cast)))
  await page.addFrom('Another group')
  const sheet = page.frame.getByRole('dialog')
  await expect(sheet.getByRole('searchbox', { name: 'Find a group of yours' })).toBeFocused()
  await expect(sheet.getByRole('option', { name: /Trade fair 2024/ })).toContainText('archived')
  await expect(sheet.getByRole('option', { name: /Project Aurora/ })).toContainText('secret')
  // The portal gives no details of a group of another site (rest.md 3.2).
  await expect(sheet.getByRole('option', { name: /Agency campaign/ })).toHaveAccessibleName(
    'Agency campaign external',
  )
  await expect(sheet.getByRole('option', { name: /Partners’ collab/ })).toHaveAccessibleName(
    /collab · external · \d+ members$/,
  )
  await expect(sheet.getByRole('radio', { name: /^Exclude/ })).toBeVisible()
  await sheet.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.frame.getByText(/selected but not added/)).toHaveCount(0)
})
