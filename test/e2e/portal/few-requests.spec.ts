import { draftCodec } from '#domain/draft/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { clearedText } from '#domain/journal/slot-codec.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { appInSlider } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { askedUntilRecorded, suggestionRequests } from '#test/e2e/support/requests.ts'

const roster = 'socialnetwork.api.workgroup.get'
const invitation = 'sonet_group.user.invite'
const slots = 'user.option.get'

/** Who I am, my groups, what was granted, details of the groups, the departments: one request. */
const opening = [
  'profile',
  'sonet_group.user.groups',
  'scope',
  'socialnetwork.api.workgroup.list',
  'department.get',
]
const beforeSending = ['user.get', roster, slots]

const sorted = (...requests: readonly (readonly string[])[]) => requests.map((methods) => methods.toSorted())

async function invite(page: InvitePage): Promise<void> {
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
}

test('an invitation from the app’s own page takes five requests besides suggestions, one at the opening', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await invite(page)
  await expect
    .poll(() => askedUntilRecorded(portal))
    .toEqual(sorted(opening, [roster], beforeSending, [invitation], [slots]))
})

test('an invitation from a group’s tab takes four besides suggestions', async ({ open, portal, cast }) => {
  const page = new InvitePage(
    await open({ page: 'group', groupId: cast.websiteRelaunch, placement: 'SONET_GROUP_DETAIL_TAB' }),
  )
  await page.choosePeople(['Torres', 'Mila Torres'])
  await invite(page)
  await expect
    .poll(() => askedUntilRecorded(portal))
    .toEqual(sorted([...opening, roster], beforeSending, [invitation], [slots]))
})

test('the field of colleagues asks for its suggestions once', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.click()
  await expect(page.frame.getByRole('option').first()).toBeVisible()
  await page.people.press('Escape')
  await page.people.click()
  await expect(page.frame.getByRole('option').first()).toBeVisible()
  expect(suggestionRequests(portal)).toBe(1)
})

test('an invitation from a colleague’s card takes five', async ({ page: browser, portal, cast }) => {
  await browser.goto(portal.pageUrl({ page: 'profile', userId: cast.mila, panel: false }))
  await browser.getByRole('button', { name: 'Invite to a group' }).click()
  const page = new InvitePage(appInSlider(browser))
  await page.chooseGroup('website', /Website relaunch/)
  await invite(page)
  await expect
    .poll(() => askedUntilRecorded(portal))
    .toEqual(sorted([...opening, 'user.get'], [roster], beforeSending, [invitation], [slots]))
})

test('an invitation of a restored draft takes four', async ({ open, portal, cast }) => {
  const record = {
    groups: [groupId(cast.websiteRelaunch)],
    people: [userId(cast.mila)],
    message: '',
    lines: [],
    aside: [],
    tab: '',
    at: 0,
  }
  portal.inside.userOptionsOf(cast.me).set('draft', draftCodec.write(record))
  const page = new InvitePage(await open({ page: 'app' }))
  await invite(page)
  await expect
    .poll(() => askedUntilRecorded(portal))
    .toEqual(sorted([...opening, roster, 'user.get'], beforeSending, [invitation], [slots]))
})

test('a page that is opened after earlier runs asks for their records in the same request', async ({
  open,
  portal,
  cast,
}) => {
  portal.inside.userOptionsOf(cast.me).set('run-1', clearedText({ runId: 'earlier', generation: 1 }))
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await invite(page)
  await expect
    .poll(() => askedUntilRecorded(portal))
    .toEqual(sorted([...opening, slots], [roster], beforeSending, [invitation], [slots]))
})
