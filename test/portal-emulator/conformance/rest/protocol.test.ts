import { expect, test } from 'vitest'
import { at, INVITE, openLab } from '../lab.ts'

test('trap 27: the statuses of scope errors differ, the codes do not', async () => {
  const error = async (statuses: 'documented' | 'code') => {
    const { call } = await openLab({ statuses, scopes: [] })
    const answer = await call('department.get')
    return [answer.status, at(answer.body, 'error')]
  }
  expect(await error('documented')).toEqual([403, 'insufficient_scope'])
  expect(await error('code')).toEqual([401, 'insufficient_scope'])
})

test('trap 28: malformed JSON is no parameters; the preflight does not allow Authorization', async () => {
  const { post, portal, cast } = await openLab()
  const token = portal.auth.issue(cast.me).accessToken
  const broken = await post(`${INVITE}?auth=${token}`, '{"GROUP_ID": 1, ')
  expect(broken.body).toEqual({ error: '', error_description: 'Wrong group ID' })
  const preflight = await fetch(`${portal.origin}/rest/${INVITE}`, { method: 'OPTIONS' })
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('origin, content-type, accept')
  // Where there is no browser in between, a Bearer header is as good as any.
  const bearer = await post('profile', '', { authorization: `Bearer ${token}` })
  expect(bearer.status).toBe(200)
})

test('trap 29: an error has no time; a 200 can carry an error', async () => {
  const { call, portal } = await openLab()
  expect((await call('sonet_group.user.get')).body).not.toHaveProperty('time')
  portal.faults.add({ method: 'profile', kind: 'error-in-200', code: 'SOMETHING' })
  const answer = await call('profile')
  expect([answer.status, answer.body]).toEqual([
    200,
    { error: 'SOMETHING', error_description: expect.any(String) },
  ])
})

test('trap 40: old self-hosted builds send typed codes with the same texts', async () => {
  const { call, cast } = await openLab({ errorCodes: 'old' })
  expect((await call(INVITE, { USER_ID: [1] })).body).toEqual({
    error: 'ERROR_ARGUMENT',
    error_description: 'Wrong group ID',
  })
  expect((await call(INVITE, { GROUP_ID: cast.boardRoom, USER_ID: [1] })).body).toEqual({
    error: 'ERROR_CORE',
    error_description: 'Socialnetwork group not found',
  })
})

test('rest.md 6.3: an unknown method answers 404 before the token is looked at', async () => {
  const { post, call } = await openLab({ strict: false })
  const unknown = await post('no.such.method', '{}')
  expect([unknown.status, at(unknown.body, 'error')]).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  const withoutToken = await post('profile', '{}')
  expect([withoutToken.status, at(withoutToken.body, 'error')]).toEqual([401, 'NO_AUTH_FOUND'])
  expect((await call('PROFILE.JSON')).status).toBe(200)
})

test('strict: what the contract does not name is refused loudly', async () => {
  const { call, cast } = await openLab()
  const method = await call('crm.deal.list')
  expect([method.status, at(method.body, 'error')]).toEqual([501, 'EMULATOR_REFUSED'])
  const parameter = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_IDS: [cast.mila] })
  expect(at(parameter.body, 'error_description')).toContain('"USER_IDS"')
  expect((await call('profile.xml')).status).toBe(501)
  expect((await call('api/user.get')).status).toBe(501)
})

test.each(['updateInvitedUsers', 'getListIncomingUsers', 'acceptIncomingRequest', 'rejectIncomingRequest'])(
  'rest.md 8: workgroup.%s is undocumented and its answers unknown: refused, never guessed',
  async (action) => {
    const method = `socialnetwork.api.workgroup.${action}`
    const strict = await openLab()
    const refused = await strict.call(method, { spaceId: 1 })
    expect([refused.status, at(refused.body, 'error')]).toEqual([501, 'EMULATOR_REFUSED'])
    const lenient = await openLab({ strict: false })
    expect((await lenient.call(method)).status).toBe(404)
    const detected = await lenient.call('method.get', { name: method.toLowerCase() })
    expect(at(detected.body, 'result', 'isExisting')).toBe(false)
  },
)

test('tokens: expire, are refreshed once, and can all be expired', async () => {
  let clock = Date.UTC(2026, 10, 23)
  const { post, portal, cast } = await openLab({ now: () => clock, tokenLifetimeSeconds: 60 })
  const first = portal.auth.issue(cast.me)
  const error = async (auth: string) => at((await post('profile', JSON.stringify({ auth }))).body, 'error')
  expect(await error(first.accessToken)).toBeUndefined()
  clock += 61_000
  expect(await error(first.accessToken)).toBe('expired_token')
  const second = portal.auth.refresh(first.refreshToken)
  expect(await error(second?.accessToken ?? '')).toBeUndefined()
  expect(portal.auth.refresh(first.refreshToken)).toBeUndefined()
  portal.auth.expireAll()
  expect(await error(second?.accessToken ?? '')).toBe('expired_token')
  expect(await error('nonsense')).toBe('NO_AUTH_FOUND')
})

