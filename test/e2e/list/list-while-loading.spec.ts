import type { Page } from '@playwright/test'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { bring, teams } from '#test/e2e/support/bring-files.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

/** Holds the requests for a part of the page back until it is told to let them go; there must have been one. */
async function holdBack(page: Page, part: RegExp): Promise<() => Promise<void>> {
  let letGo = (): void => undefined
  let held = 0
  const told = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(part, async (route) => {
    held += 1
    await told
    await route.continue()
  })
  return async () => {
    await expect.poll(() => held).toBeGreaterThan(0)
    letGo()
  }
}

const tableOfLists = /\/assets\/list-[^/]*\.js/

test('C03: files that are dropped while the table is still being loaded are in it', async ({
  open,
  page,
}) => {
  const load = await holdBack(page, tableOfLists)
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.open()
  await expect(frame.getByText('Opening the list…')).toBeVisible()
  await bring(frame.locator('body'), 'drop', teams)
  await load()
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
})

test('C03: a file that is dropped while the page is just taking over is read once', async ({
  open,
  page,
}) => {
  // What the page does after its first effects waits for a sign, so that the moment before it can be met.
  await page.addInitScript(() => {
    const later = globalThis.setTimeout
    const hold = (run: () => void): void => {
      document.documentElement.dataset['waits'] = 'yes'
      document.addEventListener('go-on', run)
    }
    const setTimeout = (run: () => void, ...rest: readonly number[]) =>
      rest.length > 0 ? later(run, ...rest) : hold(run)
    Object.assign(globalThis, { setTimeout })
  })
  const frame = await open({ page: 'app' })
  await expect(frame.locator('html')).toHaveAttribute('data-waits', 'yes')
  await bring(frame.locator('body'), 'drop', teams)
  await frame.locator('body').evaluate(() => document.dispatchEvent(new Event('go-on')))
  expect(Object.fromEntries(await new MatchingPage(frame).done())).toEqual({ found: 2 })
})

test('C03: lists that follow one another while the table is still being loaded are all in it, in their order', async ({
  open,
  page,
}) => {
  const load = await holdBack(page, tableOfLists)
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Aya Sato\nNobody Atall')
  await expect(frame.getByText('Opening the list…')).toBeVisible()
  for (const team of teams) await bring(frame.locator('body'), 'drop', [team])
  await load()
  expect(Object.fromEntries(await list.done())).toEqual({ found: 3, 'not found': 1 })
  for (const [at, name] of ['Aya Sato', 'Nobody Atall', 'Mila Torres', 'Ian Wolf'].entries())
    await expect(list.button(`Remove line ${at + 1}: ${name}`)).toBeVisible()
})

test('C03: a file that is dropped in the very moment in which the table appears comes after the list', async ({
  open,
}) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await frame.locator('body').evaluate((body) => {
    const appears = new MutationObserver(() => {
      if (!document.querySelector('h1')) return
      appears.disconnect()
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['Name\nMila Torres'], 'team-a.csv', { type: 'text/csv' }))
      body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    })
    appears.observe(body, { childList: true, subtree: true })
  })
  await list.paste('Aya Sato\nNobody Atall')
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2, 'not found': 1 })
  await expect(list.button('Remove line 1: Aya Sato')).toBeVisible()
  await expect(list.button('Remove line 3: Mila Torres')).toBeVisible()
})

test('C03: what is dropped or pasted while a file is being read waits for it, and no problem is forgotten', async ({
  open,
  page,
}) => {
  const read = await holdBack(page, /\/assets\/reader[^/]*\.js/)
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.open()
  await bring(frame.locator('body'), 'drop', [{ name: 'photo.csv', text: '\u0000\u0001\u0002' }])
  await expect(frame.getByText('Reading photo.csv…')).toBeVisible()
  await bring(frame.locator('body'), 'drop', teams)
  await expect(frame.getByText('Then 2 more files.')).toBeVisible()
  await bring(frame.locator('body'), 'paste', [{ name: 'team-c.csv', text: 'Name\nAya Sato' }])
  await expect(frame.getByText('Then 3 more files.')).toBeVisible()
  await read()
  expect(Object.fromEntries(await list.done())).toEqual({ found: 3 })
  await expect(frame.getByRole('alert')).toContainText('photo.csv could not be read')
})
