import { expect, test } from 'vitest'
import { faultFromText } from '../fault-from-text.ts'
import type { Fault, FaultKind, When } from '../fault-kinds.ts'
import { at, INVITE, list, openLab } from './lab.ts'

interface Outcome {
  readonly status: number
  readonly error: unknown
  readonly written: boolean
}

async function underFault(kind: FaultKind): Promise<Outcome & { text: string; body: unknown }> {
  const { call, cast, portal } = await openLab()
  portal.faults.add({ method: INVITE, ...kind })
  const params = { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] }
  const answer = await call(INVITE, params).catch(() => undefined)
  const written = portal.world.relations.roleOf(cast.mila, cast.websiteRelaunch) === 'Z'
  expect(portal.journal.of(INVITE)[0]).toMatchObject({ faults: [kind.kind], status: answer?.status ?? 0 })
  return {
    status: answer?.status ?? 0,
    error: at(answer?.body, 'error'),
    written,
    text: answer?.text ?? '',
    body: answer?.body,
  }
}

const table: readonly [FaultKind, Outcome][] = [
  [
    { kind: 'delay', ms: 1 },
    { status: 200, error: undefined, written: true },
  ],
  [
    { kind: 'slow-per-person', ms: 1 },
    { status: 200, error: undefined, written: true },
  ],
  [{ kind: 'cut-before-work' }, { status: 0, error: undefined, written: false }],
  [{ kind: 'cut-after-work' }, { status: 0, error: undefined, written: true }],
  [
    { kind: 'cut-before-work', silent: true },
    { status: 0, error: undefined, written: false },
  ],
  [
    { kind: 'cut-after-work', silent: true },
    { status: 0, error: undefined, written: true },
  ],
  [{ kind: 'bad-gateway' }, { status: 502, error: undefined, written: false }],
  [
    { kind: 'bad-gateway', workDone: true },
    { status: 502, error: undefined, written: true },
  ],
  [
    { kind: 'bad-gateway', status: 504 },
    { status: 504, error: undefined, written: false },
  ],
  [{ kind: 'unavailable' }, { status: 503, error: 'QUERY_LIMIT_EXCEEDED', written: false }],
  [{ kind: 'operation-limit' }, { status: 429, error: 'OPERATION_TIME_LIMIT', written: false }],
  [{ kind: 'expired-token' }, { status: 401, error: 'expired_token', written: false }],
  [{ kind: 'invalid-token' }, { status: 401, error: 'invalid_token', written: false }],
  [{ kind: 'insufficient-scope' }, { status: 403, error: 'insufficient_scope', written: false }],
  [{ kind: 'plan' }, { status: 403, error: 'ACCESS_DENIED', written: false }],
  [{ kind: 'internal-error' }, { status: 500, error: 'INTERNAL_SERVER_ERROR', written: false }],
  [
    { kind: 'internal-error', workDone: true },
    { status: 500, error: 'INTERNAL_SERVER_ERROR', written: true },
  ],
  [
    { kind: 'internal-error', status: 403, code: 'user_access_error' },
    { status: 403, error: 'user_access_error', written: false },
  ],
  [{ kind: 'error-in-200' }, { status: 200, error: 'ERROR_CORE', written: false }],
  [{ kind: 'no-time' }, { status: 200, error: undefined, written: true }],
  [{ kind: 'truncated-json' }, { status: 200, error: undefined, written: true }],
  [{ kind: 'empty-body' }, { status: 200, error: undefined, written: true }],
  [{ kind: 'html-in-200' }, { status: 200, error: undefined, written: true }],
  [{ kind: 'wrong-shape' }, { status: 200, error: undefined, written: true }],
]

test.each(table)('fault %o', async (kind, expected) => {
  const { status, error, written } = await underFault(kind)
  expect({ status, error, written }).toEqual(expected)
})

test('spoiled answers', async () => {
  expect((await underFault({ kind: 'no-time' })).body).toEqual({ result: [expect.any(Number)] })
  expect((await underFault({ kind: 'truncated-json' })).body).toBeUndefined()
  expect((await underFault({ kind: 'empty-body' })).text).toBe('')
  expect((await underFault({ kind: 'html-in-200' })).text).toMatch(/^<html>/)
  expect((await underFault({ kind: 'wrong-shape', result: 'yes' })).body).toMatchObject({ result: 'yes' })
})

test('an error in a 200, with and without time', async () => {
  const without = await underFault({ kind: 'error-in-200', code: '' })
  expect(without.body).toEqual({ error: '', error_description: expect.any(String) })
  const time = { duration: expect.any(Number), date_start: expect.any(String) }
  const withTime = await underFault({ kind: 'error-in-200', code: '', withTime: true })
  expect(withTime.body).toMatchObject({ error: '', time })
})

test('frame.md 3.2: a redirect is followed with a GET that has lost its body, and with it the token', async () => {
  const { call, cast, portal } = await openLab()
  portal.faults.add({ method: INVITE, kind: 'redirect' })
  const answer = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] })
  expect([answer.status, at(answer.body, 'error')]).toEqual([401, 'NO_AUTH_FOUND'])
  expect(portal.journal.of(INVITE)).toMatchObject([
    { httpMethod: 'POST', status: 302, faults: ['redirect'] },
    { httpMethod: 'GET', status: 401 },
  ])
  // Elsewhere something may answer that knows nothing of REST, and that looks like success.
  portal.faults.add({ method: INVITE, kind: 'redirect', to: `${portal.origin}/company/` })
  const elsewhere = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] })
  expect([elsewhere.status, elsewhere.body]).toEqual([200, undefined])
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
})

