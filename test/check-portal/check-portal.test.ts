import { describe, expect, test } from 'vitest'
import { urlOf } from './testing/altering.ts'
import { findingsOf, openLab, titled } from './testing/lab.ts'

const SCOPES = ['sonet_group', 'socialnetwork', 'user_basic', 'department', 'placement', 'im']
const without = (...names: string[]) => SCOPES.filter((scope) => !names.includes(scope))

describe('a portal that keeps the contract', () => {
  test('is the same in all that can be tried, reading only', async () => {
    const lab = await openLab()
    const findings = await findingsOf(lab)
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'same').length).toBeGreaterThan(70)
    expect(titled(findings, 'not tried')).toEqual([
      '1.3 Oneself is skipped in silence',
      '1.4 Inviting without the right',
      '1.5 Whoever is invited comes back',
      '1.6 An invitation is a pending row',
      '1.8 Inviting again does nothing',
      '6.3 A scope that is not granted',
      '6.3 http instead of https',
      '6.3 Tokens that run out, an app that is closed to a user',
      '6.4 Too many requests at once',
      '6.4 Sixty seconds for a request, 420 or 480 for a method',
      '7 How much of an option is kept',
      '7 Binding placements, what they hand over',
    ])
    expect(lab.portal.world.notifications.invitations(lab.cast.mila, lab.cast.websiteRelaunch)).toEqual([])
    const refused = lab.portal.journal.of('sonet_group.user.invite').map(({ error }) => error)
    expect(new Set(refused)).toEqual(new Set(['']))
  })

  test('is the same for the writes, with a group and a colleague that were named', async () => {
    const lab = await openLab()
    const named = { groupId: lab.cast.websiteRelaunch, userId: lab.cast.mila }
    const findings = await findingsOf(lab, { named })
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'not tried').filter((title) => title.startsWith('1.'))).toEqual([
      '1.4 Inviting without the right',
    ])
    expect(lab.portal.world.relations.find(lab.cast.mila, named.groupId)).toMatchObject({ role: 'Z' })
    expect(lab.portal.world.notifications.invitations(lab.cast.mila, named.groupId)).toHaveLength(1)
  })

  test.each([
    ['is in the group', 'member', ['1.4', '1.5', '1.6', '1.8']],
    ['is invited already', 'invited', ['1.4', '1.5']],
    ['lets nobody invite them', 'privacyClosed', ['1.4', '1.5', '1.8']],
    ['does the check', 'me', ['1.3', '1.4', '1.5', '1.6', '1.8']],
  ] as const)('a colleague who %s leaves untried what would prove nothing', async (_, who, untried) => {
    const lab = await openLab()
    const named = { groupId: lab.cast.websiteRelaunch, userId: lab.cast[who] }
    const findings = await findingsOf(lab, { named })
    const ones = findings.filter(({ section }) => section.startsWith('1.'))
    expect(ones.filter(({ verdict }) => verdict === 'not tried').map(({ section }) => section)).toEqual(
      untried,
    )
  })

  test('is the same without the right to invite', async () => {
    const lab = await openLab()
    const named = { groupId: lab.cast.readersClub, userId: lab.cast.mila }
    const findings = await findingsOf(lab, { named })
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'same')).toContain('1.4 Inviting without the right')
  })

  test.each(['admin', 'noPosition', 'extranet'] as const)('is the same to %s', async (who) => {
    const lab = await openLab()
    const findings = await findingsOf(lab, { address: lab.address({ as: lab.cast[who] }) })
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'same').length).toBeGreaterThan(50)
  })
})

