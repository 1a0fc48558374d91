import type { Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

const kinds = [
  { open: (page: InvitePage) => page.addFrom('Saved list'), save: 'Save 1 colleague', option: 'lists' },
  { open: (page: InvitePage) => page.editSets(), save: 'Save 2 groups', option: 'sets' },
] as const

for (const { open, save, option } of kinds)
  test(`F04: two tabs that each save one keep both (${option})`, async ({
    page: first,
    context,
    portal,
    cast,
  }) => {
    const sheetOf = async (page: InvitePage): Promise<Locator> => {
      await open(page)
      return page.frame.getByRole('dialog')
    }
    // Both before anything is chosen, or the second would begin with the draft of the first.
    const a = new InvitePage(await openApp(first, portal))
    const b = new InvitePage(await openApp(await context.newPage(), portal))
    await expect(b.groups).toBeVisible()
    await a.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    await a.chooseGroup('brand', /Brand council/)
    const inA = await sheetOf(a)
    await b.chooseWebsiteAnd(['Wolf', 'Ian Wolf'])
    await b.chooseGroup('brand', /Brand council/)
    const inB = await sheetOf(b)
    const rows = (sheet: Locator) => sheet.getByRole('listitem')
    const name = (sheet: Locator) => sheet.getByRole('textbox')
    await expect(inB.getByText(/^None yet/)).toBeVisible()

    await name(inA).fill('Site team')
    await inA.getByRole('button', { name: save }).click()
    const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get(option)
    await expect.poll(kept).toContain('Site team')

    await name(inB).fill('Newcomers')
    await inB.getByRole('button', { name: save }).click()
    await expect.poll(kept).toContain('Newcomers')
    expect(kept()).toContain('Site team')
    await expect(rows(inB)).toHaveCount(2)

    const again = new InvitePage(await openApp(first, portal))
    const inAgain = await sheetOf(again)
    await expect(rows(inAgain)).toHaveCount(2)
  })

test('F04: two tabs that each save a text keep both', async ({ page: first, context, portal, cast }) => {
  const a = new InvitePage(await openApp(first, portal))
  const b = new InvitePage(await openApp(await context.newPage(), portal))
  for (const [page, text] of [
    [a, 'Welcome aboard'],
    [b, 'See you on Monday'],
  ] as const) {
    await page.message.fill(text)
    await page.button('Saved texts').click()
    await expect(page.button('Save this message')).toBeEnabled()
  }
  const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get('texts')
  await a.button('Save this message').click()
  await expect.poll(kept).toContain('Welcome aboard')
  await b.button('Save this message').click()
  await expect.poll(kept).toContain('See you on Monday')
  expect(kept()).toContain('Welcome aboard')
  await expect(b.frame.getByText('Welcome aboard').first()).toBeVisible()
})
