import type { Portal } from '#test/portal-emulator/portal.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expectButtonInSight } from '#test/e2e/support/button-in-sight.ts'
import { isTaken } from '#test/e2e/support/is-taken.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

const colleagues = (portal: Portal, me: number, count: number): readonly number[] =>
  [...portal.world.people.all()]
    .filter(({ id, active, type }) => id !== me && active && type === 'employee')
    .map(({ id }) => id)
    .slice(0, count)

for (const [title, width, height] of [
  ['at 1280 × 800', 1280, 800],
  ['at 800 × 800', 800, 800],
  ['on a phone', 390, 844],
] as const)
  for (const [groups, people] of [
    [1, 3],
    [3, 20],
    [1, 60],
  ] as const)
    test(`the button is in sight ${title} with ${groups} × ${people}, however far the portal is scrolled`, async ({
      page: tab,
      portal,
      cast,
    }) => {
      await tab.setViewportSize({ width, height })
      const chosen = [cast.websiteRelaunch, cast.brandCouncil, cast.secretMine].slice(0, groups)
      keepDraft(portal, cast, chosen, colleagues(portal, cast.me, people))
      const page = new InvitePage(await openApp(tab, portal))
      await expectButtonInSight(tab, page)
    })

test('a press on the button that cannot send leads to the empty field, and Ctrl+Enter sends', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await expect.poll(() => isTaken(page.groups)).toBe(true)
  // It is no disabled button: what it needs is empty.
  await page.button('Invite').click({ force: true })
  await expect(page.groups).toBeFocused()
  await page.chooseGroup('website', /Website relaunch/)
  await page.button('Invite').click({ force: true })
  await expect(page.people).toBeFocused()
  await page.choosePeople(['Torres', 'Mila Torres'])
  await expect(page.button('Invite 1')).toBeEnabled()
  await page.message.fill('Join us')
  await page.message.press('Control+Enter')
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})
