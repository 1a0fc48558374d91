import { expect, test } from 'vitest'
import { ENTERPRISE } from '../../limits.ts'
import { at, INVITE, openLab, type Lab } from '../lab.ts'

const START = Date.UTC(2026, 10, 23)

async function statuses(lab: Lab, count: number): Promise<number[]> {
  const answers: number[] = []
  for (let index = 0; index < count; index += 1) answers.push((await lab.call('server.time')).status)
  return answers
}

const refused = (answers: readonly number[]) => answers.filter((status) => status === 503).length

test('trap 30: 50 at once, then two a second, for everybody behind one address', async () => {
  let clock = START
  const lab = await openLab({ limits: 'documented', now: () => clock })
  expect(refused(await statuses(lab, 50))).toBe(0)
  const full = await lab.call('server.time', {}, lab.cast.peer)
  expect([full.status, at(full.body, 'error')]).toEqual([503, 'QUERY_LIMIT_EXCEEDED'])
  clock += 1000
  expect(refused(await statuses(lab, 3))).toBe(1)
})

test('trap 30: another address has its own bucket, another portal too', async () => {
  const lab = await openLab({ limits: 'documented', now: () => START })
  const other = await openLab({ limits: 'documented', now: () => START })
  expect(refused(await statuses(lab, 51))).toBe(1)
  const elsewhere = await lab.portal.handle(new Request(`${lab.portal.origin}/rest/server.time`), '192.0.2.7')
  expect(elsewhere.status).toBe(401)
  expect(refused(await statuses(other, 1))).toBe(0)
})

test('rest.md 6.4: Enterprise: 250 and five a second', async () => {
  let clock = START
  const lab = await openLab({ limits: ENTERPRISE, now: () => clock })
  expect(refused(await statuses(lab, 251))).toBe(1)
  clock += 1000
  expect(refused(await statuses(lab, 6))).toBe(1)
})

test('rest.md 6.4: operating time: reported, blocks the method alone, free again after the window', async () => {
  let clock = START
  const sleep = (ms: number) => Promise.resolve(void (clock += ms))
  const lab = await openLab({ limits: { operatingSeconds: 480 }, now: () => clock, sleep })
  lab.portal.faults.add({ method: INVITE, kind: 'slow-per-person', ms: 250_000, when: { times: 2 } })
  const invite = (id: number) => lab.call(INVITE, { GROUP_ID: lab.cast.websiteRelaunch, USER_ID: [id] })
  const first = await invite(lab.cast.mila)
  expect(at(first.body, 'time', 'operating')).toBe(250)
  await invite(lab.cast.ian)
  const blocked = await invite(lab.cast.aya)
  expect([blocked.status, at(blocked.body, 'error')]).toEqual([429, 'OPERATION_TIME_LIMIT'])
  const resetAt = Number(at(blocked.body, 'operating_reset_at'))
  expect(resetAt * 1000).toBeGreaterThan(clock)
  expect((await lab.call('server.time')).status).toBe(200)
  clock = resetAt * 1000
  expect((await invite(lab.cast.aya)).status).toBe(200)
})

test('rest.md 6.4: a self-hosted portal without a limit on one request works for minutes and answers', async () => {
  let clock = START
  const sleep = (ms: number) => Promise.resolve(void (clock += ms))
  const lab = await openLab({ limits: { operatingSeconds: 480 }, now: () => clock, sleep })
  lab.portal.faults.add({ method: INVITE, kind: 'slow-per-person', ms: 90_000 })
  const people = [lab.cast.mila, lab.cast.ian]
  const answer = await lab.call(INVITE, { GROUP_ID: lab.cast.websiteRelaunch, USER_ID: people })
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({ result: people })
  expect(clock - START).toBe(180_000)
})
