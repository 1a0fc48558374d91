import type { Locator, Page } from '@playwright/test'
import { savedListsText } from '#domain/draft/saved-lists.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { countInteractions } from '#test/e2e/support/interactions.ts'
import { isTaken } from '#test/e2e/support/is-taken.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'

// As everybody has it who never opened the settings: with the time to undo.
test.beforeEach(({ portal, cast }) => {
  portal.inside.userOptionsOf(cast.me).delete('settings')
})

/** From the page of the group to the app in its tab. */
async function openTab(tab: Page, portal: Portal, groupId: number): Promise<InvitePage> {
  const frame = await openApp(tab, portal, { page: 'group', groupId })
  await tab
    .getByRole('navigation', { name: 'Website relaunch' })
    .getByRole('link', { name: 'Invite colleagues' })
    .click()
  return new InvitePage(frame)
}

/** The row that Enter would take. */
const marked = (field: Locator): Promise<string> =>
  field.evaluate(
    (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
  )

/** Types into the field that has the cursor, and takes the person once the field has put its mark there. */
async function typeAndTake(tab: Page, page: InvitePage, word: string, name: string): Promise<void> {
  await tab.keyboard.type(word)
  await expect.poll(() => marked(page.people)).toContain(name)
  await tab.keyboard.press('Enter')
  await expect(page.button(`Remove ${name}`)).toBeVisible()
}

const sent = (page: InvitePage, words: string): Promise<void> =>
  expect(page.heading).toHaveText(words, { timeout: 30_000 })

test('J1: two colleagues are invited from their group’s page in six interactions', async ({
  page: tab,
  portal,
  cast,
}) => {
  const did = await countInteractions(tab)
  const page = await openTab(tab, portal, cast.websiteRelaunch)
  await expect(page.people).toBeFocused()
  await typeAndTake(tab, page, 'torres', 'Mila Torres')
  await typeAndTake(tab, page, 'kane', 'Ruth Kane')
  await page.button('Invite 2 colleagues').click()
  await sent(page, '2 invited to Website relaunch')
  expect(did.steps()).toEqual([
    'Invite colleagues',
    'torres',
    'Enter',
    'kane',
    'Enter',
    'Invite 2 colleagues',
  ])
})

test('J3: a department with all below it is invited from the group’s page in six interactions', async ({
  page: tab,
  portal,
  cast,
}) => {
  const did = await countInteractions(tab)
  const page = await openTab(tab, portal, cast.websiteRelaunch)
  await expect(page.people).toBeFocused()
  await page.addFrom('Department')
  const sheet = page.frame.getByRole('dialog', { name: 'Add a department' })
  await sheet.getByRole('treeitem', { name: /^Back office/ }).click()
  await sheet.getByRole('button', { name: 'Add all' }).click()
  await page.button(/^Invite \d+ of \d+ colleagues$/).click()
  await sent(page, '12 invited to Website relaunch')
  expect(did.steps()).toHaveLength(6)
})

test('J4: eight colleagues are invited to a saved set of three groups in twenty interactions', async ({
  page: tab,
  portal,
  cast,
}) => {
  const ids = [cast.websiteRelaunch, cast.brandCouncil, cast.secretMine]
  portal.inside.userOptionsOf(cast.me).set('sets', savedListsText([{ name: 'Newcomers', ids }]))
  const did = await countInteractions(tab)
  const page = new InvitePage(await openApp(tab, portal))
  // What is pressed earlier the app does again by a script (early-input.ts).
  await expect.poll(() => isTaken(page.groups)).toBe(true)
  await page.groups.click()
  await page.frame.getByRole('option', { name: /Newcomers/ }).click()
  await expect(page.button(/^Remove /)).toHaveCount(3)
  await page.people.click()
  for (const [word, name] of [
    ['torres', 'Mila Torres'],
    ['sato', 'Aya Sato'],
    ['raman', 'Priya Raman'],
    ['moreau', 'Daniel Moreau'],
    ['clarke', 'Emma Clarke'],
    ['tanaka', 'Mei Tanaka'],
    ['ricci', 'Chiara Ricci'],
    ['byrne', 'Ada Byrne'],
  ] as const)
    await typeAndTake(tab, page, word, name)
  await page.button('Send 24 invitations').click()
  await sent(page, '24 invitations sent')
  expect(did.steps()).toHaveLength(2 + 1 + 8 * 2 + 1)
})

const presses: readonly (readonly [how: string, act: (field: Locator) => Promise<void>])[] = [
  ['filled in', (field) => field.fill('torres')],
  ['clicked', (field) => field.evaluate((input: HTMLInputElement) => input.click())],
]
for (const [how, act] of presses)
  test(`what a script has ${how} is no interaction of a person`, async ({ page: tab, portal }) => {
    const did = await countInteractions(tab)
    const page = new InvitePage(await openApp(tab, portal))
    await expect.poll(() => isTaken(page.people)).toBe(true)
    await act(page.people)
    await expect.poll(did.steps).toEqual([expect.stringMatching(new RegExp(`^a script ${how}`))])
  })
