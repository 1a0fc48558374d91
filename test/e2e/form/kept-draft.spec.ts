import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

test('fault 16: a draft whose people cannot be read keeps everything else, their IDs, and what is typed', async ({
  open,
  portal,
  cast,
}) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian])
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  const mend = portal.faults.add({ method: 'user.get', kind: 'internal-error', when: { always: true } })
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect(page.frame.getByText('2 colleagues of your draft could not be loaded.')).toBeVisible()
  await page.message.fill('New words')
  await expect.poll(draft).toContain('New words')
  expect(draft()).toContain(`"people":[${cast.mila},${cast.ian}]`)

  mend()
  await page.button('Try again').click()
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.button('Remove Ian Wolf')).toBeVisible()
  await expect(page.message).toHaveValue('New words')
})

test('fault 16: Clear also lets go of those who could not be read', async ({ open, portal, cast }) => {
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
  portal.faults.add({ method: 'user.get', kind: 'internal-error', when: { always: true } })
  const page = new InvitePage(await open({ page: 'app' }))
  const notice = page.frame.getByText('1 colleague of your draft could not be loaded.')
  await expect(notice).toBeVisible()
  await page.button('Clear').click()
  await expect(notice).toHaveCount(0)
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('draft')).toBe('')
})

test('fault 17: what is typed is stored when the field or the page is left, whatever the clock says', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  await browser.clock.install()
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  await browser.clock.pauseAt(Date.now() + 3_600_000)
  await page.message.fill('First')
  await page.message.fill('First and last')
  await page.people.focus()
  await expect.poll(draft).toContain('First and last')
  await page.message.fill('Typed')
  await page.message.fill('Typed before the page was left')
  await page.frame.locator('body').evaluate(() => location.replace('about:blank'))
  await expect.poll(draft).toContain('Typed before the page was left')
})

test('fault 17: a tab that is closed half a second after the last key has lost nothing', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  await expect.poll(draft).toContain(`"groups":[${cast.websiteRelaunch}]`)
  await page.message.fill('The last words')
  await browser.close()
  await expect.poll(draft).toContain('The last words')
})

test('fault 17: a draft that another tab has stored is not written over, and can be used', async ({
  page: first,
  context,
  portal,
  cast,
}) => {
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  const a = new InvitePage(await openApp(first, portal))
  const second = await context.newPage()
  const b = new InvitePage(await openApp(second, portal))
  await expect(b.groups).toBeVisible()
  await first.bringToFront()
  await a.chooseGroup('website', /Website relaunch/)
  await a.message.fill('From the first tab')
  await expect.poll(draft).toContain('From the first tab')
  await a.frame.locator('body').evaluate(() => window.dispatchEvent(new Event('blur')))

  await second.bringToFront()
  await b.choosePeople(['Torres', 'Mila Torres'])
  await b.message.fill('From the second tab')
  await expect.poll(draft).toContain('From the second tab')

  await first.bringToFront()
  await a.frame.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(a.frame.getByText(/^You have another draft: 1 colleague, today at/)).toBeVisible()
  await a.message.fill('More of the first tab')
  await a.people.focus()
  await expect.poll(draft).toContain('More of the first tab')
  expect(draft()).toContain('From the second tab')

  await a.button('Use it here').click()
  await expect(a.message).toHaveValue('From the second tab\n\nMore of the first tab')
  await expect(a.button('Remove Mila Torres')).toBeVisible()
  await expect(a.button('Remove Website relaunch')).toBeVisible()
  await expect(a.button('Use it here')).toHaveCount(0)
})

test('fault 17: a list that is open in its table survives a reload', async ({ open, portal, cast }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nNobody Atall\nIan Wolf')
  await expect(list.row('Nobody Atall')).toBeVisible()
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('draft'))
    .toContain('"lines":["Mila Torres","Nobody Atall","Ian Wolf"]')
  const again = new MatchingPage(await open({ page: 'app' }))
  await again.button('Back to the list: 3 lines').click()
  await expect(again.row('Nobody Atall')).toBeVisible()
  await expect(again.row('Ian Wolf')).toBeVisible()
})

test('fault 17: a list too long to be stored says how many of its lines are not', async ({ open }) => {
  const list = new MatchingPage(await open({ page: 'app' }))
  await list.paste(Array.from({ length: 3_000 }, (_, index) => `Person Number${index}`).join('\n'))
  await expect(list.frame.getByText(/a reload would lose its last [\d,]+ lines/)).toBeVisible()
})
