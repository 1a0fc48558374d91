import { describe, expect, test } from 'vitest'
import { connectedApp, hostLogged, sharedFrameLab } from './testing/frame-lab.ts'
import { callResult, isStillWaiting, startCall } from './testing/still-waiting.ts'

/** The rest of frame.md 2.4: pickers, options, placement, messenger. */
const lab = sharedFrameLab()

describe('pickers', () => {
  test('selectUser answers one person with an ID as text', async () => {
    const frame = await lab.connect()
    await startCall(frame, 'b24.dialog.selectUser()')
    await lab.page.getByRole('searchbox', { name: 'Search', exact: true }).fill('Torres')
    await lab.page.getByRole('button', { name: /Mila Torres/ }).click()
    expect(await callResult(frame)).toMatchObject({
      id: String(lab.cast.mila),
      name: 'Mila Torres',
      sub: false,
    })
  })

  test('selectUsers answers a list; confirmed empty it is []', async () => {
    const frame = await lab.connect()
    await startCall(frame, 'b24.dialog.selectUsers()')
    await lab.page.getByRole('button', { name: 'Select', exact: true }).click()
    expect(await callResult(frame)).toEqual([])
  })

  test('closed without a choice, the picker never answers', async () => {
    const frame = await lab.connect()
    await startCall(frame, 'b24.dialog.selectUser()')
    await lab.page.getByRole('button', { name: 'Close' }).click()
    expect(await isStillWaiting(frame)).toBe(true)
  })

  test('the picker hides outsiders, bots, the dismissed and those who never came, and shows ten at most', async () => {
    await lab.connect()
    await startCall(await connectedApp(lab.page), 'b24.dialog.selectUser()')
    await lab.page.locator('.picker-row').nth(9).waitFor()
    expect(await lab.page.locator('.picker-row').count()).toBe(10)
    const { world } = lab.portal
    for (const id of [lab.cast.extranet, lab.cast.bot, lab.cast.dismissed, lab.cast.extranetNeverLoggedIn]) {
      const { lastName, name } = world.people.require(id)
      const asked = lab.page.waitForResponse(/picker-users/)
      await lab.page.getByRole('searchbox', { name: 'Search', exact: true }).fill(`${name} ${lastName}`)
      expect(await (await asked).json()).toEqual({ users: [] })
    }
  })

  test('selectAccess shows the codes handed in as chosen and answers id and name', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.dialog.selectAccess(['AU'])`)
    await lab.page.getByRole('button', { name: 'Select', exact: true }).click()
    expect(await callResult(frame)).toEqual([{ id: 'AU', name: 'All authorized users' }])
  })

  test('selectCRM answers buckets by kind, which the SDK makes lists of; closed, it never answers', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.dialog.selectCRM({ entityType: ['lead', 'deal'], multiple: true })`)
    for (const name of ['Made-up lead 2', 'Made-up deal 1']) await lab.page.getByLabel(name).check()
    expect(await lab.page.getByLabel('Made-up contact 1').count()).toBe(0)
    await lab.page.getByRole('button', { name: 'Select', exact: true }).click()
    expect(await callResult(frame)).toMatchObject({
      lead: [{ id: 'L_2', type: 'lead' }],
      deal: [{ id: 'D_1', title: 'Made-up deal 1' }],
    })
    expect(await hostLogged(lab.page, 'out', 'selectCRM')).toContain('"lead":{"0":')
    await startCall(frame, 'b24.dialog.selectCRM({})')
    await lab.page.getByRole('button', { name: 'Close' }).click()
    expect(await isStillWaiting(frame)).toBe(true)
  })
})

