import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test.describe('a lost answer', () => {
  for (const kind of ['cut-after-work', 'bad-gateway'] as const) {
    test(`an invitation whose answer is lost (${kind}) is confirmed by reading the group, and nobody is notified twice`, async ({
      open,
      portal,
      cast,
    }) => {
      const page = new InvitePage(await open({ page: 'app' }))
      await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
      portal.faults.add({
        method: 'sonet_group.user.invite',
        ...(kind === 'bad-gateway' ? { kind, workDone: true } : { kind }),
      })
      await page.button('Invite 2').click()
      await expect(page.heading).toHaveText('2 invited to Website relaunch', { timeout: 20_000 })
      const confirmed = expect.stringContaining('invited, probably by you')
      await expect.poll(() => page.rows('Invited')).toEqual([confirmed, confirmed])
      for (const id of [cast.mila, cast.ian])
        expect(portal.world.notifications.invitations(id, cast.websiteRelaunch)).toHaveLength(1)
      expect(readingsBetweenWrites(portal.journal.entries.map(({ method }) => method))).toBe(true)
    })
  }

  test('a person whom a colleague invited meanwhile is reported as probably invited by this run', async ({
    open,
    portal,
    cast,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    const method = 'sonet_group.user.invite'
    portal.faults.add({ method, kind: 'meanwhile', act: 'invites-the-same', at: 'before-work' })
    portal.faults.add({ method, kind: 'cut-after-work' })
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
    await expect(page.frame.getByText(/No answer came for 1 invitation.* probably yours/)).toBeVisible()
    await expect
      .poll(() => page.rows('Invited'))
      .toEqual([expect.stringContaining('invited, probably by you')])
    expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
    expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.initiatedByUserId).not.toBe(cast.me)
  })

  test('an invitation that never reached the portal is reported as not seen, and sent again when the user says so', async ({
    open,
    portal,
    cast,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'bad-gateway', workDone: false })
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('Not known whether 1 invitation arrived', { timeout: 20_000 })
    await expect
      .poll(() => page.rows('Not invited'))
      .toEqual([expect.stringMatching(/Mila Torres.*no answer, and no invitation at/)])
    expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
    await page.button('Try 1 again').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
    expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
    expect(readingsBetweenWrites(portal.journal.entries.map(({ method }) => method))).toBe(true)
  })
})

/** Between two writes there is at least one reading of the group. */
function readingsBetweenWrites(methods: readonly string[]): boolean {
  const told = methods.flatMap((method) => {
    if (method === 'sonet_group.user.invite') return 'W'
    return method === 'socialnetwork.api.workgroup.get' ? 'R' : ''
  })
  return !told.join('').includes('WW')
}
