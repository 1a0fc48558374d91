import type { FrameLocator, Locator, Page } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { appInSlider } from '#test/e2e/support/open-app.ts'
import { isTaken } from '#test/e2e/support/is-taken.ts'
import { expect, test as portalTest } from '#test/e2e/support/portal-test.ts'

/** Keeps files of the app from arriving until they are let go; what was answered before is in the list. */
async function hold(browser: Page, files = /\/assets\/(?!main-)[\w-]+\.js$/) {
  const answered: string[] = []
  let letGo = (): void => undefined
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await browser.route(files, async (route) => {
    await free
    await route.continue()
  })
  browser.on('requestfinished', (request) => {
    const { pathname, hostname } = new URL(request.url())
    if (hostname === 'localhost') answered.push(pathname.replace(/-[\w-]{8}\./, '.'))
  })
  return { letGo, answered }
}

/** The form as the page shows it before any other file of the app has arrived. */
interface EarlyForm {
  readonly frame: FrameLocator
  readonly page: InvitePage
  readonly letGo: () => void
  readonly answered: readonly string[]
}

const test = portalTest.extend<{ early: EarlyForm }>({
  early: async ({ open, page: browser }, provide) => {
    const held = await hold(browser)
    const frame = await open({ page: 'app' })
    await provide({ ...held, frame, page: new InvitePage(frame) })
  },
})

const caretOf = (field: Locator): Promise<unknown> =>
  field.evaluate((node: HTMLInputElement) => [node.selectionStart, node.selectionEnd])

const boxesIn = (page: InvitePage): Promise<readonly string[]> =>
  page.frame.locator('#root').evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return `${element.tagName} ${x} ${y} ${width} ${height}`
      }),
  )

/** Of the fields and the bar below, without the edge of the page, where the portal draws its own. */
const picturesOf = async (form: Locator): Promise<readonly Buffer[]> => {
  const parts = await form.locator('> *').all()
  return Promise.all(parts.map((part) => part.screenshot()))
}

const twoLines = 'Mila Torres\nIan Wolf'

/** The field gets two lines as a browser would bring them. */
const bring = (field: Locator, how: 'paste' | 'drop'): Promise<void> =>
  field.evaluate(
    (element, [type, text]) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      const options = { bubbles: true, cancelable: true, clipboardData: data, dataTransfer: data }
      element.dispatchEvent(
        type === 'paste' ? new ClipboardEvent(type, options) : new DragEvent(type, options),
      )
    },
    [how, twoLines] as const,
  )

test('a name can be typed after three requests', async ({ early: { page, answered } }) => {
  await page.people.pressSequentially('Torr')
  await expect(page.people).toHaveValue('Torr')
  expect(answered.toSorted()).toEqual(['/assets/main.js', '/assets/style.css', '/index.html'])
})

test('a name typed before the app has arrived is searched, and the caret stays', async ({
  early: { page, letGo },
}) => {
  await page.people.pressSequentially('Torr')
  await page.people.press('ArrowLeft')
  await page.people.press('Shift+ArrowLeft')
  expect(await isTaken(page.people)).toBe(false)
  letGo()
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  await expect(page.people).toBeFocused()
  await expect(page.people).toHaveValue('Torr')
  expect(await caretOf(page.people)).toEqual([2, 3])
  await page.people.press('ArrowRight')
  await page.people.press('ArrowRight')
  await page.people.pressSequentially('es')
  await expect(page.people).toHaveValue('Torres')
  await page.people.press('Enter')
  await expect(page.button('Remove Mila Torres')).toBeVisible()
})

test('a group and a message typed before the app has arrived are not lost', async ({
  early: { page, letGo },
}) => {
  await page.message.pressSequentially('Join us')
  await page.groups.pressSequentially('relaunch')
  letGo()
  await expect(page.frame.getByRole('option', { name: /Website relaunch/ })).toBeVisible()
  await expect(page.groups).toBeFocused()
  await expect(page.frame.getByText('7 / 1,000')).toBeVisible()
  await page.groups.press('Enter')
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect(page.message).toHaveValue('Join us')
})

test('suggestions come to a field that was clicked before the app has arrived', async ({
  early: { page, letGo },
}) => {
  await page.people.click()
  letGo()
  await expect(page.frame.getByRole('option').first()).toBeVisible()
})

test('a press in the very moment in which React takes over is done once', async ({ open, page: browser }) => {
  await browser.addInitScript(() => {
    const listen = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')?.value
    let pressed = false
    EventTarget.prototype.addEventListener = function listenAndPress(...given: unknown[]) {
      listen.apply(this, given)
      const isRoot = this instanceof Element && this.id === 'root' && given[0] === 'click'
      if (!isRoot || pressed) return
      pressed = true
      queueMicrotask(() => document.querySelector<HTMLElement>('button[aria-haspopup="menu"]')?.click())
    }
  })
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByRole('menuitem', { name: 'List or file…' })).toBeFocused()
  await page.frame.getByRole('menuitem', { name: 'Department…' }).click()
  await expect(page.frame.getByRole('dialog', { name: 'Add a department' })).toBeVisible()
})

