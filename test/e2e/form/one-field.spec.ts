import type { Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('an address, an ID, a link and a mention are understood in the field itself', async ({
  open,
  page: tab,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  const { email } = portal.world.people.require(cast.ian)
  const typed = [
    [email, 'Ian Wolf'],
    [`${cast.aya}`, 'Aya Sato'],
    [`${portal.origin}/company/personal/user/${cast.lev}/`, 'Лев Орлов'],
    [`[USER=${cast.mila}]Mila[/USER]`, 'Mila Torres'],
  ] as const
  for (const [text, name] of typed) {
    await page.people.pressSequentially(text)
    await expect(page.frame.getByRole('option', { name, selected: false })).toBeVisible()
    await tab.keyboard.press('Enter')
    await expect(page.button(`Remove ${name}`)).toBeVisible()
    await expect(page.people).toHaveValue('')
  }
  for (const { status } of portal.journal.entries) expect(status).toBe(200)
})

test('P02: a link to another portal is no proof of who is meant, so Enter takes nobody', async ({
  open,
  page: tab,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.pressSequentially(`https://other.example/company/personal/user/${cast.lev}/`)
  await expect(page.frame.getByRole('option', { name: 'Лев Орлов', selected: false })).toBeVisible()
  await tab.keyboard.press('Enter')
  await page.message.focus()
  await expect(page.button('Remove Лев Орлов')).toHaveCount(0)
})

/** What a browser does with a paste: it inserts what nobody has taken. */
const pasteInto = (field: Locator, text: string): Promise<void> =>
  field.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const its = { clipboardData, bubbles: true, cancelable: true }
    if (input.dispatchEvent(new ClipboardEvent('paste', its)))
      document.execCommand('insertText', false, pasted)
  }, text)

test('a single pasted address stays in the field, and is offered with its owner', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  const { email } = portal.world.people.require(cast.mila)
  await page.people.focus()
  await pasteInto(page.people, email)
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
})

test('two names that are pasted on one line open the table', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.focus()
  await pasteInto(page.people, 'Ian Wolf and Aya Sato')
  expect(Object.fromEntries(await new MatchingPage(page.frame).done())).toEqual({ found: 2 })
})

test('two names with a comma are offered as a list, and nothing is lost when it is left', async ({
  open,
  page: tab,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.pressSequentially('Ian Wolf, Aya Sato')
  await expect(page.frame.getByRole('option', { name: 'Look up 2 people' })).toBeVisible()
  await tab.keyboard.press('Enter')
  const list = new MatchingPage(page.frame)
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await list.button('Back').click()
  await expect(page.button('Back to the list: 2 lines')).toBeVisible()
})

test('Enter on somebody who is chosen keeps them and says so', async ({ open, page: tab }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.people.pressSequentially('mila t')
  await expect(page.frame.getByRole('option', { name: /Mila Torres/, selected: true })).toBeVisible()
  await tab.keyboard.press('Enter')
  await expect(page.frame.getByText('Mila Torres is already chosen.').first()).toBeVisible()
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  expect(await axeViolations(tab, 'main')).toEqual([])
  await tab.keyboard.type('ian w')
  await expect(page.people).toHaveValue('ian w')
})

test('C01: the Enter that ends a composition chooses nobody, no group either', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  for (const [field, typed, name] of [
    [page.people, 'Torres', /Mila Torres/],
    [page.groups, 'website', /Website relaunch/],
  ] as const) {
    await field.fill(typed)
    const row = page.frame.getByRole('option', { name })
    await expect(row).toBeVisible()
    await expect(field).toHaveAttribute('aria-activedescendant', (await row.getAttribute('id')) ?? '')
    await field.evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
      const late = { key: 'Enter', keyCode: 229, isComposing: false, bubbles: true, cancelable: true }
      input.dispatchEvent(new KeyboardEvent('keydown', late))
    })
    await expect(field).toHaveValue(typed)
    await field.press('Enter')
    await expect(page.button(name)).toBeVisible()
  }
})
