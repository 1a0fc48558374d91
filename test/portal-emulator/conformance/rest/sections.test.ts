import { expect, test } from 'vitest'
import { at, INVITE, list, openLab } from '../lab.ts'

/** Sentences of rest.md that are no trap and have no other test; the section is in the title. */
const USERTOGROUP = 'socialnetwork.api.usertogroup'

test('rest.md 1.4: the on-premise administrators group passes every right, on groups that it sees', async () => {
  const { call, cast, portal } = await openLab()
  portal.world.people.require(cast.ruth).serverAdmin = true
  const invited = (GROUP_ID: number) => call(INVITE, { GROUP_ID, USER_ID: [cast.lev] }, cast.ruth)
  expect(at((await invited(cast.websiteRelaunch)).body, 'result')).toEqual([cast.lev])
  expect(at((await invited(cast.boardRoom)).body, 'error_description')).toBe('Socialnetwork group not found')
})

test.each([
  ['sonet_group.user.add', {}, 'Wrong group ID'],
  ['sonet_group.user.add', { GROUP_ID: 1, USER_ID: [2] }, 'No permissions to add users'],
  ['sonet_group.user.update', { GROUP_ID: 1, USER_ID: [2], ROLE: 'A' }, 'Incorrect role code'],
  [
    'sonet_group.user.update',
    { GROUP_ID: 1, USER_ID: [2], ROLE: 'K' },
    'No permissions to update users role',
  ],
  ['sonet_group.user.delete', { GROUP_ID: 1, USER_ID: [] }, 'Wrong user IDs'],
  ['sonet_group.user.delete', { GROUP_ID: 1, USER_ID: [2] }, 'No permissions to update users role'],
  ['sonet_group.user.delete', { GROUP_ID: 99_999, USER_ID: [2] }, 'Socialnetwork group not found'],
])('rest.md 2.1 to 2.5: %s %o: "%s" with an empty code', async (method, params, text) => {
  const { call } = await openLab()
  const { status, body } = await call(method, params)
  expect([status, body]).toEqual([400, { error: '', error_description: text }])
})

test('rest.md 2.3: asking to join an open group joins, any other leaves a row and asks its leaders', async () => {
  const { call, cast, portal } = await openLab()
  const ask = (GROUP_ID: number) => call('sonet_group.user.request', { GROUP_ID, MESSAGE: 'Me?' }, cast.lev)
  expect((await ask(cast.readersClub)).body).toMatchObject({ result: true })
  expect(portal.world.relations.roleOf(cast.lev, cast.readersClub)).toBe('K')
  await ask(cast.brandCouncil)
  expect(portal.world.relations.find(cast.lev, cast.brandCouncil)).toMatchObject({
    role: 'Z',
    initiatedBy: 'U',
  })
  const told = portal.world.notifications.of(portal.world.requireGroup(cast.brandCouncil).ownerId)
  expect(told.at(-1)).toMatchObject({ from: cast.lev, kind: 'confirm', text: 'Me?' })
  expect((await ask(cast.inactive)).body).toMatchObject({ error: 'ERROR_NO_GROUP' })
})

test('rest.md 4.3: with and without a department; ADMIN_MODE shows all who are real to administrators only', async () => {
  const { call, cast } = await openLab()
  const total = async (params: object, as: number = cast.admin) =>
    Number(at((await call('user.get', params, as)).body, 'total'))
  const everybody = await total({ ADMIN_MODE: true })
  const inDepartments = await total({ ADMIN_MODE: true, FILTER: { HAS_DEPARTAMENT: 'Y' } })
  const outside = await total({ ADMIN_MODE: true, FILTER: { HAS_DEPARTAMENT: 'N' } })
  expect(outside).toBeGreaterThan(0)
  expect(inDepartments + outside).toBe(everybody)
  expect(await total({ ADMIN_MODE: true }, cast.me)).toBeLessThan(everybody)
})

test('rest.md 4.1, 4.6: user.fields names the fields of the scope, user.admin is a truth value', async () => {
  const { call, cast } = await openLab({ scopes: ['user_brief'] })
  const fields = at((await call('user.fields')).body, 'result')
  expect([at(fields, 'LAST_NAME'), at(fields, 'EMAIL')]).toEqual([expect.any(String), undefined])
  const isAdmin = async (as: number) => at((await call('user.admin', {}, as)).body, 'result')
  expect([await isAdmin(cast.admin), await isAdmin(cast.me)]).toEqual([true, false])
})

test('rest.md 6.1: a parameter named token asks for the file-link check and fails; state is taken out', async () => {
  const { call } = await openLab()
  const withToken = await call('profile', { token: 'x' })
  expect([withToken.status, at(withToken.body, 'error')]).toEqual([401, 'NO_AUTH_FOUND'])
  expect((await call('profile', { state: 'x', start: 3 })).status).toBe(200)
})

test('rest.md 8: usertogroup.list: by inviter, by words, in pages, the fast mode uncounted', async () => {
  const { call, cast, portal } = await openLab()
  await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila, cast.ian] })
  const listed = async (filter: object, rest: object = {}) =>
    (await call(`${USERTOGROUP}.list`, { filter, ...rest })).body
  const ids = async (filter: object) =>
    list(at(await listed(filter), 'result', 'relations')).map((row) => at(row, 'userId'))
  const mine = { GROUP_ID: cast.websiteRelaunch, INVITED_BY_ME: 'Y', ROLE: ['Z'] }
  expect(await ids(mine)).toEqual(expect.arrayContaining([cast.mila, cast.ian]))
  expect(await ids({ ...mine, SEARCH_INDEX: 'mila' })).toEqual([cast.mila])
  const all = await listed({})
  expect(at(all, 'next')).toBe(50)
  const groups = [...portal.world.groups.keys()]
  const rows = groups.reduce((sum, id) => sum + [...portal.world.relations.ofGroup(id)].length, 0)
  expect(at(all, 'total')).toBe(rows)
  const fast = await listed({}, { start: -1 })
  expect([at(fast, 'next'), at(fast, 'total')]).toEqual([undefined, undefined])
  expect(at(await listed({}, { select: ['ACTIONS'] }), 'error')).toBe('EMULATOR_REFUSED')
})

test('rest.md 8: cancelInvite: of whom the inviter or a leader of the group says so, of pending people only', async () => {
  const { call, cast, portal } = await openLab()
  const cancel = async (userId: number, as: number) =>
    (await call(`${USERTOGROUP}.cancelInvite`, { userId, groupId: cast.websiteRelaunch }, as)).status
  expect(await cancel(cast.invited, cast.ruth)).toBe(400)
  expect(await cancel(cast.member, cast.me)).toBe(400)
  expect(await cancel(cast.invited, cast.me)).toBe(200)
  expect(portal.world.relations.find(cast.invited, cast.websiteRelaunch)).toBeUndefined()
  const missing = await call(`${USERTOGROUP}.cancelInvite`, { userId: 1 })
  expect([missing.status, at(missing.body, 'error')]).toEqual([400, '100'])
})
