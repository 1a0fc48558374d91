import { describe, expect, test } from 'vitest'
import { connectedApp, hostLogged, sharedFrameLab, sliderPage } from './testing/frame-lab.ts'
import { callResult, isStillWaiting, startCall } from './testing/still-waiting.ts'

/** One test per row of frame.md 2.4, the unmodified SDK in Chromium. */
const lab = sharedFrameLab()

describe('handshake', () => {
  test('getInitData: language, administrator, placement and empty maps as PHP writes them', async () => {
    const frame = await lab.connect({ page: 'app', lang: 'de', as: lab.cast.admin })
    const seen = await frame.evaluate(() => ({
      lang: window.b24.getLang(),
      isAdmin: window.b24.auth.isAdmin,
      isInstall: window.b24.isInstallMode,
      placement: window.b24.placement.placement,
      options: window.b24.placement.options,
    }))
    expect(seen).toEqual({ lang: 'de', isAdmin: true, isInstall: false, placement: 'DEFAULT', options: [] })
  })

  test('getInitData: an empty PLACEMENT_OPTIONS can be a string', async () => {
    const frame = await lab.connect({ page: 'app', emptyOptions: 'string' })
    expect(await frame.evaluate((): unknown => window.b24.placement.options)).toBe('')
  })

  test('getInitData left unanswered: the SDK waits for ever', async () => {
    await lab.open({ page: 'app', silent: true })
    expect(await hostLogged(lab.page, 'note', '')).toContain('unanswered')
    expect(
      await lab.page.evaluate(() => window.portalHost.log.some((line) => line.direction === 'out')),
    ).toBe(false)
  })

  test('faults of the portal silence a page that is open already', async () => {
    const frame = await lab.connect()
    lab.portal.faults.refreshSilent = true
    await startCall(frame, 'b24.auth.refreshAuth()')
    expect(await hostLogged(lab.page, 'note', '')).toContain('refreshAuth is left unanswered')
    lab.portal.faults.clear()
    expect(await isStillWaiting(frame)).toBe(true)
  })

  test('setInstall is sent on FIRST_RUN only, once a person, and echoed', async () => {
    await lab.connect({ page: 'app', firstRun: true })
    expect(await hostLogged(lab.page, 'out', 'setInstall')).toContain('install')
    await lab.page.close()
    await lab.connect({ page: 'app', firstRun: true })
    expect(await lab.page.evaluate(() => window.portalHost.log.map((line) => line.command))).not.toContain(
      'setInstall',
    )
  })

  test('refreshAuth gives a new pair that REST accepts', async () => {
    const frame = await lab.connect()
    const fresh = await frame.evaluate(async () => (await window.b24.auth.refreshAuth()).access_token)
    expect(lab.portal.auth.userOf(fresh)).toBe(lab.cast.me)
  })

  test('refreshAuth left unanswered: the SDK gives up by itself', async () => {
    await lab.open({ page: 'app', refresh: 'silent' })
    await lab.page.clock.install()
    await lab.page.reload()
    const frame = await connectedApp(lab.page)
    await startCall(frame, 'b24.auth.refreshAuth()')
    expect(await hostLogged(lab.page, 'note', '')).toContain('unanswered')
    await lab.page.clock.runFor(11_000)
    expect(await callResult(frame)).toContain('did not answer within 10000ms')
  })

  test('setInstallFinish ends the installation, opens the app anew and never answers', async () => {
    const frame = await lab.connect({ page: 'app', install: true, as: lab.cast.admin })
    expect(await frame.evaluate(() => window.b24.isInstallMode)).toBe(true)
    await startCall(frame, 'b24.installFinish()')
    await lab.page.waitForURL(/install_finished=Y/)
    const again = await connectedApp(lab.page)
    expect(await again.evaluate(() => window.b24.isInstallMode)).toBe(false)
  })
})