test('an input method that is at work when the app arrives is not disturbed', async ({
  early: { page, letGo },
  page: browser,
}) => {
  await page.people.click()
  const ends = await page.people.evaluateHandle((node) => {
    const heard: string[] = []
    node.addEventListener('compositionend', (event) =>
      heard.push(event instanceof CompositionEvent ? event.data : ''),
    )
    return heard
  })
  const keyboard = await browser.context().newCDPSession(browser)
  await keyboard.send('Input.imeSetComposition', { text: 'Tor', selectionStart: 3, selectionEnd: 3 })
  await expect(page.people).toHaveValue('Tor')
  letGo()
  await expect.poll(() => isTaken(page.people)).toBe(true)
  await keyboard.send('Input.imeSetComposition', { text: 'Torre', selectionStart: 5, selectionEnd: 5 })
  expect(await ends.jsonValue()).toEqual([])
  await keyboard.send('Input.insertText', { text: 'Torres' })
  expect(await ends.jsonValue()).toEqual(['Torres'])
  await expect(page.people).toHaveValue('Torres')
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
})

test('a button pressed before the app has arrived does what it says', async ({ early: { page, letGo } }) => {
  await page.addFromButton.click()
  letGo()
  await expect(page.frame.getByRole('menuitem', { name: 'List or file…' })).toBeFocused()
})

/** Ways in which several lines arrive at once. The clipboard of a phone's keyboard sends no paste. */
const ways = {
  paste: (_, field) => bring(field, 'paste'),
  drop: (_, field) => bring(field, 'drop'),
  keyboard: async (browser, field) => {
    await field.focus()
    await browser.keyboard.insertText(twoLines)
  },
} satisfies Record<string, (browser: Page, field: Locator) => Promise<void>>

for (const [way, insert] of Object.entries(ways))
  test(`a list that a ${way} brings before the app has arrived keeps its lines`, async ({
    early: { frame, page, letGo },
    page: browser,
  }) => {
    await insert(browser, page.people)
    await expect(page.people).toHaveValue('')
    letGo()
    const list = new MatchingPage(frame)
    await expect(list.row('Mila Torres')).toBeVisible()
    await expect(list.row('Ian Wolf')).toBeVisible()
  })

test('a file dropped before the app has arrived does not take its place, and is read', async ({
  early: { frame, letGo },
}) => {
  await expect(frame.getByRole('main')).toBeVisible()
  const prevented = await frame.locator('#root').evaluate((root) => {
    const data = new DataTransfer()
    data.items.add(new File(['Mila Torres\nIan Wolf'], 'team.txt', { type: 'text/plain' }))
    const options = { bubbles: true, cancelable: true, dataTransfer: data }
    return ['dragover', 'drop'].map((type) => !root.dispatchEvent(new DragEvent(type, options)))
  })
  expect(prevented).toEqual([true, true])
  letGo()
  await expect(new MatchingPage(frame).row('Ian Wolf')).toBeVisible()
})

test('opened from a card, the cursor stays where somebody is typing', async ({
  page: browser,
  portal,
  cast,
}) => {
  const { letGo } = await hold(browser)
  await browser.goto(portal.pageUrl({ page: 'profile', userId: cast.mila, panel: false }))
  await browser.getByRole('button', { name: 'Invite to a group' }).click()
  const page = new InvitePage(appInSlider(browser))
  await page.message.pressSequentially('Hello')
  letGo()
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.message).toBeFocused()
  await expect(page.message).toHaveValue('Hello')
})

for (const lang of ['en', 'ru', 'ar'])
  for (const width of [1280, 800, 390])
    test(`the form of the start and the app's own are the same to a pixel (${lang}, ${width} px)`, async ({
      open,
      page: browser,
      portal,
      cast,
    }) => {
      portal.inside.userOptionsOf(cast.me).delete('settings')
      await browser.setViewportSize({ width, height: 900 })
      const { letGo } = await hold(browser)
      // No answer of the portal may change the form meanwhile.
      await browser.route(/\/rest\//, () => undefined)
      const page = new InvitePage(await open({ page: 'app', lang }))
      const form = page.frame.getByRole('main')
      await expect(page.frame.getByRole('combobox')).toHaveCount(2)
      const boxes = await boxesIn(page)
      const pictures = await picturesOf(form)
      expect(await isTaken(form)).toBe(false)
      letGo()
      await expect.poll(() => isTaken(form)).toBe(true)
      // The portal follows the height of the form in its own time.
      await expect.poll(() => boxesIn(page)).toEqual(boxes)
      const later = await picturesOf(form)
      expect(later.map((picture, part) => pictures[part]?.equals(picture))).toEqual([true, true])
    })

for (const lang of ['en', 'ru'])
  test(`the form of the start has no axe violations (${lang})`, async ({ open, page: browser }) => {
    await hold(browser)
    const frame = await open({ page: 'app', lang })
    await expect(frame.getByRole('main')).toBeVisible()
    expect(await axeViolations(browser)).toEqual([])
    await expect(frame.locator('html')).toHaveAttribute('lang', lang)
  })
