import { describe, expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import { nextStepFor } from './next-step.ts'
import { isRetryable, type Outcome } from './outcome.ts'
import { classOf, countClasses } from './outcome-class.ts'
import type { Person } from './person.ts'
import type { Receipt } from './receipt.ts'
import { detailOf, idsOf, receiptParts } from './receipt-line.ts'

const person = (id: number, name: string, position = ''): Person => ({
  id: userId(id),
  name,
  position,
  departmentIds: [7],
  photo: null,
  kind: 'employee',
  active: true,
})

const invited: Outcome = { kind: 'invited', proof: 'answer' }
const refused: Outcome = { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }
const row = (group: number, user: number, outcome: Outcome) => ({
  groupId: groupId(group),
  userId: userId(user),
  outcome,
})

const receipt: Receipt = {
  groups: [
    { groupId: groupId(1), notInvited: [row(1, 11, refused)], invited: [row(1, 12, invited)] },
    {
      groupId: groupId(2),
      notInvited: [],
      invited: [row(2, 13, invited), row(2, 12, invited), row(2, 99, invited)],
    },
  ],
  invitedCount: 4,
  probableCount: 0,
  notInvitedCount: 1,
  retryable: [],
}

const people = [person(11, 'Ivan Ivanov', 'Tester'), person(12, 'Mila Torres'), person(13, 'Ivan Ivanov')]
const parts = receiptParts(receipt, people, {
  person: (id, known) => known?.name ?? `Person ${id}`,
  department: ({ departmentIds }) => departmentIds.join(),
  group: (id) => `Group ${id}`,
})
const lines = parts.flatMap((part) => [...part.notInvited, ...part.invited])

describe('lines of a receipt', () => {
  it('keep the order and the groups', () => {
    expect(parts.map(({ groupName }) => groupName)).toEqual(['Group 1', 'Group 2'])
    expect(lines.map(({ key }) => key)).toEqual(['1-11', '1-12', '2-13', '2-12', '2-99'])
  })

  it('begin with those who need something, and keep the order otherwise', () => {
    const outcomes: readonly Outcome[] = [
      { kind: 'member' },
      refused,
      { kind: 'member' },
      { kind: 'unknown' },
    ]
    const mixed = outcomes.map((outcome, index) => row(1, 11 + index, outcome))
    const group = { groupId: groupId(1), notInvited: mixed, invited: [] }
    const [part] = receiptParts({ ...receipt, groups: [group] }, [], {
      person: String,
      department: () => '',
      group: String,
    })
    expect(part?.notInvited.map(({ userId: id }) => Number(id))).toEqual([14, 12, 11, 13])
  })

  it('mark namesakes across groups, and nobody is the namesake of themselves', () => {
    expect(lines.filter(({ namesake }) => namesake).map(({ userId: id }) => Number(id))).toEqual([11, 13])
  })

  it('name people whom nobody knows by their ID', () => {
    expect(lines.at(-1)).toMatchObject({ name: 'Person 99', position: '', department: '' })
  })

  it('count everybody once', () => {
    expect(idsOf(lines).map(Number)).toEqual([11, 12, 13, 99])
  })

  it('join position and department, whichever there is', () => {
    expect(lines.map(detailOf)).toEqual(['Tester · 7', '7', '7', '7', ''])
  })
})

describe('classes and next steps', () => {
  const cases: readonly (readonly [Outcome, string, string | null])[] = [
    [invited, 'invited', null],
    [{ kind: 'invited', proof: 'reading' }, 'invited-probably', null],
    [{ kind: 'member' }, 'member', null],
    [{ kind: 'already-invited' }, 'waiting', null],
    [{ kind: 'requested' }, 'requested', 'accept'],
    [refused, 'refused', 'write'],
    [{ kind: 'refused', reason: 'no-right', certainty: 'certain' }, 'closed', 'ask'],
    [{ kind: 'refused', reason: 'unexplained', certainty: 'probable' }, 'refused', 'check'],
    [{ kind: 'unknown' }, 'unknown', 'check'],
    [{ kind: 'not-sent', reason: 'cancelled' }, 'not-sent', null],
    [{ kind: 'left-out', verdict: 'requested' }, 'requested', 'accept'],
    [{ kind: 'left-out', verdict: 'no-right' }, 'closed', 'ask'],
    [{ kind: 'left-out', verdict: 'invited' }, 'waiting', null],
    [{ kind: 'left-out', verdict: 'member-by-department' }, 'member', null],
    [{ kind: 'left-out', verdict: 'dismissed' }, 'unsuitable', null],
  ]

  it.each(cases)('%j is %s, to do: %s', (outcome, kind, step) => {
    expect(classOf(outcome)).toBe(kind)
    expect(nextStepFor(outcome)).toBe(step)
  })

  it('leave nobody alone with a reading when trying again would help, unless nothing is in doubt', () => {
    const retryable = cases.map(([outcome]) => outcome).filter(isRetryable)
    expect(retryable.map((outcome) => [outcome.kind, nextStepFor(outcome)])).toEqual([
      ['refused', 'check'],
      ['unknown', 'check'],
      ['not-sent', null],
    ])
  })

  it('are counted with those first who need something, and without empty ones', () => {
    const rows = [invited, refused, invited, { kind: 'unknown' } as const].map((outcome) => ({ outcome }))
    expect(countClasses(rows)).toEqual([
      ['unknown', 1],
      ['refused', 1],
      ['invited', 2],
    ])
  })
})