describe('window', () => {
  test('resizeWindow resizes the box around the frame and answers its real size', async () => {
    const frame = await lab.connect()
    const answer = await frame.evaluate((): unknown => window.b24.parent.resizeWindow(700, 900))
    expect(answer).toEqual({ width: 700, height: 900 })
    expect(await lab.page.locator('.app-layout').boundingBox()).toMatchObject({ width: 700, height: 900 })
  })

  test('fitWindow takes the whole width and never shrinks', async () => {
    const frame = await lab.connect()
    await frame.evaluate((): unknown => window.b24.parent.resizeWindow(700, 900))
    const answer = await frame.evaluate((): unknown => window.b24.parent.fitWindow())
    const whole = await lab.page.locator('.workarea').evaluate((area) => area.clientWidth - 40)
    expect(answer).toEqual({ width: whole, height: 900 })
  })

  test('resizeWindowAuto sends the size of the content in pixels, at least the smallest asked for', async () => {
    const frame = await lab.connect()
    const answer = await frame.evaluate((): unknown => window.b24.parent.resizeWindowAuto(null, 777, 555))
    const box = await lab.page.locator('.app-layout').boundingBox()
    expect(answer).toEqual({ width: box?.width, height: box?.height })
    expect(box?.height).toBe(777)
    expect(box?.width).toBeGreaterThanOrEqual(555)
  })

  test('resizeWindow is denied in a slider: the SDK resolves by itself', async () => {
    await lab.open({ page: 'app', popup: true })
    const frame = await connectedApp(await sliderPage(lab.page))
    const answer = await frame.evaluate((): unknown => window.b24.parent.resizeWindow(700, 900))
    expect(answer).toEqual({ isSafely: true })
    expect(await hostLogged(lab.page, 'refused', 'resizeWindow')).toContain('denied in a slider')
  })

  test('setTitle sets the title on the page and not the tab', async () => {
    const frame = await lab.connect()
    const tab = await lab.page.title()
    const answer = await frame.evaluate((): unknown => window.b24.parent.setTitle('Кто: "все"?'))
    expect(answer).toEqual({ title: 'Кто: "все"?' })
    expect(await lab.page.locator('#pagetitle').textContent()).toBe('Кто: "все"?')
    expect(await lab.page.title()).toBe(tab)
  })

  test('setScroll scrolls the portal page', async () => {
    const frame = await lab.connect()
    await frame.evaluate((): unknown => window.b24.parent.resizeWindow(700, 3000))
    expect(await frame.evaluate((): unknown => window.b24.parent.scrollParentWindow(400))).toEqual({
      scroll: 400,
    })
    expect(await lab.page.evaluate(() => window.scrollY)).toBe(400)
  })

  test('reloadWindow reloads the whole page', async () => {
    const frame = await lab.connect()
    const before = await lab.page.locator('iframe.app-frame').getAttribute('name')
    const reloaded = lab.page.waitForEvent('load')
    await startCall(frame, 'b24.parent.reloadWindow()')
    await reloaded
    expect(await lab.page.locator('iframe.app-frame').getAttribute('name')).not.toBe(before)
  })

  test.each(['setTitle', 'setScroll', 'reloadWindow'])('%s is denied outside DEFAULT', async (command) => {
    const frame = await lab.connect({
      page: 'group',
      groupId: lab.cast.websiteRelaunch,
      placement: 'SONET_GROUP_DETAIL_TAB',
    })
    await startCall(frame, `b24.parent.message.send('${command}', { title: 'x', scroll: 1, isSafely: true })`)
    expect(await hostLogged(lab.page, 'refused', command)).toContain('denied in SONET_GROUP_DETAIL_TAB')
    expect(await callResult(frame)).toEqual({ isSafely: true })
  })
})

describe('slider', () => {
  test('openApplication: own keys set the slider, the rest is PLACEMENT_OPTIONS, the answer comes on closing', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.slider.openSliderAppPage({ bx24_width: 800, bx24_title: 'Step', step: 2 })`)
    const inner = await connectedApp(await sliderPage(lab.page))
    expect(await lab.page.locator('.slider').boundingBox()).toMatchObject({ width: 800 })
    expect(await inner.evaluate((): unknown => window.b24.placement.options)).toEqual({
      IFRAME: 'Y',
      IFRAME_TYPE: 'SIDE_SLIDER',
      step: '2',
    })
    expect(await isStillWaiting(frame)).toBe(true)
    await lab.page.locator('.slider-close').click()
    expect(await callResult(frame)).toBe('')
  })

  test('closeApplication closes the slider that it was said in', async () => {
    const frame = await lab.connect()
    await startCall(frame, 'b24.slider.openSliderAppPage({})')
    const inner = await connectedApp(await sliderPage(lab.page))
    await startCall(inner, 'b24.slider.closeSliderAppPage()')
    expect(await callResult(frame)).toBe('')
    expect(await lab.page.locator('.slider').count()).toBe(0)
  })

  test('openPath opens a portal page in a slider and answers when it closes', async () => {
    const frame = await lab.connect()
    await startCall(
      frame,
      `b24.slider.openPath(b24.slider.getUrl('/company/personal/user/${lab.cast.mila}/'), 900)`,
    )
    const profile = await sliderPage(lab.page)
    await profile.getByRole('heading', { name: 'Mila Torres' }).waitFor()
    expect(new URL(profile.url()).pathname).toBe(`/company/personal/user/${lab.cast.mila}/`)
    await lab.page.keyboard.press('Escape')
    expect(await callResult(frame)).toEqual({ isOpenAtNewWindow: false, isClose: true })
  })

  test('openPath outside the allowed paths is the one error the protocol has', async () => {
    const frame = await lab.connect()
    const answer = await frame.evaluate((): unknown =>
      window.b24.parent.message.send('openPath', { path: '/tasks/' }),
    )
    expect(answer).toEqual({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
  })
})
