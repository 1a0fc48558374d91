import type { Page } from '@playwright/test'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../fault-kinds.ts'
import { connectedApp, sharedFrameLab } from './testing/frame-lab.ts'
import { type Outcome, outcomeOf, startMethod } from './testing/outcome.ts'

/** The outcome table of frame.md 3.3, row by row: defaults of the unmodified SDK in Chromium against the portal over HTTP. */
// Not strict: an unknown method is to be answered as the portal does.
const lab = sharedFrameLab({ strict: false })
let page: Page
const always = { always: true } as const

beforeEach(() => {
  lab.portal.journal.clear()
  lab.portal.faults.clear()
})

/** One call under the faults, with the page's own clock wound forward so that no wait of the SDK is real. */
async function call(
  faults: Fault[],
  prepare = '',
  method = 'user.current',
  during: () => Promise<void> = async () => {},
): Promise<Outcome> {
  page = await lab.open({ page: 'app' })
  await page.clock.install()
  await page.reload()
  const frame = await connectedApp(page)
  for (const fault of faults) lab.portal.faults.add(fault)
  await frame.evaluate(prepare)
  await startMethod(frame, method)
  await during()
  const outcome = outcomeOf(frame)
  const settled = outcome.then(() => true)
  while (!(await Promise.race([settled, page.clock.runFor(1000).then(() => false)]))) continue
  return outcome
}

function attempts(method = 'user.current'): number {
  return lab.portal.journal.of(method).length
}

describe('200', () => {
  test('with result and time: success', async () => {
    expect(await call([])).toMatchObject({ kind: 'success', result: { ID: String(lab.cast.me) } })
    expect(attempts()).toBe(1)
  })

  test('with an error code: an AjaxResult that is no success', async () => {
    const outcome = await call([{ method: '*', kind: 'error-in-200', code: 'SOME_CODE' }])
    expect(outcome).toEqual({ kind: 'not-success', code: 'SOME_CODE', status: 200 })
    expect(attempts()).toBe(1)
  })

  test('with an empty error code and no time: not told from an answer without time', async () => {
    const outcome = await call([{ method: '*', kind: 'error-in-200', code: '' }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'JSSDK_UNKNOWN_ERROR', status: 0 })
    expect(attempts()).toBe(1)
  })

  test('with an empty error code beside a time: counted as success, without a result', async () => {
    const outcome = await call([{ method: '*', kind: 'error-in-200', code: '', withTime: true }])
    expect(outcome).toEqual({ kind: 'success', result: undefined })
    expect(attempts()).toBe(1)
  })

  test.each(['no-time', 'empty-body', 'truncated-json', 'html-in-200'] as const)(
    '%s: thrown although the work was done',
    async (kind) => {
      expect(await call([{ method: '*', kind }])).toMatchObject({
        kind: 'thrown',
        code: 'JSSDK_UNKNOWN_ERROR',
        status: 0,
      })
      expect(attempts()).toBe(1)
    },
  )

  test('with a code of the soft list: an AjaxResult that is no success', async () => {
    const outcome = await call([{ method: '*', kind: 'error-in-200', code: 'ERROR_ENTITY_NOT_FOUND' }])
    expect(outcome).toMatchObject({ kind: 'not-success', code: 'ERROR_ENTITY_NOT_FOUND' })
    expect(attempts()).toBe(1)
  })
})

describe('refused by the portal', () => {
  test('404: thrown with the portal’s code', async () => {
    const outcome = await call([], '', 'no.such.method')
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'ERROR_METHOD_NOT_FOUND', status: 404 })
    expect(attempts('no.such.method')).toBe(1)
  })

  test('403: thrown with the portal’s code', async () => {
    const outcome = await call([{ method: '*', kind: 'plan' }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'ACCESS_DENIED', status: 403 })
    expect(attempts()).toBe(1)
  })

  test('400 with an empty code: thrown, code and text are axios’s, the portal’s text is only in the original answer', async () => {
    const outcome = await call([], '', 'sonet_group.user.invite')
    expect(outcome).toEqual({
      kind: 'thrown',
      code: 'ERR_BAD_REQUEST',
      status: 400,
      // The SDK reads the portal's text only beside a code that is not empty (frame.md 3.3).
      message: 'Request failed with status code 400',
      answer: { error: '', error_description: 'Wrong group ID' },
    })
    expect(attempts('sonet_group.user.invite')).toBe(1)
  })
})

