import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

const tabOf = (groupId: number) => ({ page: 'group', groupId, placement: 'SONET_GROUP_DETAIL_TAB' }) as const

const onlyLeaders = 'Only the owner and moderators can invite to Readers’ club'

test('a group’s tab where I may not invite says so at once, names who may, and opens their profiles', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const { frame, button } = new InvitePage(await open(tabOf(cast.readersClub)))
  const notice = frame.getByRole('status').filter({ hasText: onlyLeaders })
  const owner = portal.world.people.require(portal.world.requireGroup(cast.readersClub).ownerId)
  await expect(notice).toContainText(`You can ask: ${owner.name} ${owner.lastName}`)
  await expect(frame.getByRole('region', { name: 'Who will be invited' })).toContainText(
    'Nobody can be invited.',
  )
  expect(await axeViolations(browser)).toEqual([])
  // Who leads the group came with the group itself; only the names are asked for.
  expect(portal.journal.count('sonet_group.user.get')).toBe(0)

  await button(`${owner.name} ${owner.lastName}`).click()
  await expect(browser.locator('.slider-frame')).toBeVisible()
})

test('a request to those who may invite is copied with the chosen names and the message', async ({
  open,
  page: browser,
  cast,
}) => {
  const page = new InvitePage(await open(tabOf(cast.readersClub)))
  const copied = async (): Promise<string> => {
    await page.button('Copy a request').click()
    await expect(page.frame.getByRole('status').getByText('Copied')).toBeVisible()
    const typed = await page.message.inputValue()
    await page.message.fill('')
    await page.message.focus()
    await browser.keyboard.press('ControlOrMeta+V')
    await expect(page.message).not.toHaveValue('')
    const text = await page.message.inputValue()
    await page.message.fill(typed)
    return text
  }
  expect(await copied()).toBe('Hello! Could you please let me invite people to the group “Readers’ club”?')

  await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('We read one book a month.')
  expect((await copied()).split('\n')).toEqual([
    'Hello! Could you please invite these colleagues to the group “Readers’ club”?',
    'Mila Torres, Content editor',
    'Ian Wolf, Front-end developer',
    '',
    'Message for them:',
    'We read one book a month.',
  ])
})

test('the request is shown selected where the browser refuses to copy', async ({ open, cast }) => {
  const page = new InvitePage(await open(tabOf(cast.readersClub)))
  await page.button('Copy a request').evaluate(() => {
    document.execCommand = () => false
  })
  await page.button('Copy a request').click()
  const byHand = page.frame.getByRole('textbox', { name: 'Text to copy' })
  await expect(byHand).toHaveValue(/let me invite people/)
  await expect(byHand).toBeFocused()
})

test('the tab of my archived group says at once that it has to be restored, and asks nobody', async ({
  open,
  cast,
}) => {
  const page = new InvitePage(await open(tabOf(cast.archived)))
  await expect(page.frame.getByText('Trade fair 2024 is archived: restore it to invite people')).toBeVisible()
  await expect(page.button('Copy a request')).toHaveCount(0)
})

test('several closed groups of a draft are one notice, each with its own request', async ({
  open,
  portal,
  cast,
}) => {
  const { websiteRelaunch, readersClub, archived, boardRoom } = cast
  keepDraft(portal, cast, [websiteRelaunch, readersClub, archived, boardRoom], [cast.mila])
  const page = new InvitePage(await open({ page: 'app' }))
  const notice = page.frame.getByRole('status').filter({ hasText: '3 of the chosen groups' })
  await expect(notice.getByRole('listitem')).toHaveText([
    new RegExp(`^${onlyLeaders}.*You can ask: `),
    /^Trade fair 2024 is archived/,
    /was deleted or is hidden from you$/,
  ])
  await expect(notice.getByRole('button', { name: 'Copy a request: Readers’ club' })).toBeVisible()
  const forecast = page.frame.getByRole('region', { name: '1 invitation to 1 colleague in 1 group' })
  await expect(forecast.getByRole('listitem').filter({ hasText: 'You cannot invite here' })).toContainText(
    'Readers’ club',
  )
  await page.button('Remove Readers’ club').click()
  await expect(page.frame.getByText('Nobody can be invited to 2 of the chosen groups')).toBeVisible()
})

test('a group’s tab opens with the cursor in the colleagues, and says nothing of a group that nobody chose', async ({
  open,
  cast,
}) => {
  const page = new InvitePage(await open(tabOf(cast.websiteRelaunch)))
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect(page.people).toBeFocused()
  await page.choosePeople(['Torres', 'Mila Torres'])
  const log = page.frame.getByRole('log')
  await expect(log).toContainText('Mila Torres added. 1 colleague chosen.')
  await expect(log).not.toContainText('1 group chosen')
})

test('somebody who is in no group is told what to do', async ({ open, portal, cast }) => {
  const mine = [...portal.world.relations.ofUser(cast.me)].map(({ groupId }) => groupId)
  for (const id of mine) portal.world.relations.remove(cast.me, id)
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByRole('region', { name: 'Who will be invited' })).toContainText(
    'Create one, or ask to be added.',
  )
})
