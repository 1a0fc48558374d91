import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test as base } from '#test/e2e/support/portal-test.ts'

interface SavedTexts {
  /** What the portal has stored, as text. */
  readonly stored: () => unknown
  /** Stores these texts, and opens the form with the panel that lists them. */
  readonly openWith: (...texts: readonly { name: string; text: string }[]) => Promise<InvitePage>
}

const test = base.extend<{ readonly saved: SavedTexts }>({
  saved: async ({ open, portal, cast }, provide) => {
    const options = portal.inside.userOptionsOf(cast.me)
    await provide({
      stored: () => options.get('texts'),
      openWith: async (...texts) => {
        if (texts.length > 0) options.set('texts', JSON.stringify({ version: 1, texts }))
        const page = new InvitePage(await open({ page: 'app' }))
        await page.button('Saved texts').click()
        return page
      },
    })
  },
})

const welcome = 'Welcome to the team, here is where plans and files live'
const newcomers = { name: 'Newcomers', text: welcome }

test('a text cannot be saved while nothing is typed', async ({ saved }) => {
  const page = await saved.openWith()
  await expect(page.frame.getByText('None yet.')).toBeVisible()
  await expect(page.button('Save this message')).toHaveAttribute('aria-disabled', 'true')
})

test('a text is saved under its first words, once, and survives a reload', async ({ saved }) => {
  const page = await saved.openWith()
  await page.message.fill(welcome)
  await page.button('Save this message').click()
  await expect(page.frame.getByText('Saved', { exact: true })).toBeFocused()
  await expect(page.button('Save this message')).toHaveCount(0)
  await expect.poll(saved.stored).toContain('Welcome to the team')

  const again = await saved.openWith()
  await expect(again.button('Use: Welcome to the team, here is where plans…')).toBeVisible()
})

test('a saved text is renamed with the keyboard', async ({ saved }) => {
  const page = await saved.openWith({ name: 'Welcome', text: welcome })
  await page.button('Rename: Welcome').press('Enter')
  const field = page.frame.getByRole('textbox', { name: 'Name' })
  await expect(field).toBeFocused()
  await field.fill('Newcomers')
  await field.press('Enter')
  await expect(page.button('Rename: Newcomers')).toBeFocused()
  await expect.poll(saved.stored).toContain('"name":"Newcomers"')
})

test('a saved text replaces what is typed only after asking', async ({ saved }) => {
  const page = await saved.openWith(newcomers)
  await page.message.fill('Half written')
  await page.button('Use: Newcomers').press('Enter')
  await expect(page.button('Replace')).toBeFocused()
  await expect(page.message).toHaveValue('Half written')
  await page.button('Keep mine').press('Enter')
  await expect(page.button('Use: Newcomers')).toBeFocused()
  await page.button('Use: Newcomers').press('Enter')
  await page.button('Replace').press('Enter')
  await expect(page.message).toHaveValue(welcome)
})

test('the use of a saved text is undone, and what was typed is back', async ({ saved }) => {
  const page = await saved.openWith(newcomers)
  await page.message.fill('Half written')
  await page.button('Use: Newcomers').press('Enter')
  await page.button('Replace').press('Enter')
  await expect(page.button('Undo: Used: Newcomers')).toBeFocused()
  await page.button('Undo: Used: Newcomers').press('Enter')
  await expect(page.message).toHaveValue('Half written')
  await expect(page.frame.getByRole('region', { name: 'Saved texts' })).toBeFocused()
})

test('a saved text is deleted, and comes back where it was when that is undone', async ({
  open,
  portal,
  cast,
}) => {
  const options = portal.inside.userOptionsOf(cast.me)
  options.set(
    'texts',
    JSON.stringify({ version: 1, texts: ['A', 'B', 'C'].map((name) => ({ name, text: name })) }),
  )
  const page = new InvitePage(await open({ page: 'app' }))
  await page.button('Saved texts').click()
  const panel = page.frame.getByRole('region', { name: 'Saved texts' })
  const before = String(options.get('texts'))
  await page.button('Delete: B').press('Enter')
  await expect(panel.getByRole('listitem')).toHaveCount(2)
  await expect.poll(() => options.get('texts')).not.toContain('"B"')
  await expect(page.frame.getByRole('log')).toContainText('Deleted: B')
  await page.button('Undo: Deleted: B').press('Enter')
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('listitem')).toContainText(['A', 'B', 'C'])
  await expect.poll(() => options.get('texts')).toBe(before)
})

test('saved texts of another window are there, and those that cannot be read are told', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.message).toBeVisible()
  await page.chooseGroup('website', /Website relaunch/)
  const other = { version: 1, texts: [{ name: 'From elsewhere', text: 'Hi' }, { name: 'No text' }] }
  portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify(other))
  await page.button('Saved texts').click()
  await expect(page.button('Use: From elsewhere')).toBeVisible()
  await expect(page.frame.getByText(/Some saved texts are damaged/)).toBeVisible()
})

test('a saved text too many is refused before it is saved', async ({ open, portal, cast }) => {
  const texts = Array.from({ length: 30 }, (_, index) => ({ name: `T${index}`, text: `Text ${index}` }))
  portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify({ version: 1, texts }))
  const page = new InvitePage(await open({ page: 'app' }))
  await page.message.fill('One more')
  await page.button('Saved texts').click()
  await expect(page.button('Save this message')).toHaveAccessibleDescription(/There is room for 30 texts/)
})
