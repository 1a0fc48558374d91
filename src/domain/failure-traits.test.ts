import { describe, expect, it } from 'vitest'
import { failureTraits } from './failure-traits.ts'
import { portalErrorCodes } from './portal-error.ts'

describe('the traits of a failure', () => {
  const all = portalErrorCodes.map((code) => ({ code, ...failureTraits[code] }))

  it('never close anything when the call may have been carried out: the group is read instead', () => {
    const lost = all.filter(({ write }) => write === 'may-have-run')
    expect(lost.map(({ code }) => code)).toEqual([
      'network',
      'timeout',
      'gateway',
      'server',
      'unexpected-answer',
    ])
    expect(lost.filter(({ closes, method }) => closes !== 'call' || method !== 'open')).toEqual([])
  })

  it('let the run wait and repeat only the two limits of the portal, and a token that could not be renewed', () => {
    const repeatable = all.filter(({ write, closes }) => write === 'did-nothing' && closes === 'call')
    expect(repeatable.map(({ code }) => code)).toEqual(['rate-limit', 'operation-limit', 'session-unrenewed'])
  })

  it('repeat no read that the portal refuses', () => {
    const repeated = all.filter(({ closes, repeatRead }) => closes !== 'call' && repeatRead !== 'never')
    expect(repeated).toEqual([])
  })
})