test('when: once, times, after, always, by chance from a seed, another method, cleared', async () => {
  const { call, portal } = await openLab()
  const statuses = async (rest: { method?: string; when?: When }, count = 5) => {
    portal.faults.clear()
    portal.faults.add({ method: 'server.time', kind: 'unavailable', ...rest })
    const seen: number[] = []
    for (let index = 0; index < count; index += 1) seen.push((await call('server.time')).status)
    return seen
  }
  expect(await statuses({})).toEqual([503, 200, 200, 200, 200])
  expect(await statuses({ when: { times: 2 } })).toEqual([503, 503, 200, 200, 200])
  expect(await statuses({ when: { after: 3 } })).toEqual([200, 200, 200, 503, 503])
  expect(await statuses({ when: { after: 1, times: 1 } })).toEqual([200, 503, 200, 200, 200])
  expect(await statuses({ when: { always: true } })).toEqual([503, 503, 503, 503, 503])
  expect(await statuses({ method: 'profile', when: { always: true } })).toEqual([200, 200, 200, 200, 200])
  expect(await statuses({ method: '*' }, 1)).toEqual([503])
  const chance = await statuses({ when: { probability: 0.5, seed: 7 } }, 20)
  expect(new Set(chance)).toEqual(new Set([200, 503]))
  expect(await statuses({ when: { probability: 0.5, seed: 7 } }, 20)).toEqual(chance)
})

test('a fault of one command inside a batch spoils that command only', async () => {
  const { batch, portal } = await openLab()
  portal.faults.add({ method: 'user.get', kind: 'operation-limit' })
  const { status, body } = await batch({ a: 'user.get', b: 'profile' })
  expect(status).toBe(200)
  expect(at(body, 'result', 'result_error')).toMatchObject({ a: { error: 'OPERATION_TIME_LIMIT' } })
  expect(at(body, 'result', 'result')).toMatchObject({ b: { NAME: 'Nora' } })
})

test('a fault of the wire for a method strikes the batch that it travels in, once', async () => {
  const { batch, cast, portal } = await openLab()
  portal.faults.add({ method: INVITE, kind: 'cut-after-work' })
  const command = `${INVITE}?GROUP_ID=${cast.websiteRelaunch}&USER_ID[0]=${cast.mila}`
  await expect(batch({ command })).rejects.toThrow('terminated')
  expect(portal.world.relations.roleOf(cast.mila, cast.websiteRelaunch)).toBe('Z')
  expect((await batch({ command })).status).toBe(200)
  portal.faults.add({ method: 'profile', kind: 'expired-token' })
  const expired = await batch({ a: 'scope', b: 'profile' })
  expect([expired.status, at(expired.body, 'error')]).toEqual([401, 'expired_token'])
})

test('a colleague acts in between: another invites, the right goes, the group closes, somebody leaves', async () => {
  const { call, cast, portal } = await openLab()
  const people = [cast.mila, cast.ian, cast.aya]
  const invited = async (groupId: number, fault: Fault) => {
    portal.faults.add(fault)
    return at((await call(INVITE, { GROUP_ID: groupId, USER_ID: people })).body, 'result')
  }
  const fault = { method: INVITE, kind: 'meanwhile', at: 'between-people' } as const
  expect(await invited(cast.websiteRelaunch, { ...fault, act: 'invites-the-same' })).toEqual([cast.mila])
  expect(await invited(cast.secretMine, { ...fault, act: 'withdraws-my-right', afterPeople: 2 })).toEqual([
    cast.mila,
    cast.ian,
  ])
  expect(await invited(cast.longNameGroup, { ...fault, act: 'closes-group' })).toEqual(people)
  expect(portal.world.requireGroup(cast.longNameGroup).closed).toBe(true)
  expect(await invited(cast.brandCouncil, { ...fault, act: 'dismisses-one' })).toEqual(people)
  expect(portal.world.people.require(cast.aya).active).toBe(false)
  const act = (world: typeof portal.world) => void world.remove(cast.me, cast.scrumTeam)
  expect(await invited(cast.scrumTeam, { ...fault, act, at: 'before-work' })).toEqual([])
})

test('a fault in one line of text', () => {
  expect(faultFromText('sonet_group.user.invite:cut-after-work')).toEqual({
    method: INVITE,
    kind: 'cut-after-work',
  })
  expect(faultFromText('*:delay=800@always')).toEqual({
    method: '*',
    kind: 'delay',
    ms: 800,
    when: { always: true },
  })
  expect(faultFromText('*:bad-gateway=done@p0.1')).toMatchObject({
    workDone: true,
    when: { probability: 0.1 },
  })
  expect(faultFromText('*:internal-error=403,user_access_error')).toMatchObject({
    status: 403,
    code: 'user_access_error',
  })
  expect(faultFromText('*:error-in-200=time,""')).toMatchObject({ code: '', withTime: true })
  expect(faultFromText('*:error-in-200=ERROR_CORE')).toMatchObject({ code: 'ERROR_CORE', withTime: false })
  expect(faultFromText('*:redirect')).toEqual({ method: '*', kind: 'redirect' })
  expect(faultFromText('user.search:unavailable@after3')).toMatchObject({ when: { after: 3 } })
  expect(faultFromText('*:meanwhile=closes-group')).toMatchObject({ act: 'closes-group' })
  for (const wrong of ['nonsense', 'a:b', '*:meanwhile=sings', '*:delay@never']) {
    expect(() => faultFromText(wrong)).toThrow(TypeError)
  }
})

test('closing the portal ends a delayed request', async () => {
  const { call, portal } = await openLab()
  portal.faults.add({ method: 'profile', kind: 'delay', ms: 3_600_000 })
  const waiting = call('profile').catch(() => 'cut')
  await Promise.all([portal.close(), waiting]).then(([, outcome]) => expect(outcome).toBe('cut'))
  expect(list(portal.journal.entries).length).toBeLessThanOrEqual(1)
})
