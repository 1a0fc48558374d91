import { request } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { randomFrom } from '../../world/random.ts'
import { openLab, type Lab } from '../lab.ts'
import { malformedBody, malformedUrl } from './malformed.ts'

/** 100,000 at every `npm test`; messages of the frame are in host/protocol.test.ts, the host's own pages in host.test.ts. */
const BODIES = 70_000
const URLS = 30_000

/** Every request has a seed of its own; `FUZZ_SEED=17` sends that one alone. */
const ONLY = process.env['FUZZ_SEED']

/** Every answer is the protocol: JSON with `result` or with `error`, and never the emulator's own 500. */
async function problemOf(lab: Lab, request: Request): Promise<string | undefined> {
  const response = await lab.portal.handle(request)
  const text = await response.text()
  if (/^\{"(result|error)":/.test(text) && response.status !== 500) return undefined
  return `${request.method} ${request.url.slice(0, 200)} -> ${response.status} ${text.slice(0, 200)}`
}

test.each([
  ['bodies', BODIES, malformedBody],
  ['URLs', URLS, malformedUrl],
] as const)(
  'malformed %s (%i) never leave the protocol',
  { timeout: 300_000 },
  async (_what, count, make) => {
    // Refusals (XML, version 3) are loud; thousands of them are noise.
    const loud = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => loud.mockRestore())
    const lab = await openLab({ strict: false })
    const auth = lab.portal.auth.issue(lab.cast.admin).accessToken
    const from = ONLY === undefined ? 1 : Number(ONLY)
    const to = ONLY === undefined ? count : from
    const problems: string[] = []
    for (let seed = from; seed <= to; seed += 1) {
      if (seed % 1000 === 0) lab.portal.journal.clear()
      const problem = await problemOf(lab, make(randomFrom(seed), lab.portal.origin, auth))
      if (problem) problems.push(`FUZZ_SEED=${seed}: ${problem}`)
    }
    expect(problems.slice(0, 5)).toEqual([])
  },
)

test('raw requests that no client library would send', async () => {
  const lab = await openLab()
  const paths = [
    '//',
    '/rest',
    '/rest/',
    '/rest//',
    '/rest/%',
    '/rest/%ff%fe',
    '/rest/..%2f..',
    '/rest/1/x',
    '/\\',
    '/rest/a?%',
  ]
  const statuses = await Promise.all(paths.map((path) => rawGet(lab, path)))
  expect(statuses.every((status) => status >= 400 && status < 600 && status !== 500)).toBe(true)
  const deep = '['.repeat(200_000)
  const answer = await lab.call('profile')
  expect(answer.status).toBe(200)
  const nested = await lab.post('sonet_group.user.invite', `{"USER_ID":${deep}${']'.repeat(200_000)}}`)
  expect(nested.status).toBe(401)
})

function rawGet(lab: Lab, path: string): Promise<number> {
  const { hostname, port } = new URL(lab.portal.origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method: 'GET' }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}
