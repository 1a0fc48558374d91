import { at, described, isRow } from '../answer.ts'
import { INVITE, isSuccess, type Probe } from '../probe.ts'
import { differs, judge, same, untried, type Seen } from '../seen.ts'
import { judgeRefusal, type Refusal, type Statement } from '../statement.ts'
import { JSON_BODY, NoAnswer, type Sent } from '../wire.ts'

const missing = 'no.such.method'
const notFound: Refusal = { statuses: [404], codes: ['ERROR_METHOD_NOT_FOUND'] }
const noAuth: Refusal = { statuses: [401], codes: ['NO_AUTH_FOUND'] }
const sayNoAuth = 'HTTP 401, error "NO_AUTH_FOUND", no time'

/** The webhook's address with another secret, or without user and secret. */
const addressOf = ({ wire }: Probe, method: string, who: 'wrong secret' | 'nobody'): string => {
  const { origin, base, secret } = wire.webhook
  if (who === 'nobody') return `${origin}/rest/${method}`
  return `${base.slice(0, -secret.length - 1)}wrong0wrong0wrong/${method}`
}

const post = (url: string): Sent => ({ url, headers: JSON_BODY, body: '{}' })

/** What each scope is asked for with, to see how one that is missing is refused. Reads all of them. */
const byScope = [
  ['placement', 'placement.list'],
  ['department', 'department.get'],
  ['socialnetwork', 'socialnetwork.api.workgroup.list'],
  ['sonet_group', 'sonet_group.user.groups'],
  ['user', 'user.current'],
] as const

/** rest.md 6.1 to 6.3. */
export const protocol: readonly Statement[] = [
  {
    section: '6.1',
    title: 'Names of methods in either case',
    says: 'PROFILE is profile',
    look: async (probe) => {
      const answer = await probe.read('PROFILE')
      return isSuccess(answer) ? same(described(answer)) : differs(described(answer))
    },
  },
  {
    section: '6.1',
    title: 'A body that is no JSON is no parameters',
    says: 'an invitation then has no group: HTTP 400, "Wrong group ID" (trap 28)',
    scopes: ['sonet_group'],
    look: async ({ wire }) => {
      const url = `${wire.webhook.base}${INVITE}`
      const answer = await wire.send({ url, headers: JSON_BODY, body: '{"GROUP_ID": ' })
      const text = at(answer.body, 'error_description')
      return judge(described(answer), [
        [answer.status === 400 && text === 'Wrong group ID', described(answer)],
      ])
    },
  },
  {
    section: '6.1',
    title: 'A browser may call from another site',
    says: 'Access-Control-Allow-Origin *, and content-type among the headers that a preflight allows',
    look: async (probe) => {
      const url = addressOf(probe, 'profile', 'nobody')
      const ask = {
        origin: 'https://app.invalid',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      const preflight = await probe.wire.send({ url, method: 'OPTIONS', headers: ask })
      const answer = await probe.success('profile')
      const allowed = preflight.header('access-control-allow-headers')
      const isAny = (origin: string) => origin === '*' || origin === ask.origin
      return judge(`HTTP ${preflight.status}, ${allowed}`, [
        [preflight.status < 300, `the preflight gets HTTP ${preflight.status}`],
        [isAny(preflight.header('access-control-allow-origin')), 'the preflight allows no other origin'],
        [/content-type|\*/i.test(allowed), 'the preflight does not allow content-type'],
        [isAny(answer.header('access-control-allow-origin')), 'an answer allows no other origin'],
      ])
    },
  },
  {
    section: '6.2',
    title: 'An answer tells its time',
    says: 'time with start, finish, duration, processing (numbers), date_start, date_finish',
    look: async (probe) => {
      const time = at((await probe.success('profile')).body, 'time')
      if (!isRow(time)) return differs('no time')
      const numbers = ['start', 'finish', 'duration', 'processing'].filter(
        (name) => typeof time[name] !== 'number',
      )
      const dates = ['date_start', 'date_finish'].filter((name) =>
        Number.isNaN(Date.parse(String(time[name]))),
      )
      return judge('as said', [
        [numbers.length + dates.length === 0, `wrong: ${[...numbers, ...dates].join(', ')}`],
      ])
    },
  },
  { section: '6.3', title: 'A method that is not there', method: missing, refusal: notFound },
  {
    section: '6.3',
    title: 'A wrong secret',
    says: sayNoAuth,
    look: async (probe) => refused(probe, post(addressOf(probe, 'profile', 'wrong secret')), noAuth),
  },
  {
    section: '6.3',
    title: 'No token at all',
    says: sayNoAuth,
    look: async (probe) => refused(probe, post(addressOf(probe, 'profile', 'nobody')), noAuth),
  },
  {
    section: '6.3',
    title: 'The method is looked at before the secret',
    says: 'an unknown method with a wrong secret: HTTP 404, error "ERROR_METHOD_NOT_FOUND"',
    look: async (probe) => refused(probe, post(addressOf(probe, missing, 'wrong secret')), notFound),
  },
  {
    section: '6.3',
    title: 'A scope that is not granted',
    says: 'HTTP 401 or 403, error "insufficient_scope", no time; in a batch the same in result_error',
    look: async (probe) => missingScope(probe),
  },
  {
    section: '6.3',
    title: 'http instead of https',
    says: 'HTTP 400, error "INVALID_REQUEST", "Https required"',
    look: async (probe) => overHttp(probe),
  },
  {
    section: '6.3',
    title: 'Tokens that run out, an app that is closed to a user',
    says: 'HTTP 401 "expired_token", 401 or 403 "user_access_error"',
    look: () => untried('a webhook does not run out and is nobody’s app'),
  },
]

async function refused({ wire }: Probe, sent: Sent, refusal: Refusal): Promise<Seen> {
  return judgeRefusal(await wire.send(sent), refusal)
}

async function missingScope(probe: Probe): Promise<Seen> {
  if (probe.scopes === null) return untried('the scopes are not known')
  const [, method] = byScope.find(([scope]) => !probe.has(scope)) ?? []
  if (method === undefined) return untried('the webhook has every scope that could be tried')
  const answer = await probe.read(method)
  const seen = judgeRefusal(answer, { statuses: [401, 403], codes: ['insufficient_scope'] })
  if (seen.verdict !== 'same') return seen
  const parts = await probe.result('batch', { halt: 0, cmd: { one: method } })
  const code = String(at(parts, 'result_error', 'one', 'error'))
  return judge(seen.seen, [[code.toLowerCase() === 'insufficient_scope', `in a batch: error "${code}"`]])
}

/** Without user and secret, because whoever listens on the line could read them. */
async function overHttp(probe: Probe): Promise<Seen> {
  const url = new URL(addressOf(probe, 'profile', 'nobody'))
  if (url.protocol === 'http:') return untried('the address itself is an http one')
  if (url.port !== '') return untried('the portal has a port of its own')
  url.protocol = 'http:'
  try {
    const answer = await probe.wire.send(post(url.href))
    const location = answer.header('location')
    if (answer.status >= 300 && answer.status < 400) {
      return differs(`HTTP ${answer.status}${location.startsWith('https:') ? ' to https' : ''}`)
    }
    return judgeRefusal(answer, { statuses: [400], codes: ['INVALID_REQUEST'], text: 'Https required' })
  } catch (error) {
    if (error instanceof NoAnswer) return untried(`nothing answers over http: ${error.message}`)
    throw error
  }
}
