import { expect, it } from 'vitest'
import { PortalError } from '#domain/portal-error.ts'
import type { BatchAnswer, RestCall } from './client.ts'
import { joinReads } from './joined-reads.ts'

const call = (method: string, more: Partial<RestCall> = {}): RestCall => ({ method, ...more })
const calls = (count: number, more: Partial<RestCall> = {}): readonly RestCall[] =>
  Array.from({ length: count }, (_, at) => call(`m${at}`, more))

/** Answers each command with its method; keeps how many commands each request had, and what it was. */
function recorded(answerTo: (method: string) => BatchAnswer = (result) => ({ ok: true, result, total: 0 })) {
  const requests: string[] = []
  const reads = joinReads({
    alone({ method }) {
      requests.push(method)
      const answer = answerTo(method)
      return answer.ok ? Promise.resolve(answer) : Promise.reject(answer.error)
    },
    together(commands) {
      requests.push(`batch of ${commands.length}`)
      return Promise.resolve(commands.map(({ method }) => answerTo(method)))
    },
  })
  return { reads, requests }
}

const resultsOf = (answers: readonly BatchAnswer[]): readonly unknown[] =>
  answers.map((answer) => (answer.ok ? answer.result : answer.error.code))

it('reads of one moment share a request, and each gets its own answer', async () => {
  const { reads, requests } = recorded()
  const all = await Promise.all([
    reads.one(call('a')),
    reads.set([call('b'), call('c')]),
    reads.one(call('d')),
  ])
  expect(resultsOf(all.flat())).toEqual(['a', 'b', 'c', 'd'])
  expect(requests).toEqual(['batch of 4'])
})

it('a read by itself is no batch, and neither are reads of two moments', async () => {
  const { reads, requests } = recorded()
  await reads.one(call('a'))
  await reads.one(call('b'))
  expect(requests).toEqual(['a', 'b'])
})

it('one command that is refused stops no other', async () => {
  const error = new PortalError('scope-missing')
  const { reads } = recorded((method) =>
    method === 'b' ? { ok: false, error } : { ok: true, result: method, total: 0 },
  )
  const told = await Promise.allSettled([reads.one(call('a')), reads.one(call('b')), reads.set([call('b')])])
  expect(told).toEqual([
    { status: 'fulfilled', value: { ok: true, result: 'a', total: 0 } },
    { status: 'rejected', reason: error },
    { status: 'fulfilled', value: [{ ok: false, error }] },
  ])
})

it('a request that is lost fails everybody who waits for it, and nobody else', async () => {
  const lost = new PortalError('network')
  const reads = joinReads({
    alone: () => Promise.reject(lost),
    together: (commands) =>
      commands.length === 50
        ? Promise.reject(lost)
        : Promise.resolve(commands.map(({ method }) => ({ ok: true, result: method, total: 0 }))),
  })
  const told = await Promise.allSettled(calls(52).map((each) => reads.one(each)))
  expect(told.map(({ status }) => status)).toEqual([
    ...Array<string>(50).fill('rejected'),
    ...Array<string>(2).fill('fulfilled'),
  ])
})

it.each([
  ['50 commands fit into one request', calls(120), ['batch of 50', 'batch of 50', 'batch of 20']],
  ['long ones count as several', calls(23, { size: 5 }), ['batch of 10', 'batch of 10', 'batch of 3']],
])('%s', async (_, asked, expected) => {
  const { reads, requests } = recorded()
  await Promise.all(asked.map((each) => reads.one(each)))
  expect(requests).toEqual(expected)
})

it('a set stays in one request', async () => {
  const { reads, requests } = recorded()
  await Promise.all([...calls(48).map((each) => reads.one(each)), reads.set(calls(4))])
  expect(requests).toEqual(['batch of 48', 'batch of 4'])
})

it('a call whose refusals a batch would blur goes alone', async () => {
  const { reads, requests } = recorded()
  await Promise.all([reads.one(call('a')), reads.one(call('b')), reads.one(call('c', { alone: true }))])
  expect(requests.toSorted()).toEqual(['batch of 2', 'c'])
})
