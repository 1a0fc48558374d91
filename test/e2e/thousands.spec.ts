import { startPortal, type Portal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import type { DemoCast } from '../portal-emulator/world/demo.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

test.describe('2,000 chosen of 100,000 people, with the documented limits', () => {
  test.setTimeout(120_000)
  test.describe.configure({ mode: 'serial' })
  let portal: Portal
  let cast: DemoCast
  test.beforeAll(async ({ served }) => {
    const company = createCompany({ people: 100_000, groups: 12 })
    cast = company.cast
    portal = await startPortal({ world: company.world, appUrl: served.url, limits: 'documented' })
  })
  test.afterAll(() => portal.close())
  test.beforeEach(async ({ page }) => {
    const people = [...portal.world.people.all()]
      .filter(({ active, type }) => active && type === 'employee')
      .slice(-2_000)
      .map(({ id }) => id)
    const draft = { version: 1, groups: [cast.websiteRelaunch], people, message: '' }
    portal.inside.userOptionsOf(cast.me).set('draft', JSON.stringify(draft))
    portal.journal.clear()
    await page.goto(portal.pageUrl({ page: 'app', panel: false }))
  })

  test('are a number that opens a searched list, where they are removed and brought back', async ({
    page,
  }) => {
    const frame = page.frameLocator('iframe.app-frame')
    const form = new InvitePage(frame)
    const number = form.button('2,000 colleagues')
    await number.click()
    const search = frame.getByRole('searchbox', { name: 'Search among those chosen' })
    await expect(search).toBeFocused()
    const list = frame.getByRole('table', { name: 'Chosen colleagues' })
    await expect(list).toHaveAttribute('aria-rowcount', '2001')
    expect(await list.getByRole('row').count()).toBeLessThan(60)

    const name = (await list.getByRole('rowheader').first().locator('bdi').first().textContent()) ?? ''
    await search.fill(name)
    await form.button(/^Remove the (one|\d+) found$/).click()
    await expect(search).toBeFocused()
    await expect(number).toHaveCount(0)
    await expect(frame.getByRole('log')).toContainText('removed.')
    await form.button('Undo').click()
    await expect(number).toBeVisible()

    await search.press('Escape')
    await expect(form.people).toBeFocused()
    await expect(list).toHaveCount(0)
    expect(portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
  })

  test('are judged by few requests, in a table too, of which a few rows are drawn', async ({ page }) => {
    const frame = page.frameLocator('iframe.app-frame')
    const form = new InvitePage(frame)
    await expect(form.button('2,000 colleagues')).toBeVisible()
    await form.chooseGroup('brand', /Brand/)
    const table = frame.getByRole('table', { name: 'Everybody, group by group' })
    await expect(table).toHaveAttribute('aria-rowcount', '2001')
    expect(await table.getByRole('row').count()).toBeLessThan(60)
    await expect(form.button(/^Send [\d,]+( of 4,000)? invitations$/)).toBeVisible()
    expect(portal.journal.count('socialnetwork.api.workgroup.get')).toBe(2)
    expect(portal.journal.entries.filter(({ status }) => status !== 200)).toEqual([])
    // Opening, the draft's people, details of my groups, two readings, departments in batches.
    expect(portal.journal.entries.length).toBeLessThan(20)
  })
})
