import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { traitsOf } from '#domain/failure-traits.ts'
import { writeErrorFrom } from './failure.ts'

/** What the SDK throws for an HTTP answer that is no success. */
const thrown = (status: number, body: unknown): object => ({
  code: 'ERR_BAD_RESPONSE',
  status,
  message: `Request failed with status code ${status}`,
  originalError: { response: { status, data: body } },
})

const written = (status: number, body: unknown) => writeErrorFrom(thrown(status, body))
const didNothing = (status: number, body: unknown): boolean =>
  traitsOf(written(status, body)).write === 'did-nothing'

describe('a write that fails', () => {
  it.each([
    [400, { error: '', error_description: 'Wrong group ID' }, 'bad-request'],
    [400, { error: '', error_description: 'Wrong user IDs' }, 'bad-request'],
    [400, { error: '', error_description: 'Socialnetwork group not found' }, 'group-not-found'],
    [400, { error: 'ERROR_CORE', error_description: 'Socialnetwork group not found' }, 'group-not-found'],
    [401, { error: 'expired_token' }, 'session-expired'],
    [403, { error: 'insufficient_scope' }, 'scope-missing'],
    [403, { error: 'ACCESS_DENIED', error_description: 'Only on commercial plans' }, 'plan'],
    [403, { error: 'ACCESS_DENIED', error_description: 'Access denied!' }, 'access-denied'],
    [503, { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' }, 'rate-limit'],
    [429, { error: 'OPERATION_TIME_LIMIT' }, 'operation-limit'],
    [404, { error: 'ERROR_METHOD_NOT_FOUND' }, 'method-missing'],
  ])('did nothing when the portal says so itself: %i %j is %s', (status, body, code) => {
    expect(written(status, body).code).toBe(code)
    expect(didNothing(status, body)).toBe(true)
  })

  it.each([
    ['fault 2', 400, { error: 'ERROR_CORE', error_description: 'Deadlock found when trying to get lock' }],
    ['fault 2', 400, { error: '0', error_description: 'Something' }],
    ['fault 2', 400, { error: 'ERROR_ARGUMENT', error_description: 'Wrong user' }],
    ['fault 3', 503, '<html>Backend fetch failed</html>'],
    ['fault 3', 429, 'Too many requests'],
    ['fault 3', 503, { error: 'something else' }],
    ['fault 20', 401, '<html>Unauthorized</html>'],
    ['fault 20', 403, '<html>Forbidden</html>'],
    ['fault 20', 404, ''],
    ['fault 20', 401, { error: 'NO_AUTH_FOUND', error_description: 'Wrong authorization data' }],
    ['fault 20', 500, { error: 'INTERNAL_SERVER_ERROR', error_description: 'no such plan, no subscription' }],
    ['fault 20', 500, 'Internal error in the subscription module'],
    ['a code under a status that is not its own', 500, { error: 'expired_token' }],
    ['a code under a status that is not its own', 400, { error: 'QUERY_LIMIT_EXCEEDED' }],
    ['a code in text', 401, '{"error":"expired_token"'],
    ['an inherited code', 401, Object.create({ error: 'expired_token' })],
    ['a code that is no text', 503, { error: ['QUERY_LIMIT_EXCEEDED'] }],
  ])('%s: may have been carried out: %i %j', (_, status, body) => {
    expect(didNothing(status, body)).toBe(false)
  })

  it('may have been carried out under any status with any body that the contract does not name', () => {
    const bodies = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.record({ error: fc.string(), error_description: fc.string() }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), bodies, (status, body) => {
        expect(didNothing(status, body)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    [{ code: 'NETWORK_ERROR', status: 0 }, 'network'],
    [{ code: 'REQUEST_TIMEOUT', status: 408 }, 'timeout'],
    [{ code: 'JSSDK_UNKNOWN_ERROR', status: 0, message: "Cannot read 'operating'" }, 'unexpected-answer'],
    [{ code: 'QUERY_LIMIT_EXCEEDED', status: 200 }, 'unexpected-answer'],
    ['nonsense', 'unexpected-answer'],
    [undefined, 'unexpected-answer'],
  ])('without an HTTP answer may have been carried out: %j is %s', (error, code) => {
    const failure = writeErrorFrom(error)
    expect(failure.code).toBe(code)
    expect(traitsOf(failure).write).toBe('may-have-run')
  })

  it('did nothing when the token was refused and could not be renewed', () => {
    const failure = writeErrorFrom({
      code: 'JSSDK_UNKNOWN_ERROR',
      status: 0,
      message: 'refreshAuth: the parent window did not answer within 10000ms',
    })
    expect(failure.code).toBe('session-unrenewed')
    expect(traitsOf(failure).write).toBe('did-nothing')
  })
})
