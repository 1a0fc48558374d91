import type { Random } from './random.ts'

/** What comes back over the wire. */
export type WireAnswer =
  | { readonly kind: 'http'; readonly status: number; readonly body: unknown }
  /** The connection broke, or CORS hid the answer. */
  | { readonly kind: 'none' }
  /** Nothing came in time. */
  | { readonly kind: 'late' }

const statuses = [
  100, 200, 200, 200, 200, 201, 204, 206, 301, 302, 304, 400, 400, 401, 401, 402, 403, 403, 404, 405, 408,
  409, 410, 413, 418, 421, 422, 425, 429, 429, 451, 499, 500, 500, 501, 502, 502, 503, 503, 504, 507, 520,
  522, 524, 526, 530, 599,
] as const

/** Codes of the contract and codes of nobody. */
const codes = [
  '',
  '0',
  '1',
  'ERROR_CORE',
  'ERROR_ARGUMENT',
  'expired_token',
  'invalid_token',
  'NO_AUTH_FOUND',
  'insufficient_scope',
  'ACCESS_DENIED',
  'QUERY_LIMIT_EXCEEDED',
  'OPERATION_TIME_LIMIT',
  'OVERLOAD_LIMIT',
  'ERROR_METHOD_NOT_FOUND',
  'INTERNAL_SERVER_ERROR',
  'ERROR_UNEXPECTED_ANSWER',
  'PORTAL_DELETED',
  'WRONG_LICENSE',
  'PAYMENT_REQUIRED',
  'Deadlock',
  'NETWORK_ERROR',
  '__proto__',
] as const

const texts = [
  '',
  'Wrong group ID',
  'Wrong user IDs',
  'Socialnetwork group not found',
  'Deadlock found when trying to get lock',
  'Only on commercial plans',
  'Subscription expired',
  'wrong group id',
  'Mila Torres',
  'refreshAuth',
] as const

/** The words by which the portal itself says that a call did nothing, as its contract has them (rest.md 1.2, 6.3). */
const refusals: readonly (readonly [status: number, code: RegExp, text: RegExp])[] = [
  [400, /^(|ERROR_ARGUMENT|ERROR_CORE)$/, /^(Wrong group ID|Wrong user IDs|Socialnetwork group not found)$/],
  [
    401,
    /^(expired_token|invalid_token|insufficient_scope|ACCESS_DENIED|OVERLOAD_LIMIT|PAYMENT_REQUIRED)$/,
    /./s,
  ],
  [402, /^PAYMENT_REQUIRED$/, /./s],
  [403, /^(insufficient_scope|ACCESS_DENIED|PORTAL_DELETED|WRONG_LICENSE|PAYMENT_REQUIRED)$/, /./s],
  [404, /^ERROR_METHOD_NOT_FOUND$/, /./s],
  [429, /^OPERATION_TIME_LIMIT$/, /./s],
  [500, /^PORTAL_DELETED$/, /./s],
  [503, /^(QUERY_LIMIT_EXCEEDED|OVERLOAD_LIMIT)$/, /./s],
]

const isRefusal = (status: number, code: string, text: string): boolean =>
  refusals.some(
    ([of, codeOf, textOf]) => of === status && codeOf.test(code) && textOf.test(`${text} `.trim() || ' '),
  )

/** Bodies that say nothing of what was done. */
function bodyOf(random: Random, status: number): unknown {
  switch (random.below(15)) {
    case 0:
      return ''
    case 1:
      return '<html><h1>Backend fetch failed</h1></html>'
    case 2:
      return '{"result":[1'
    case 3:
      return null
    case 4:
      return { result: null, time: {} }
    case 5:
      return { result: random.pick([true, false, '', 'ok', 7]), time: {} }
    case 6:
      return { result: { 0: '12' }, time: {} }
    case 7:
      return { result: [[1, 2]], time: {} }
    case 8:
      return { result: [900_001, 900_002], time: {} }
    case 12:
      // The answer to another call.
      return { result: [1 + random.below(40), 900_001], time: {} }
    case 9:
      return { result: [], time: {} }
    case 10:
      return { result: [] }
    case 11:
      return 'Warning: mysql_connect() in /home/bitrix/www\n{"result":[]}'
    default: {
      const [code, text] = [random.pick(codes), random.pick(texts)]
      return isRefusal(status, code, text) ? 'a proxy' : { error: code, error_description: text }
    }
  }
}

export const groupGone: WireAnswer = {
  kind: 'http',
  status: 400,
  body: { error: '', error_description: 'Socialnetwork group not found' },
}

interface Refusal {
  readonly status: number
  readonly code: string
  readonly text: string
}

const ownRefusals: readonly [Refusal, ...Refusal[]] = [
  { status: 503, code: 'QUERY_LIMIT_EXCEEDED', text: 'Too many requests' },
  { status: 503, code: 'QUERY_LIMIT_EXCEEDED', text: 'Too many requests' },
  { status: 429, code: 'OPERATION_TIME_LIMIT', text: 'Method is blocked' },
  { status: 401, code: 'NO_AUTH_FOUND', text: 'Wrong authorization data' },
  { status: 403, code: 'ACCESS_DENIED', text: 'Access denied!' },
  { status: 400, code: '', text: 'Wrong user IDs' },
  { status: 400, code: 'ERROR_CORE', text: 'Wrong group ID' },
  { status: 401, code: 'expired_token', text: 'Expired' },
  { status: 402, code: 'PAYMENT_REQUIRED', text: 'Pay' },
  { status: 403, code: 'insufficient_scope', text: 'The request requires…' },
  { status: 404, code: 'ERROR_METHOD_NOT_FOUND', text: 'Not found' },
]

/** The portal's own refusal of a call that it did not carry out. */
export function ownRefusal(random: Random): WireAnswer {
  const { status, code, text } = random.pick(ownRefusals)
  return { kind: 'http', status, body: { error: code, error_description: text } }
}

/** Nearly the portal's own refusal: one of its three parts is another. */
function nearRefusal(random: Random): WireAnswer {
  const own = random.pick(ownRefusals)
  const part = random.below(3)
  const status = part === 0 ? random.pick(statuses) : own.status
  const code = part === 1 ? random.pick(codes) : own.code
  const text = part === 2 ? random.pick(texts) : own.text
  if (isRefusal(status, code, text)) return { kind: 'none' }
  return { kind: 'http', status, body: { error: code, error_description: text } }
}

/**
 * An answer drawn from the grammar of the medium: any status with any body, or none. It never says "did nothing" in the
 * portal's own words, for those are believed.
 */
export function alteredAnswer(random: Random): WireAnswer {
  if (random.chance(0.25)) return { kind: 'none' }
  if (random.chance(0.1)) return { kind: 'late' }
  if (random.chance(0.1)) return nearRefusal(random)
  const status = random.pick(statuses)
  return { kind: 'http', status, body: bodyOf(random, status) }
}
