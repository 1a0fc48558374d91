import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { elevenMinutesLater } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { calling, requestsDuring } from '#test/e2e/support/requests.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

const roster = 'socialnetwork.api.workgroup.get'

function kept(portal: Portal, cast: DemoCast): string {
  const text = portal.inside.userOptionsOf(cast.me).get('sent')
  return typeof text === 'string' ? text : ''
}

/** So many colleagues who may be invited into these groups. */
const strangers = ({ world }: Portal, cast: DemoCast, count: number, ...groups: readonly number[]) =>
  [...world.people.all()]
    .filter(
      ({ id, active, type, invitedBy }) =>
        id !== cast.me &&
        active &&
        type === 'employee' &&
        invitedBy === 'everyone' &&
        groups.every((group) => !world.relations.find(id, group)),
    )
    .slice(0, count)

test('twelve who were invited stand days later as the portal’s tables say', async ({
  open,
  portal,
  cast,
}) => {
  const group = cast.websiteRelaunch
  const people = strangers(portal, cast, 12, group)
  keepDraft(portal, cast, [group], [...people.map(({ id }) => id), cast.member, cast.privacyClosed])
  const form = new InvitePage(await open({ page: 'app' }))
  await expect(form.button('Remove Website relaunch')).toBeVisible()
  await form.message.fill('The plans live here.')
  await form.button('Invite 13 of 14').click()
  await expect(form.heading).toHaveText('12 invited to Website relaunch')
  await expect.poll(() => kept(portal, cast)).toContain('The plans live here.')

  const { world } = portal
  const [accepts, alsoAccepts, declines, left, removed, dismissed, ...waiting] = people
  if (!accepts || !alsoAccepts || !declines || !left || !removed || !dismissed)
    throw new Error('twelve people')
  for (const { id } of [accepts, alsoAccepts, left]) world.accept(id, group)
  world.decline(declines.id, group)
  for (const { id } of [left, removed]) world.remove(id, group)
  world.dismiss(dismissed.id)
  // Somebody else adds the one whom the portal had passed over.
  world.join(cast.privacyClosed, group)

  const sent = new SentPage(await open({ page: 'app' }))
  await expect(new InvitePage(sent.frame).people).toBeVisible()
  await sent.open()
  await expect(sent.heading).toHaveText('Sent')
  await expect(sent.list.getByRole('listitem')).toHaveCount(1)
  await expect(sent.list).toContainText('12 invited · 2 not invited')
  await expect(sent.list).toContainText('The plans live here.')
  await sent.openRun('Website relaunch')
  await expect(sent.heading).toHaveText('12 invited to Website relaunch')
  await expect(sent.frame.getByText('Now: 2 accepted')).toBeVisible()

  const now = await sent.now()
  const stands = ({ id }: { readonly id: number }): string => now.get(id) ?? 'nowhere'
  expect([accepts, alsoAccepts].map(stands)).toEqual(['accepted', 'accepted'])
  expect([declines, left, removed].map(stands)).toEqual(
    Array.from({ length: 3 }, () => 'no longer in the group'),
  )
  expect(stands(dismissed)).toBe('no longer works here')
  expect(waiting.map(stands)).toEqual(waiting.map(() => 'waiting'))
  expect(stands({ id: cast.privacyClosed })).toBe('in the group')
  expect(stands({ id: cast.member })).toBe('in the group')
  await expect(sent.frame.getByText('declined, withdrawn, left or removed')).toBeVisible()
  await expect(sent.frame.getByText('The plans live here.')).toBeVisible()

  await sent.frame.getByRole('radio', { name: /^Waiting/ }).check()
  await expect.poll(async () => (await sent.now()).size).toBe(waiting.length)
  await sent.frame.getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(sent.list).toContainText('2 accepted, 6 waiting, 3 no longer in the group, and 1 dismissed')
  await expect.poll(() => kept(portal, cast)).toContain('"s":[')
})

test('a group that is gone, and one that hides itself, are not taken for refusals', async ({
  open,
  portal,
  cast,
}) => {
  const groups = [cast.supportKnowledge, cast.secretMine]
  const people = strangers(portal, cast, 2, ...groups)
  keepDraft(
    portal,
    cast,
    groups,
    people.map(({ id }) => id),
  )
  const form = new InvitePage(await open({ page: 'app' }))
  await form.button('Send 4 invitations').click()
  await expect(form.heading).toHaveText('4 invitations sent')
  await expect.poll(() => kept(portal, cast)).toContain('"r"')
  portal.world.groups.delete(cast.supportKnowledge)
  portal.world.remove(cast.me, cast.secretMine)

  const sent = new SentPage(form.frame)
  await sent.open()
  await expect(sent.frame.getByRole('button', { name: 'Back to the receipt' })).toBeVisible()
  await sent.list.getByRole('button').first().click()
  await expect(sent.frame.getByText('Now: 4 in groups that are gone.')).toBeVisible()
  await expect
    .poll(() => sent.column('Now'))
    .toEqual(Array.from({ length: 4 }, () => 'the group was deleted or is hidden from you'))
})

