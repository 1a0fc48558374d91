import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { smallTargets } from '#test/e2e/support/small-targets.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('each person of an earlier run has one line, below their group, which opens to the rest', async ({
  open,
  portal,
  cast,
  page: tab,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], [cast.mila])
  const form = new InvitePage(await open({ page: 'app' }))
  await form.button(/^Send 2/).tap()
  await expect(form.heading).toHaveText('2 invitations sent')
  portal.world.accept(cast.mila, cast.websiteRelaunch)
  const sent = new SentPage(form.frame)
  await sent.open()
  await sent.openRun('Website relaunch')
  await expect(sent.frame.getByText('Now: 1 accepted')).toBeVisible()

  for (const [group, tag] of [
    ['Website relaunch', 'accepted'],
    ['Brand council', 'waiting'],
  ] as const) {
    const line = sent.frame
      .getByRole('list', { name: group })
      .getByRole('button', { name: `Mila Torres ${tag}`, exact: true })
    const box = await line.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(40)
    expect(box?.height).toBeLessThanOrEqual(48)
  }
  const line = sent.frame.getByRole('button', { name: 'Mila Torres waiting' })
  await line.tap()
  const item = sent.frame.getByRole('listitem').filter({ has: line })
  await expect(item).toContainText('Content editor')
  await expect(item).toContainText('waiting')
  await expect(item.getByRole('definition').last()).toHaveText(String(cast.mila))
  expect(await smallTargets(sent.frame)).toEqual([])
  expect(await axeViolations(tab)).toEqual([])
})