test('rest.md 6.1: token and parameters in query, form, multipart and JSON; the body wins', async () => {
  const { portal, cast } = await openLab()
  const token = portal.auth.issue(cast.me).accessToken
  const url = `${portal.origin}/rest/user.get.json?auth=${token}&ID=${cast.ian}`
  const ids = async (init?: RequestInit) => {
    const body: unknown = await (await fetch(url, init)).json()
    return at(body, 'result', 0, 'ID')
  }
  expect(await ids()).toBe(String(cast.ian))
  const multipart = new FormData()
  multipart.set('ID', String(cast.mila))
  expect(await ids({ method: 'POST', body: multipart })).toBe(String(cast.mila))
  expect(await ids({ method: 'POST', body: new URLSearchParams({ ID: String(cast.aya) }) })).toBe(
    String(cast.aya),
  )
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  expect(await ids({ method: 'POST', headers, body: `{"ID":${cast.ruth}}` })).toBe(String(cast.ruth))
})

test('rest.md 6.2: the envelope', async () => {
  const { call } = await openLab({ limits: 'documented' })
  const { headers, body } = await call('server.time')
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(body).toEqual({
    result: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
    time: {
      start: expect.any(Number),
      finish: expect.any(Number),
      duration: expect.any(Number),
      processing: expect.any(Number),
      date_start: expect.any(String),
      date_finish: expect.any(String),
      operating_reset_at: expect.any(Number),
      operating: 0,
    },
  })
})

test('webhooks: their own scopes; no app options', async () => {
  const { portal, cast } = await openLab()
  const hook = portal.webhookUrl(cast.me, ['sonet_group'])
  const get = async (method: string) => {
    const response = await fetch(`${hook}/${method}`)
    const body: unknown = await response.json()
    return body
  }
  expect(await get('profile')).toMatchObject({ result: { ID: String(cast.me) } })
  expect(await get('app.info')).toMatchObject({ result: { SCOPE: ['sonet_group'] } })
  expect(await get('user.get.json')).toMatchObject({ error: 'insufficient_scope' })
  expect(await get('user.option.get')).toMatchObject({ error: 'ACCESS_DENIED' })
  const placed = await portal.handle(new Request(`${portal.webhookUrl(cast.admin)}/placement.get`))
  expect(await placed.json()).toMatchObject({ error: 'WRONG_AUTH_TYPE' })
  const foreign = await fetch(`${portal.origin}/rest/${cast.me}/wrong/profile`)
  expect(foreign.status).toBe(401)
})

test('the journal knows what happened and holds no token', async () => {
  const { call, batch, cast, portal } = await openLab()
  await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] })
  await batch({ a: `${INVITE}?GROUP_ID=1&USER_ID[0]=${cast.mila}`, b: 'profile' })
  const [direct] = portal.journal.of(INVITE)
  expect(direct).toMatchObject({
    method: INVITE,
    httpMethod: 'POST',
    userId: cast.me,
    status: 200,
    error: null,
    params: { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] },
  })
  expect(portal.journal.count(INVITE)).toBe(2)
  const token = portal.auth.issue(cast.me).accessToken
  await call('profile', { auth: token })
  expect(JSON.stringify(portal.journal.entries)).not.toContain(token)
})

test('the journal can be waited for', async () => {
  const { call, cast, portal } = await openLab()
  portal.faults.add({ method: 'profile', kind: 'delay', ms: 3_600_000 })
  const answer = call('profile').catch(() => 'cut')
  await portal.journal.whenArrived('profile')
  expect(portal.journal.of('profile')).toMatchObject([{ status: 0, userId: null }])
  await portal.journal.whenArrived('profile', 1)
  await portal.close()
  expect(await answer).toBe('cut')
  expect(cast.me).toBe(portal.world.defaultUserId)
})

test('two portals do not see each other, and a closed one leaves nothing behind', async () => {
  const one = await openLab()
  const two = await openLab()
  await one.call(INVITE, { GROUP_ID: one.cast.websiteRelaunch, USER_ID: [one.cast.mila] })
  expect(two.portal.world.relations.find(two.cast.mila, two.cast.websiteRelaunch)).toBeUndefined()
  expect(two.portal.journal.entries).toHaveLength(0)
  one.portal.faults.add({ method: '*', kind: 'unavailable', when: { always: true } })
  await one.call('user.option.set', { options: { draft: 'text' } })
  one.portal.inside.appOptions.set('team', 'one')
  expect((await two.call('profile')).status).toBe(200)
  expect(at((await two.call('user.option.get')).body, 'result')).toEqual([])
  expect(at((await two.call('app.option.get')).body, 'result')).toEqual([])
  one.portal.faults.clear()
  const token = one.portal.auth.issue(one.cast.me).accessToken
  expect((await two.post('profile', JSON.stringify({ auth: token }))).status).toBe(401)
  await one.portal.close()
  await expect(fetch(one.portal.origin)).rejects.toThrow('fetch failed')
  expect((await two.call('profile')).status).toBe(200)
})
