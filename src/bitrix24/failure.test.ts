import { describe, expect, it } from 'vitest'
import { PortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import { portalErrorFrom } from './failure.ts'

describe('the code of a failure', () => {
  const cases: readonly (readonly [code: string, status: number, text: string, expected: PortalErrorCode])[] =
    [
      ['NETWORK_ERROR', 0, 'Network connection failed', 'network'],
      ['REQUEST_TIMEOUT', 408, '', 'timeout'],
      ['ERR_BAD_RESPONSE', 502, '', 'gateway'],
      ['ERR_BAD_RESPONSE', 504, '', 'gateway'],
      ['INTERNAL_SERVER_ERROR', 500, '', 'server'],
      ['JSSDK_UNKNOWN_ERROR', 0, "Cannot destructure property 'operating'", 'unexpected-answer'],
      [
        'JSSDK_UNKNOWN_ERROR',
        0,
        'refreshAuth: the parent window did not answer within 10000ms',
        'session-unrenewed',
      ],
      ['QUERY_LIMIT_EXCEEDED', 503, '', 'rate-limit'],
      ['ERR_BAD_RESPONSE', 503, '', 'gateway'],
      ['OPERATION_TIME_LIMIT', 429, '', 'operation-limit'],
      ['OVERLOAD_LIMIT', 503, '', 'overload'],
      ['expired_token', 401, '', 'session-expired'],
      ['NO_AUTH_FOUND', 401, '', 'session-expired'],
      ['insufficient_scope', 401, '', 'scope-missing'],
      ['insufficient_scope', 403, '', 'scope-missing'],
      ['ERROR_METHOD_NOT_FOUND', 404, '', 'method-missing'],
      ['ACCESS_DENIED', 403, 'REST API is available only on commercial plans', 'plan'],
      ['ACCESS_DENIED', 403, 'Access denied! Administrator authorization required', 'access-denied'],
      ['user_access_error', 403, '', 'app-closed'],
      ['METHOD_CONFIRM_WAITING', 401, '', 'confirmation'],
      ['PORTAL_DELETED', 403, '', 'portal-closed'],
      ['', 400, 'Socialnetwork group not found', 'group-not-found'],
      ['ERROR_CORE', 400, 'Socialnetwork group not found', 'group-not-found'],
      ['SONET_CONTROLLER_WORKGROUP_NOT_FOUND', 400, 'Группа не найдена', 'group-not-found'],
      ['', 400, 'Wrong user IDs', 'bad-request'],
      ['SOMETHING_NEW', 403, '', 'access-denied'],
    ]
  it.each(cases)('%s, %i, “%s” is %s', (code, status, text, expected) => {
    expect(portalErrorFrom({ code, status, message: text }).code).toBe(expected)
  })
})

describe('the error that leaves src/bitrix24', () => {
  it('keeps nothing of what the SDK’s error holds', () => {
    const raw = Object.assign(new Error('Mila Torres'), {
      code: 'NETWORK_ERROR',
      status: 0,
      originalError: { config: { data: '{"auth":"secret-token"}' } },
    })
    const error = portalErrorFrom(raw)
    const seen = JSON.stringify([error.message, error.stack, String(error.cause), Object.entries(error)])
    expect(error).toBeInstanceOf(PortalError)
    expect(seen).not.toContain('secret-token')
    expect(seen).not.toContain('Mila')
  })

  it('reads the text that the SDK drops when the code is empty', () => {
    const raw = {
      code: 'ERR_BAD_REQUEST',
      status: 400,
      message: 'Request failed with status code 400',
      originalError: {
        response: { data: { error: '', error_description: 'Socialnetwork group not found' } },
      },
    }
    expect(portalErrorFrom(raw).code).toBe('group-not-found')
  })

  it.each([undefined, null, 'text', 7, []])('takes %j for an unexpected answer', (raw) => {
    expect(portalErrorFrom(raw).code).toBe('unexpected-answer')
  })
})
