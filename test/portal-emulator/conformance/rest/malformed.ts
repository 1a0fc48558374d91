import { pick } from '../../world/random.ts'
import { INVITE, WORKGROUP_GET, WORKGROUP_LIST } from '../lab.ts'

type Random = () => number

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

/** A POST to a method, mostly one that exists, with a body that is nearly one. */
export function malformedBody(random: Random, origin: string, auth: string): Request {
  const method = random() < 0.9 ? pick(random, METHODS) : encodeURI(pick(random, WHOLE))
  const { type, body } = bodyOf(random)
  const headers = type === '' ? {} : { 'content-type': type }
  const url = `${origin}/rest/${method}?auth=${auth}&${encodeURI(pick(random, WHOLE))}`
  return new Request(url, { method: 'POST', headers, body })
}

/** A GET with anything in path and query: webhooks, suffixes, brackets, broken escapes. */
export function malformedUrl(random: Random, origin: string, auth: string): Request {
  const steps = [...METHODS, ...WHOLE, 'rest', 'api', '1', `1/${auth}`]
  const path = Array.from({ length: Math.floor(random() * 4) }, () => pick(random, steps)).join('/')
  const suffix = pick(random, ['', '', '.json', '.xml', '.', '/'])
  const pairs = Array.from({ length: Math.floor(random() * 5) }, () => pairOf(random))
  const query = [...pairs, random() < 0.7 ? `auth=${auth}` : ''].join(pick(random, ['&', '&', ';', '?', '']))
  return new Request(new URL(`/rest/${path}${suffix}?${query}`, origin))
}

function bodyOf(random: Random): { type: string; body: string } {
  const count = 1 + Math.floor(random() * 4)
  if (random() < 0.5) {
    const fields = Array.from({ length: count }, () => [pick(random, NAMES), anything(random)])
    const json = JSON.stringify(Object.fromEntries(fields))
    const cut = random() < 0.2 ? Math.floor(random() * json.length) : json.length
    const type = pick(random, ['application/json', 'application/json; charset=x', 'text/plain'])
    return { type, body: json.slice(0, cut) }
  }
  const pairs = Array.from({ length: count }, () => pairOf(random))
  const type = pick(random, ['application/x-www-form-urlencoded', '', 'multipart/form-data; boundary=x'])
  return { type, body: pairs.join('&') }
}

function pairOf(random: Random): string {
  const brackets = pick(random, ['', '[]', '[a]', '[0][b]', '[', ']', '[[['])
  return `${pick(random, NAMES)}${brackets}=${pick(random, SCRAPS)}`
}

function anything(random: Random, depth = 0): unknown {
  const lot = Math.floor(random() * (depth > 3 ? 5 : 7))
  if (lot < 2) return pick(random, SCRAPS)
  if (lot === 2) return Math.floor(random() * 200) - 20
  if (lot === 3) return random() < 0.5
  if (lot === 4) return null
  const values = Array.from({ length: Math.floor(random() * 4) }, () => anything(random, depth + 1))
  if (lot === 5) return values
  return Object.fromEntries(values.map((value) => [pick(random, [...NAMES, ...SCRAPS]), value]))
}
