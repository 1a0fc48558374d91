import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('a reload loses nothing that was chosen or typed', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Half written')
  const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  await expect.poll(kept).toContain('Half written')
  expect(kept()).toEqual(expect.not.stringContaining('Torres'))

  const again = new InvitePage(await open({ page: 'app' }))
  await expect(again.button('Remove Mila Torres')).toBeVisible()
  await expect(again.button('Remove Website relaunch')).toBeVisible()
  await expect(again.message).toHaveValue('Half written')
  await again.button('Invite 2').click()
  await expect(again.heading).toHaveText('2 invited into Website relaunch')
  await expect.poll(kept).toBe('')
})

test('a draft opened from a group’s menu keeps its people, and its group is that one', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('draft'))
    .toContain(`"people":[${cast.mila}]`)

  const target = {
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  } as const
  const again = new InvitePage(await open(target))
  await expect(again.button('Remove Mila Torres')).toBeVisible()
  await expect(again.button('Remove Website relaunch')).toBeVisible()
  await expect(again.button('Remove Brand council')).toHaveCount(0)
})