test('a run is opened with one request for its groups and people, and comes back by keyboard alone', async ({
  open,
  portal,
  page: browser,
}) => {
  const form = new InvitePage(await open({ page: 'app' }))
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await form.button('Invite 1').click()
  await expect(form.heading).toHaveText('1 invited to Website relaunch')
  await form.button('Invite more').click()
  await expect(form.people).toBeFocused()

  const sent = new SentPage(form.frame)
  await form.button('Sent').focus()
  await browser.keyboard.press('Enter')
  await expect(sent.heading).toBeFocused()
  await expect(sent.list).toBeVisible()
  expect(await axeViolations(browser)).toEqual([])
  await browser.keyboard.press('Tab')
  await expect(sent.list.getByRole('button').first()).toBeFocused()
  const asked = await requestsDuring(portal, calling(roster), async () => {
    await browser.keyboard.press('Enter')
    await expect(sent.frame.getByText('Now: 1 waiting.')).toBeVisible()
  })
  expect(asked.map(({ method, commands }) => [method, ...commands.map((each) => each.method)])).toEqual([
    ['batch', roster, 'user.get'],
  ])
  await expect(sent.heading).toBeFocused()
  expect(await axeViolations(browser)).toEqual([])
  await browser.keyboard.press('Shift+Tab')
  await browser.keyboard.press('Enter')
  await expect(sent.heading).toHaveText('Sent')
  await browser.keyboard.press('Shift+Tab')
  await browser.keyboard.press('Enter')
  await expect(form.button('Sent')).toBeFocused()
  await expect(form.people).toBeVisible()
})

test('what cannot be read of the log is left out and said; the next run does not lose the rest', async ({
  open,
  portal,
  cast,
}) => {
  const line = JSON.stringify({
    r: 'a',
    t: 1_764_000_000_000,
    p: '1',
    g: [cast.brandCouncil.toString(36), 'a'],
  })
  const text = ['{"version":1,"gone":3,"damaged":0}', line, '{"r":"b","t":"x"}'].join('\n')
  portal.inside.userOptionsOf(cast.me).set('sent', text)
  const form = new InvitePage(await open({ page: 'app' }))
  await expect(form.people).toBeVisible()
  const sent = new SentPage(form.frame)
  await sent.open()
  await expect(sent.frame.getByText('1 entry is damaged and left out.')).toBeVisible()
  await expect(sent.frame.getByText('3 older entries were removed to make room.')).toBeVisible()
  await expect(sent.list.getByRole('listitem')).toHaveCount(1)
  await form.button('New invitations').click()
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await form.button('Invite 1').click()
  await expect(form.heading).toHaveText('1 invited to Website relaunch')
  await sent.open()
  await expect(sent.list.getByRole('listitem')).toHaveCount(2)
  await expect(sent.list.getByRole('listitem').first()).toContainText('Website relaunch')
})

test('nothing was sent yet, in Russian', async ({ open, page: browser }) => {
  const frame = await open({ page: 'app', lang: 'ru' })
  await frame.getByRole('button', { name: 'Отправленные' }).click()
  await expect(frame.getByText('Пока ничего не отправлено.')).toBeVisible()
  expect(await axeViolations(browser)).toEqual([])
})

test('a run that is given up leaves what its record knew', async ({ open, portal, cast, page: browser }) => {
  const form = new InvitePage(await open({ page: 'app' }))
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 60_000 })
  await form.button('Invite 2').click()
  await expect.poll(() => portal.journal.count('sonet_group.user.invite')).toBe(1)
  await elevenMinutesLater(browser)

  const again = new InvitePage(await open({ page: 'app' }))
  await again.button('Discard').click()
  await expect.poll(() => kept(portal, cast)).toContain('"f":0')
  const sent = new SentPage(again.frame)
  await sent.open()
  await expect(sent.list).toContainText('0 invited · 2 not known')
  await expect(sent.list).toContainText('Not finished: the rest was discarded.')
})

test('a further try takes the place of the run that it tried again', async ({ open, portal, cast }) => {
  const form = new InvitePage(await open({ page: 'app' }))
  await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  const invite = 'sonet_group.user.invite'
  portal.faults.add({
    method: invite,
    kind: 'internal-error',
    status: 403,
    code: 'ACCESS_DENIED',
    when: { times: 1 },
  })
  await form.button('Invite 1').click()
  await form.button('Try 1 again').click()
  await expect(form.heading).toHaveText('1 invited to Website relaunch')
  // The first of the two was kept with nobody invited.
  await expect.poll(() => kept(portal, cast)).toContain(',"a"]')
  const sent = new SentPage(form.frame)
  await sent.open()
  await expect(sent.list.getByRole('listitem')).toHaveCount(1)
  await expect(sent.list).toContainText('1 invited')
})
