import { expect, test } from 'vitest'
import { request } from 'node:http'
import { pick, randomFrom } from '../world/random.ts'
import { INVITE, openLab, WORKGROUP_GET, WORKGROUP_LIST, type Lab } from './lab.ts'

const METHODS = [
  INVITE,
  WORKGROUP_GET,
  WORKGROUP_LIST,
  'user.search',
  'user.get',
  'sonet_group.get',
  'sonet_group.user.get',
  'batch',
  'department.get',
  'placement.bind',
  'user.option.set',
  'im.notify.personal.add',
  'socialnetwork.api.usertogroup.list',
]
const NAMES = [
  'GROUP_ID',
  'USER_ID',
  'MESSAGE',
  'FILTER',
  'filter',
  'select',
  'params',
  'cmd',
  'halt',
  'ORDER',
  'sort',
  'ID',
  'start',
  'options',
  '__proto__',
  'constructor',
]
const SCRAPS = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '[]',
  '{}',
  '\u0000',
  '\ud800',
  '%',
  '%zz',
  'a'.repeat(5000),
  '<script>',
  '$result[a][b]',
  "' OR 1=1",
  '☃',
  'user.get?ID=1',
  'batch?cmd[a]=x',
  '>=ID',
  '!><',
  '%NAME',
  'toString',
]

/** Those that a URL can hold. */
const WHOLE = SCRAPS.filter((scrap) => scrap !== '\ud800')

/** `npm test` asks for 100,000. */
const COUNT = Number(process.env['FUZZ_REQUESTS'] ?? 20_000)

type Random = () => number

function anything(random: Random, depth = 0): unknown {
  const lot = Math.floor(random() * (depth > 3 ? 5 : 7))
  if (lot < 2) return pick(random, SCRAPS)
  if (lot === 2) return Math.floor(random() * 200) - 20
  if (lot === 3) return random() < 0.5
  if (lot === 4) return null
  const count = Math.floor(random() * 4)
  const values = Array.from({ length: count }, () => anything(random, depth + 1))
  if (lot === 5) return values
  return Object.fromEntries(values.map((value) => [pick(random, [...NAMES, ...SCRAPS]), value]))
}

function bodyOf(random: Random): { type: string; body: string } {
  const fields = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, NAMES))
  if (random() < 0.5) {
    const json = JSON.stringify(Object.fromEntries(fields.map((name) => [name, anything(random)])))
    const cut = random() < 0.2 ? Math.floor(random() * json.length) : json.length
    return {
      type: pick(random, ['application/json', 'application/json; charset=x', 'text/plain']),
      body: json.slice(0, cut),
    }
  }
  const pairs = fields.map(
    (name) => `${name}${pick(random, ['', '[]', '[a]', '[0][b]', '[', ']', '[[['])}=${pick(random, SCRAPS)}`,
  )
  return {
    type: pick(random, ['application/x-www-form-urlencoded', '', 'multipart/form-data; boundary=x']),
    body: pairs.join('&'),
  }
}

/** Every answer is the protocol: JSON with `result` or with `error`, and never the emulator's own 500. */
async function isProtocol(lab: Lab, request: Request): Promise<string | undefined> {
  const response = await lab.portal.handle(request)
  const text = await response.text()
  const isJson = /^\{"(result|error)":/.test(text)
  if (isJson && response.status !== 500) return undefined
  return `${request.method} ${request.url} -> ${response.status} ${text.slice(0, 200)}`
}

test.each([1, 2, 3, 4])(
  'malformed requests never leave the protocol (quarter %i)',
  { timeout: 300_000 },
  async (seed) => {
    const lab = await openLab({ strict: false })
    const random = randomFrom(seed)
    const auth = lab.portal.auth.issue(lab.cast.admin).accessToken
    const wrong: string[] = []
    for (let index = 0; index < COUNT / 4; index += 1) {
      if (index % 1000 === 0) lab.portal.journal.clear()
      const method = random() < 0.9 ? pick(random, METHODS) : encodeURI(pick(random, WHOLE))
      const { type, body } = bodyOf(random)
      const headers = type === '' ? {} : { 'content-type': type }
      const url = `${lab.portal.origin}/rest/${method}?auth=${auth}&${encodeURI(pick(random, WHOLE))}`
      const problem = await isProtocol(lab, new Request(url, { method: 'POST', headers, body }))
      if (problem) wrong.push(problem)
    }
    expect(wrong).toEqual([])
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
