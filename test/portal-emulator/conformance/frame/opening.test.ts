import type { Page } from '@playwright/test'
import { expect, test } from 'vitest'
import type { HostPage } from '../../host/page-url.ts'
import { connectedApp, type FrameLab, sharedFrameLab, sliderPage } from './testing/frame-lab.ts'

/** How the frame is opened: frame.md 1 and 2.3, and the placements of rest.md 7. */
const lab = sharedFrameLab()
let page: Page

function newestOpening() {
  const opening = lab.app.openings.at(-1)
  if (!opening) throw new RangeError('the app was not opened')
  return opening
}

test('POST: four names in the query, tokens and placement in the body', async () => {
  page = await lab.open({ page: 'app', lang: 'ru' })
  await connectedApp(page)
  const { method, url, body } = newestOpening()
  expect(method).toBe('POST')
  expect([...url.searchParams.keys()]).toEqual(['DOMAIN', 'PROTOCOL', 'LANG', 'APP_SID'])
  expect(url.searchParams.get('LANG')).toBe('ru')
  expect(url.searchParams.get('DOMAIN')).toBe(new URL(lab.portal.origin).host)
  expect(Object.fromEntries(body)).toMatchObject({
    AUTH_EXPIRES: '3600',
    PLACEMENT: 'DEFAULT',
    member_id: lab.portal.memberId,
    status: 'L',
  })
  expect(body.has('PLACEMENT_OPTIONS')).toBe(false)
  expect(lab.portal.auth.userOf(body.get('AUTH_ID') ?? '')).toBe(lab.cast.me)
})

test('GET: the same query and no body, nothing secret in the address', async () => {
  page = await lab.open({ page: 'app', opening: 'get' })
  await connectedApp(page)
  const { method, url, body } = newestOpening()
  expect(method).toBe('GET')
  expect([...url.searchParams.keys()]).toEqual(['DOMAIN', 'PROTOCOL', 'LANG', 'APP_SID'])
  expect(body.size).toBe(0)
})

test('the element: name, id, box, allow list, no sandbox', async () => {
  page = await lab.open({ page: 'app' })
  const frame = await connectedApp(page)
  const element = page.locator('iframe.app-frame')
  const name = (await element.getAttribute('name')) ?? ''
  expect(name).toMatch(/^127\.0\.0\.1:\d+\|0\|[0-9a-f]{32}$/)
  const sid = name.split('|')[2]
  expect(await element.getAttribute('id')).toBe(`appframe_${sid}`)
  expect(await element.locator('..').getAttribute('id')).toBe(`appframe_layout_${sid}`)
  expect(await element.getAttribute('allow')).toBe('geolocation *; microphone *; camera *; autoplay *')
  expect(await element.getAttribute('sandbox')).toBeNull()
  expect(await frame.evaluate(() => window.name)).toBe(name)
})

test('the frame is invisible until its load event, then the loader goes', async () => {
  page = await lab.open({ page: 'app' })
  // A style sheet that does not come holds the load event back (frame.md 1.2).
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    if (route.request().url().startsWith(lab.app.origin)) await held
    await route.continue()
  })
  await page.goto(page.url(), { waitUntil: 'commit' })
  const element = page.locator('iframe.app-frame')
  await element.waitFor({ state: 'attached' })
  expect(await element.evaluate((frame) => getComputedStyle(frame).opacity)).toBe('0')
  expect(await page.locator('.app-loader').count()).toBe(1)
  release()
  await connectedApp(page)
  expect(await element.evaluate((frame) => frame.classList.contains('app-loading'))).toBe(false)
  expect(await page.locator('.app-loader').count()).toBe(0)
})

test('the app is on another site: its storage is not the portal’s', async () => {
  page = await lab.open({ page: 'app' })
  const frame = await connectedApp(page)
  expect(new URL(frame.url()).hostname).toBe('localhost')
  expect(await frame.evaluate(async () => document.hasStorageAccess())).toBe(false)
})

interface Opened {
  title: string
  scene: (lab: FrameLab) => HostPage
  placement: string
  options: (lab: FrameLab) => unknown
  inSlider: boolean
}