describe('401', () => {
  const badToken = `window.b24.getHttpClient('v2').ajaxClient.interceptors.request.use((config) => {
    config.data = { ...config.data, auth: 'nonsense' }
    return config
  })`

  test('NO_AUTH_FOUND: thrown at once, no refresh', async () => {
    expect(await call([], badToken)).toMatchObject({ kind: 'thrown', code: 'NO_AUTH_FOUND', status: 401 })
    expect(attempts()).toBe(1)
    expect(await refreshes()).toBe(0)
  })

  test.each(['expired-token', 'invalid-token'] as const)('%s once: one refresh, one resend', async (kind) => {
    expect(await call([{ method: '*', kind }])).toMatchObject({ kind: 'success' })
    expect(attempts()).toBe(2)
    expect(await refreshes()).toBe(1)
  })

  test('expired twice: thrown', async () => {
    const outcome = await call([{ method: '*', kind: 'expired-token', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', status: 401 })
    expect(attempts()).toBe(2)
  })

  async function refreshes(): Promise<number> {
    return page.evaluate(
      () =>
        window.portalHost.log.filter(
          ({ direction, command }) => direction === 'out' && command === 'refreshAuth',
        ).length,
    )
  }
})

describe('the SDK sends again', () => {
  test('500 with a code of the hard list: not sent again', async () => {
    const outcome = await call([{ method: '*', kind: 'internal-error', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'INTERNAL_SERVER_ERROR', status: 500 })
    expect(attempts()).toBe(1)
  })

  test('502 with HTML: three times', async () => {
    const outcome = await call([{ method: '*', kind: 'bad-gateway', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'ERR_BAD_RESPONSE', status: 502 })
    expect(attempts()).toBe(3)
  })

  test('a code of no list with 500, HTML with 504: three times', async () => {
    const unknown = await call([{ method: '*', kind: 'internal-error', code: 'SOME_CODE', when: always }])
    expect(unknown).toMatchObject({ kind: 'thrown', code: 'SOME_CODE', status: 500 })
    expect(attempts()).toBe(3)
    lab.portal.faults.clear()
    lab.portal.journal.clear()
    await page.close()
    const html = await call([{ method: '*', kind: 'bad-gateway', status: 504, when: always }])
    expect(html).toMatchObject({ kind: 'thrown', code: 'ERR_BAD_RESPONSE', status: 504 })
    expect(attempts()).toBe(3)
  })

  test('302: followed with a GET without body, which has no token', async () => {
    const outcome = await call([{ method: '*', kind: 'redirect' }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'NO_AUTH_FOUND', status: 401 })
    const sent = lab.portal.journal.of('user.current').map(({ httpMethod, status }) => [httpMethod, status])
    expect(sent).toEqual([
      ['POST', 302],
      ['GET', 401],
    ])
  })

  test('503: three times', async () => {
    const outcome = await call([{ method: '*', kind: 'unavailable', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    expect(attempts()).toBe(3)
  })

  test('429: three times', async () => {
    const outcome = await call([{ method: '*', kind: 'operation-limit', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'OPERATION_TIME_LIMIT', status: 429 })
    expect(attempts()).toBe(3)
  })

  test('connection cut: three times at least, the browser may add one of its own', async () => {
    const outcome = await call([{ method: '*', kind: 'cut-before-work', when: always }])
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'NETWORK_ERROR', status: 0 })
    expect(attempts()).toBeGreaterThanOrEqual(3)
  })

  test('timeout: three times', async () => {
    // Counted where they leave: so short a time may end before the preflight does.
    const short = `{
      const client = window.b24.getHttpClient('v2').ajaxClient
      client.defaults.timeout = 50
      window.sends = 0
      client.interceptors.request.use((config) => (window.sends++, config))
    }`
    const outcome = await call([{ method: '*', kind: 'delay', ms: 600_000, when: always }], short)
    expect(outcome).toMatchObject({ kind: 'thrown', code: 'REQUEST_TIMEOUT', status: 408 })
    expect(await (await connectedApp(page)).evaluate('window.sends')).toBe(3)
  })

  test('aborted through axios: thrown as cancelled, sent once', async () => {
    const abort = `{
      window.aborting = new AbortController()
      const { signal } = window.aborting
      const client = window.b24.getHttpClient('v2').ajaxClient
      client.interceptors.request.use((config) => ({ ...config, signal }))
    }`
    // Another method than the test before: a late attempt of its call may still arrive.
    const method = 'profile'
    const arrived = async () => {
      await vi.waitFor(() => expect(attempts(method)).toBe(1), { timeout: 10_000 })
      await (await connectedApp(page)).evaluate('window.aborting.abort()')
    }
    const slow: Fault = { method: '*', kind: 'delay', ms: 600_000, when: always }
    expect(await call([slow], abort, method, arrived)).toMatchObject({
      kind: 'thrown',
      code: 'ERR_CANCELED',
    })
    expect(attempts(method)).toBe(1)
  })
})
