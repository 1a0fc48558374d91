import { describe, expect, it } from 'vitest'
import { isRetryable, type Outcome } from '#domain/run/outcome.ts'
import { nextStepFor } from './next-step.ts'
import { classOf, countClasses } from './outcome-class.ts'

const invited: Outcome = { kind: 'invited', proof: 'answer' }
const refused: Outcome = { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }

describe('an outcome', () => {
  const cases: readonly (readonly [Outcome, string, string | null])[] = [
    [invited, 'invited', null],
    [{ kind: 'invited', proof: 'reading' }, 'invited-probably', null],
    [{ kind: 'member' }, 'member', null],
    [{ kind: 'already-invited' }, 'waiting', null],
    [{ kind: 'requested' }, 'requested', 'accept'],
    [refused, 'refused', 'write'],
    [{ kind: 'refused', reason: 'no-right', certainty: 'certain' }, 'closed', 'ask'],
    [{ kind: 'refused', reason: 'unexplained', certainty: 'probable' }, 'unknown', 'check'],
    [{ kind: 'unknown' }, 'unknown', 'check'],
    [{ kind: 'not-sent', reason: 'cancelled' }, 'not-sent', null],
    [{ kind: 'left-out', verdict: 'requested' }, 'requested', 'accept'],
    [{ kind: 'left-out', verdict: 'no-right' }, 'closed', 'ask'],
    [{ kind: 'left-out', verdict: 'invited' }, 'waiting', null],
    [{ kind: 'left-out', verdict: 'member-by-department' }, 'member', null],
    [{ kind: 'left-out', verdict: 'dismissed' }, 'unsuitable', null],
  ]

  it.each(cases)('%j is of class %s, and the next step is %s', (outcome, kind, step) => {
    expect(classOf(outcome)).toBe(kind)
    expect(nextStepFor(outcome)).toBe(step)
  })

  it('that another try may change offers to check the group first where something is in doubt', () => {
    const retryable = cases.map(([outcome]) => outcome).filter(isRetryable)
    expect(retryable.map((outcome) => [outcome.kind, nextStepFor(outcome)])).toEqual([
      ['refused', 'check'],
      ['unknown', 'check'],
      ['not-sent', null],
    ])
  })

  it('is counted by class, the most urgent class first and no class without rows', () => {
    const rows = [invited, refused, invited, { kind: 'unknown' } as const].map((outcome) => ({ outcome }))
    expect(countClasses(rows)).toEqual([
      ['unknown', 1],
      ['refused', 1],
      ['invited', 2],
    ])
  })
})