describe('options', () => {
  test('setAppOption of an administrator answers everything that is stored', async () => {
    const frame = await lab.connect({ page: 'app', as: lab.cast.admin })
    const answer = await frame.evaluate((): unknown =>
      window.b24.parent.message.send('setAppOption', { name: 'a', value: 'один: два' }),
    )
    expect(answer).toEqual({ a: 'один: два' })
    expect(lab.portal.inside.appOptions.get('a')).toBe('один: два')
  })

  test('setAppOption of anybody else is ignored without a word', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.options.appSet('mine', '1')`)
    expect(await hostLogged(lab.page, 'note', '')).toContain('not an admin')
    expect(lab.portal.inside.appOptions.has('mine')).toBe(false)
  })

  test('setUserOption is echoed, kept per person and there at the next opening', async () => {
    const frame = await lab.connect()
    const answer = await frame.evaluate((): unknown =>
      window.b24.parent.message.send('setUserOption', { name: 'draft', value: 'a:b' }),
    )
    expect(answer).toEqual({ name: 'draft', value: 'a:b' })
    await lab.page.close()
    const again = await lab.connect()
    expect(await again.evaluate((): unknown => window.b24.options.userGet('draft'))).toBe('a:b')
    await lab.page.close()
    const other = await lab.connect({ page: 'app', as: lab.cast.mila })
    await expect(other.evaluate(() => window.b24.options.userGet('draft'))).rejects.toThrow('draft')
  })
})

describe('placement', () => {
  test('getInterface answers two lists', async () => {
    const frame = await lab.connect()
    expect(await frame.evaluate((): unknown => window.b24.placement.getInterface())).toEqual({
      command: [],
      event: [],
    })
  })

  test('placementBindEvent does not exist on DEFAULT', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.placement.bindEvent('x', () => {})`)
    expect(await hostLogged(lab.page, 'refused', 'placementBindEvent')).toContain('does not exist')
    expect(await callResult(frame)).toEqual({ isSafely: true })
  })

  test('placementBindEvent in a placement: silent until the event, then every time', async () => {
    const frame = await lab.connect({
      page: 'group',
      groupId: lab.cast.brandCouncil,
      placement: 'SONET_GROUP_DETAIL_TAB',
    })
    await startCall(
      frame,
      `b24.placement.bindEvent('changed', (...news) => { window.heard = [...(window.heard ?? []), ...news] })`,
    )
    // An event before the SDK's 900 ms would be taken for the answer (frame.md 2.2).
    expect(await callResult(frame)).toEqual({ isSafely: true })
    expect(await lab.page.evaluate(() => window.portalHost.fireEvent('changed', { n: 1 }))).toBe(1)
    expect(await lab.page.evaluate(() => window.portalHost.fireEvent('changed', { n: 2 }))).toBe(1)
    await frame.waitForFunction(`window.heard?.length === 2`)
    expect(await frame.evaluate('window.heard')).toEqual([{ n: 1 }, { n: 2 }])
  })

  test('placement.call of a command that the placement lacks is met with silence', async () => {
    const frame = await lab.connect()
    await startCall(frame, `b24.placement.call('setValue', { value: '"x:y"' })`)
    expect(await hostLogged(lab.page, 'refused', 'setValue')).toContain('unknown command')
    expect(await callResult(frame)).toEqual({ isSafely: true })
  })

  test.each(['im:open', 'constructor', '__proto__'])(
    'the unknown command %s is met with silence',
    async (command) => {
      const frame = await lab.connect()
      await startCall(frame, `b24.parent.message.send('${command}', { a: 1, isSafely: true })`)
      expect(await hostLogged(lab.page, 'refused', command)).toContain('unknown command')
      expect(await callResult(frame)).toEqual({ isSafely: true })
    },
  )
})

test.each([
  ['imCallTo', `b24.parent.imCallTo(5, true)`],
  ['imPhoneTo', `b24.parent.imPhoneTo('+47 000')`],
  ['imOpenMessenger', `b24.parent.imOpenMessenger('chat5')`],
  ['imOpenHistory', `b24.parent.imOpenHistory('chat5')`],
])('%s is never answered; the page shows that it arrived', async (command, call) => {
  const frame = await lab.connect()
  await startCall(frame, call)
  await hostLogged(lab.page, 'in', command)
  await lab.page.locator('.toast').waitFor()
  expect(await callResult(frame)).toEqual({ isSafely: true })
})