describe('variations that a portal may have', () => {
  test('old codes are told, with what they are', async () => {
    const lab = await openLab({ errorCodes: 'old' })
    const findings = await findingsOf(lab)
    const different = findings.filter(({ verdict }) => verdict === 'differs')
    expect(new Set(different.map(({ section }) => section))).toEqual(new Set(['1.1', '1.2', '2.2']))
    expect(different).toHaveLength(8)
    for (const { seen } of different)
      expect(seen).toMatch(/"ERROR_(ARGUMENT|CORE)".*old self-hosted.*trap 40/)
  })

  test('a search without the full-text index is told', async () => {
    const lab = await openLab({ search: 'like' })
    const findings = await findingsOf(lab)
    expect(titled(findings, 'differs')).toEqual([
      '4.4 A query shorter than three letters',
      '4.4 Any word counts, not only the first',
    ])
    expect(findings.filter(({ seen }) => seen.includes('no full-text index'))).toHaveLength(2)
  })

  test.each([
    ['socialnetwork', ['3.2', '3.3', '3.4', '8']],
    ['department', ['4.7']],
    ['user_basic', ['4.1', '4.2', '4.3', '4.4']],
    ['sonet_group', ['1.2', '2.2', '2.6', '3.2']],
  ])('without scope %s its statements are not tried, and the refusal is', async (scope, sections) => {
    const lab = await openLab()
    const findings = await findingsOf(lab, { address: lab.address({ scopes: without(scope) }) })
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'same')).toContain('6.3 A scope that is not granted')
    const name = scope === 'user_basic' ? 'user' : scope
    const left = findings.filter(
      ({ seen }) => seen.startsWith('the webhook has no scope') && seen.includes(name),
    )
    expect([...new Set(left.map(({ section }) => section))]).toEqual(expect.arrayContaining(sections))
    expect(left.every(({ verdict }) => verdict === 'not tried')).toBe(true)
  })

  test('without any scope nothing differs either', async () => {
    const lab = await openLab()
    const findings = await findingsOf(lab, { address: lab.address({ scopes: [] }) })
    expect(titled(findings, 'differs')).toEqual([])
    expect(titled(findings, 'same').length).toBeGreaterThan(20)
  })

  test('user_brief shows no addresses', async () => {
    const lab = await openLab()
    const scopes = [...without('user_basic'), 'user_brief']
    const findings = await findingsOf(lab, { address: lab.address({ scopes }) })
    expect(titled(findings, 'differs')).toEqual([])
    expect(findings.find(({ section }) => section === '4.1')?.seen).toBe(
      'not shown, and the filter is ignored',
    )
  })

  test('statuses as in the source are the contract, too', async () => {
    const lab = await openLab({ statuses: 'code' })
    const findings = await findingsOf(lab, { address: lab.address({ scopes: without('placement') }) })
    expect(titled(findings, 'differs')).toEqual([])
    expect(findings.find(({ title }) => title === 'A scope that is not granted')?.seen).toMatch(/^HTTP 401/)
  })

  test('the documented limits are kept to, and their figures told', async () => {
    const lab = await openLab({ limits: 'documented' })
    const findings = await findingsOf(lab)
    expect(titled(findings, 'differs')).toEqual([])
    expect(findings.find(({ section }) => section === '6.4')?.seen).toMatch(/^operating 0 s/)
    expect(lab.portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
  })

  test('a bucket that others have filled is waited for and told', async () => {
    const lab = await openLab({ limits: { bucket: { capacity: 5, drainPerSecond: 2 } } })
    const findings = await findingsOf(lab)
    expect(titled(findings, 'differs')).toEqual([])
    expect(findings.find(({ title }) => title === 'Too many requests at once')).toMatchObject({
      verdict: 'same',
      seen: expect.stringMatching(/^HTTP 503, error "QUERY_LIMIT_EXCEEDED".* \d+ times$/),
    })
  })

  test.each([
    [
      'a refusal',
      new Response('{"error":"INVALID_REQUEST","error_description":"Https required"}', { status: 400 }),
      'same',
    ],
    [
      'a redirect',
      new Response(null, { status: 301, headers: { location: 'https://portal.example/' } }),
      'differs',
    ],
    ['an answer', new Response('{"result":{"ID":"1"},"time":{}}'), 'differs'],
    ['nothing', new Error('ECONNREFUSED'), 'not tried'],
  ] as const)('%s over http is told, and the secret does not go there', async (_, answer, verdict) => {
    const lab = await openLab()
    const secure = lab.address().replace(lab.portal.origin, 'https://portal.example')
    const overHttp: string[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const url = urlOf(input)
      if (url.startsWith('https:')) return lab.portal.handle(new Request(url, init))
      overHttp.push(url)
      if (answer instanceof Error) throw answer
      return answer.clone()
    }
    const findings = await findingsOf(lab, { address: secure, fetch })
    expect(titled(findings, 'differs')).toEqual(verdict === 'differs' ? ['6.3 http instead of https'] : [])
    expect(findings.find(({ title }) => title === 'http instead of https')).toMatchObject({ verdict })
    expect(overHttp).toEqual(['http://portal.example/rest/profile'])
  })
})
