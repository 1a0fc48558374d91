import { expect, test } from 'vitest'
import { at, openLab } from '../lab.ts'

const HANDLER = 'http://app.localhost:5173/index.html'

test('trap 37: bind is "not found" when only the scope is missing; unbind counts double', async () => {
  const { call, cast } = await openLab({
    scopes: ['placement', 'user_brief'],
    appUrl: HANDLER,
    placements: 'none',
  })
  const bind = async (placement: string) => {
    const { body } = await call('placement.bind', { PLACEMENT: placement, HANDLER }, cast.admin)
    return at(body, 'error') ?? at(body, 'result')
  }
  expect(await bind('SONET_GROUP_DETAIL_TAB')).toBe('ERROR_PLACEMENT_NOT_FOUND')
  expect(await bind('NONSENSE')).toBe('ERROR_PLACEMENT_NOT_FOUND')
  expect(await bind('USER_PROFILE_TOOLBAR')).toBe(true)
  expect(await bind('USER_PROFILE_TOOLBAR')).toBe('ERROR_CORE')
  const unbound = await call('placement.unbind', { PLACEMENT: 'USER_PROFILE_TOOLBAR' }, cast.admin)
  expect(unbound.body).toMatchObject({ result: { count: 2 } })
})

test('rest.md 7: placements are bound by administrators, on the host of the app only', async () => {
  const { call, cast } = await openLab({ appUrl: HANDLER, placements: 'none' })
  const params = { PLACEMENT: 'LEFT_MENU', HANDLER, TITLE: 'Invitations' }
  expect(at((await call('placement.bind', params)).body, 'error')).toBe('ACCESS_DENIED')
  const foreign = await call(
    'placement.bind',
    { ...params, HANDLER: 'https://elsewhere.example/' },
    cast.admin,
  )
  expect(at(foreign.body, 'error_description')).toContain('Unable to set placement handler')
  const dotless = await call('placement.bind', { ...params, HANDLER: 'http://localhost:5173/' }, cast.admin)
  expect(at(dotless.body, 'error_description')).toContain('Wrong handler URL')
  const LANG_ALL = { ru: { TITLE: 'Приглашения' } }
  await call('placement.bind', { ...params, LANG_ALL }, cast.admin)
  const bound = await call('placement.get', {}, cast.admin)
  expect(bound.body).toMatchObject({
    result: [{ placement: 'LEFT_MENU', handler: HANDLER, options: [], langAll: LANG_ALL }],
  })
})

test('rest.md 7: options: [] when empty, merged, of one person each; app options need an administrator', async () => {
  const { call, cast } = await openLab()
  expect((await call('user.option.get')).body).toMatchObject({ result: [] })
  await call('user.option.set', { options: { recent: '1,2' } })
  await call('user.option.set', { options: { text: 'Hello' } })
  expect((await call('user.option.get')).body).toMatchObject({ result: { recent: '1,2', text: 'Hello' } })
  expect((await call('user.option.get', { option: 'text' })).body).toMatchObject({ result: 'Hello' })
  expect((await call('user.option.get', { option: 'none' })).body).toMatchObject({ result: null })
  expect((await call('user.option.get', {}, cast.mila)).body).toMatchObject({ result: [] })
  const denied = await call('app.option.set', { options: { a: '1' } })
  expect([denied.status, at(denied.body, 'error')]).toEqual([403, 'ACCESS_DENIED'])
  expect((await call('app.option.set', { options: { a: '1' } }, cast.admin)).body).toMatchObject({
    result: true,
  })
  expect((await call('app.option.get')).body).toMatchObject({ result: { a: '1' } })
})

test('rest.md 6.2: options named next and total are lifted out of the map; values keep their types', async () => {
  const { call } = await openLab()
  await call('user.option.set', { options: { next: 5, total: 7, list: [1, 'two'], map: {}, yes: true } })
  const { body } = await call('user.option.get')
  expect(body).toMatchObject({ result: { list: [1, 'two'], map: [], yes: true }, next: 5, total: 7 })
  expect(at(body, 'result')).not.toHaveProperty('next')
  await call('user.option.set', { bare: 'value' })
  expect((await call('user.option.get', { option: 'bare' })).body).toMatchObject({ result: 'value' })
  const empty = await call('user.option.set', {})
  expect(empty.body).toMatchObject({ error: 'ERROR_ARGUMENT', argument: 'options' })
})

test('rest.md 7: app.info, scope, method.get', async () => {
  const { call, portal } = await openLab({ scopes: ['sonet_group'] })
  portal.inside.installed = false
  expect((await call('app.info')).body).toMatchObject({ result: { INSTALLED: false, STATUS: 'L' } })
  expect((await call('scope')).body).toMatchObject({ result: ['sonet_group'] })
  expect((await call('scope', { full: true })).body).toMatchObject({
    result: expect.arrayContaining(['im', 'user']),
  })
  const known = async (name: string) => at((await call('method.get', { name })).body, 'result')
  expect(await known('sonet_group.user.invite')).toEqual({ isExisting: true, isAvailable: true })
  expect(await known('user.get')).toEqual({ isExisting: true, isAvailable: false })
  expect(await known('no.such')).toEqual({ isExisting: false, isAvailable: false })
  expect(await known('User.Get')).toEqual({ isExisting: false, isAvailable: false })
})

test('rest.md 9: a reminder replaces the one with the same tag; its errors', async () => {
  const { call, cast, portal } = await openLab()
  const remind = (params: object) => call('im.notify.personal.add', params)
  const params = { USER_ID: cast.mila, MESSAGE: ' Please look ', TAG: 'remind|1|2' }
  expect((await remind(params)).body).toMatchObject({ result: expect.any(Number) })
  await remind({ ...params, MESSAGE: 'Again' })
  expect(portal.world.notifications.of(cast.mila)).toMatchObject([
    { from: cast.me, text: 'Again', kind: 'notify' },
  ])
  expect(at((await remind({ MESSAGE: 'x' })).body, 'error')).toBe('USER_ID_EMPTY')
  expect(at((await remind({ USER_ID: cast.mila, MESSAGE: '  ' })).body, 'error')).toBe('MESSAGE_EMPTY')
  const large = { ...params, ATTACH: 'x'.repeat(60_001) }
  expect(at((await remind(large)).body, 'error')).toBe('ATTACH_OVERSIZE')
})
