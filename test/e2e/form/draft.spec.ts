import { draftCodec } from '#domain/draft/draft-record.ts'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

const tabOf = (groupId: number): HostPage => ({ page: 'group', groupId, placement: 'SONET_GROUP_DETAIL_TAB' })

test('a reload loses nothing that was chosen or typed, and says what it restored', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Half written')
  const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  await expect.poll(kept).toContain('Half written')
  expect(kept()).toEqual(expect.not.stringContaining('Torres'))

  const again = new InvitePage(await open({ page: 'app' }))
  await expect(again.frame.getByText(/^Draft from today at/)).toBeVisible()
  await expect(again.button('Remove Mila Torres')).toBeVisible()
  await expect(again.button('Remove Website relaunch')).toBeVisible()
  await expect(again.message).toHaveValue('Half written')
  await again.button('Invite 2').click()
  await expect(again.heading).toHaveText('2 invited to Website relaunch')
  await expect.poll(kept).toBe('')
})

test('a choice is stored at once, however soon the portal’s page is left', async ({
  open,
  portal,
  cast,
  page,
}) => {
  // No rest ever ends: whatever waits for one is never stored.
  await page.addInitScript(() => {
    const later = globalThis.setTimeout
    const never = (run: () => void, ms = 0) => (ms > 500 && ms < 1_000 ? 0 : later(run, ms))
    Object.assign(globalThis, { setTimeout: never })
  })
  const form = new InvitePage(await open({ page: 'app' }))
  await form.people.click()
  await expect(form.frame.getByRole('option').nth(2)).toBeVisible()
  for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await form.people.press(key)
  await expect(form.button(/^Remove /)).toHaveCount(2)
  const kept = (): string => String(portal.inside.userOptionsOf(cast.me).get('draft'))
  await expect.poll(() => draftCodec.parse(kept())?.people.length).toBe(2)
})

test('what was restored is let go of with one press, and comes back with one', async ({
  open,
  portal,
  cast,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian])
  const page = new InvitePage(await open({ page: 'app' }))
  await page.button('Start again').click()
  await expect(page.button('Remove Mila Torres')).toHaveCount(0)
  await expect(page.button('Remove Website relaunch')).toHaveCount(0)
  await page.button('Undo').click()
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.button('Remove Website relaunch')).toBeVisible()
})

test('another group’s tab begins empty, with a notice of the draft, which can be used there', async ({
  open,
  portal,
  cast,
}) => {
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  const page = new InvitePage(await open(tabOf(cast.websiteRelaunch)))
  await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Dear web people')
  await expect.poll(draft).toContain('Dear web people')

  const other = new InvitePage(await open(tabOf(cast.brandCouncil)))
  await expect(other.button('Remove Brand council')).toBeVisible()
  const notice = other.frame.getByText(/^You have a draft for Website relaunch: 2 colleagues, today at/)
  await expect(notice).toBeVisible()
  await expect(other.button('Remove Mila Torres')).toHaveCount(0)
  await expect(other.message).toHaveValue('')
  await other.choosePeople(['Sato', 'Aya Sato'])
  await expect.poll(draft).toContain(`"people":[${cast.aya}]`)
  expect(draft()).toContain('Dear web people')

  await other.button('Use it here').click()
  await expect(other.button('Remove Mila Torres')).toBeVisible()
  await expect(other.button('Remove Aya Sato')).toBeVisible()
  await expect(other.button('Remove Website relaunch')).toHaveCount(0)
  await expect(other.message).toHaveValue('Dear web people')
  await expect(notice).toHaveCount(0)
})

test('a draft waits for its group’s tab, whatever is begun and sent elsewhere meanwhile', async ({
  open,
  portal,
  cast,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
  const other = new InvitePage(await open(tabOf(cast.brandCouncil)))
  await expect(other.frame.getByText(/^You have a draft for Website relaunch/)).toBeVisible()
  await other.choosePeople(['Wolf', 'Ian Wolf'])
  await other.button('Invite 1').click()
  await expect(other.heading).toHaveText('1 invited to Brand council')
  await other.button('Invite more').click()
  await expect(other.frame.getByText(/^You have a draft for Website relaunch/)).toBeVisible()

  const page = new InvitePage(await open(tabOf(cast.websiteRelaunch)))
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.frame.getByText(/^Draft from/)).toBeVisible()
})

test('a draft that is discarded in another group’s tab is gone', async ({ open, portal, cast }) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
  const other = new InvitePage(await open(tabOf(cast.brandCouncil)))
  await other.button('Discard').click()
  await expect(other.frame.getByText(/^You have a draft/)).toHaveCount(0)
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('draft')).toBe('')
})

test('Clear takes everything but the tab’s own group, and gives it back as a whole', async ({
  open,
  cast,
}) => {
  const page = new InvitePage(await open(tabOf(cast.websiteRelaunch)))
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect(page.button('Clear')).toHaveCount(0)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.button('Remove Ian Wolf').first().click()
  await page.message.fill('Join us')

  await page.button('Clear').click()
  await expect(page.people).toBeFocused()
  await expect(page.frame.getByText('Cleared.')).toBeVisible()
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  for (const name of ['Brand council', 'Mila Torres'])
    await expect(page.button(`Remove ${name}`)).toHaveCount(0)
  await expect(page.message).toHaveValue('')
  await expect(page.frame.getByText('1 colleague removed.')).toHaveCount(0)

  // What is chosen since stays.
  await page.choosePeople(['Sato', 'Aya Sato'])
  await page.button('Undo').click()
  for (const name of ['Website relaunch', 'Brand council', 'Mila Torres', 'Aya Sato'])
    await expect(page.button(`Remove ${name}`).first()).toBeVisible()
  await expect(page.message).toHaveValue('Join us')
  await expect(page.frame.getByText('Cleared.')).toHaveCount(0)
})