test.each<Opened>([
  {
    title: 'the group’s tab: GROUP_ID as text and URI',
    scene: ({ cast }) => ({
      page: 'group',
      groupId: cast.websiteRelaunch,
      placement: 'SONET_GROUP_DETAIL_TAB',
    }),
    placement: 'SONET_GROUP_DETAIL_TAB',
    options: ({ cast }) => ({
      GROUP_ID: String(cast.websiteRelaunch),
      URI: `/workgroups/group/${cast.websiteRelaunch}/`,
    }),
    inSlider: false,
  },
  {
    title: 'the group’s toolbar: URI only',
    scene: ({ cast }) => ({ page: 'group', groupId: cast.brandCouncil, placement: 'SONET_GROUP_TOOLBAR' }),
    placement: 'SONET_GROUP_TOOLBAR',
    options: ({ cast }) => ({ URI: `/workgroups/group/${cast.brandCouncil}/` }),
    inSlider: true,
  },
  {
    title: 'a colleague’s toolbar: USER_ID of the card',
    scene: ({ cast }) => ({ page: 'profile', userId: cast.ian, placement: 'USER_PROFILE_TOOLBAR' }),
    placement: 'USER_PROFILE_TOOLBAR',
    options: ({ cast }) => ({ USER_ID: String(cast.ian), URI: `/company/personal/user/${cast.ian}/` }),
    inSlider: true,
  },
  {
    title: 'the left menu as a placement: URI only',
    scene: () => ({ page: 'app', placement: 'LEFT_MENU' }),
    placement: 'LEFT_MENU',
    options: () => ({ URI: '/marketplace/app/1/' }),
    inSlider: false,
  },
  {
    title: 'the app’s own page in a slider: the page’s GET parameters',
    scene: () => ({ page: 'app', popup: true }),
    placement: 'DEFAULT',
    options: () => ({ IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' }),
    inSlider: true,
  },
])('$title', async ({ scene, placement, options, inSlider }) => {
  page = await lab.open(scene(lab))
  const frame = await connectedApp(inSlider ? await sliderPage(page) : page)
  const seen = await frame.evaluate((): unknown => [
    window.b24.placement.placement,
    window.b24.placement.options,
  ])
  expect(seen).toEqual([placement, options(lab)])
  expect(newestOpening().body.get('PLACEMENT')).toBe(placement)
})

test('a toolbar’s button opens the same by hand', async () => {
  page = await lab.open({ page: 'group', groupId: lab.cast.websiteRelaunch })
  await page.getByRole('button', { name: 'Invite people' }).click()
  const frame = await connectedApp(await sliderPage(page))
  expect(await frame.evaluate(() => window.b24.placement.placement)).toBe('SONET_GROUP_TOOLBAR')
})

test('wrong scheme in the init data: the SDK is deaf from then on', async () => {
  page = await lab.open({ page: 'app', wrongProtocol: true })
  const frame = await connectedApp(page)
  expect(await frame.evaluate((): unknown => window.b24.parent.setTitle('x'))).toEqual({ isSafely: true })
  expect(await page.locator('#pagetitle').textContent()).toBe('Invitations')
})

test('a short-lived first token is told and is true', async () => {
  page = await lab.open({ page: 'app', expiresIn: 60 })
  const frame = await connectedApp(page)
  expect(newestOpening().body.get('AUTH_EXPIRES')).toBe('60')
  const auth = await frame.evaluate(() => {
    const data = window.b24.auth.getAuthData()
    return data === false ? 0 : data.expires_in
  })
  expect(auth).toBe(60)
})

test('not installed: an administrator gets the installer’s address, anybody else the portal’s refusal and no frame', async () => {
  page = await lab.open({ page: 'app', install: true, as: lab.cast.admin })
  await connectedApp(page)
  expect(newestOpening().url.searchParams.get('INSTALL')).toBe('true')
  await page.close()
  const before = lab.app.openings.length
  page = await lab.open({ page: 'app', install: true })
  await page.getByRole('alert').getByText('not fully installed').waitFor()
  expect(await page.locator('iframe').count()).toBe(0)
  expect(lab.app.openings.length).toBe(before)
})
