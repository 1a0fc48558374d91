import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { movedIn, watchLayout } from '#test/e2e/support/layout-shifts.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('nothing moves from the opening of a group’s tab to the receipt', async ({ open, page: tab, cast }) => {
  await watchLayout(tab)
  const target = {
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  } as const
  const page = new InvitePage(await open(target))
  await page.choosePeople(['Torres', 'Mila Torres'], ['Kane', 'Ruth Kane'])
  await page.button('Invite 2 colleagues').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
  expect(await movedIn(page.frame)).toEqual([])
})
