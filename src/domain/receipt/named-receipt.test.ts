import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { idsOf, namedGroups } from './named-receipt.ts'
import type { Receipt } from './receipt.ts'

const person = (id: number, name: string, position = ''): Person =>
  personFixture(id, { name, position, departmentIds: [7] })

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
  unknownCount: 0,
  retryable: [],
}

const people = [person(11, 'Ivan Ivanov', 'Tester'), person(12, 'Mila Torres'), person(13, 'Ivanov Ivan')]
const parts = namedGroups(receipt, people, {
  person: (id, known) => known?.name ?? `Person ${id}`,
  departments: ({ departmentIds }) => departmentIds.map(String),
  group: (id) => `Group ${id}`,
})
const lines = parts.flatMap((part) => [...part.notInvited, ...part.invited])

describe('the rows of a receipt', () => {
  it('rows keep the order of the groups and of the people', () => {
    expect(parts.map(({ groupName }) => groupName)).toEqual(['Group 1', 'Group 2'])
    expect(lines.map(({ key }) => key)).toEqual(['1-11', '1-12', '2-13', '2-12', '2-99'])
  })

  it('rows of those not invited begin with the most urgent and keep their order otherwise', () => {
    const outcomes: readonly Outcome[] = [
      { kind: 'member' },
      refused,
      { kind: 'member' },
      { kind: 'unknown' },
    ]
    const mixed = outcomes.map((outcome, index) => row(1, 11 + index, outcome))
    const group = { groupId: groupId(1), notInvited: mixed, invited: [] }
    const [part] = namedGroups({ ...receipt, groups: [group] }, [], {
      person: String,
      departments: () => [],
      group: String,
    })
    expect(part?.notInvited.map(({ userId: id }) => Number(id))).toEqual([14, 12, 11, 13])
  })

  it('people of the same name are marked across groups, in whatever order the words stand; nobody is their own namesake', () => {
    expect(lines.filter(({ namesake }) => namesake).map(({ userId: id }) => Number(id))).toEqual([11, 13])
  })

  it('a person unknown to the portal is called by their ID', () => {
    expect(lines.at(-1)).toMatchObject({ name: 'Person 99', position: '', departments: [] })
  })

  it('idsOf lists everybody once', () => {
    expect(idsOf(lines).map(Number)).toEqual([11, 12, 13, 99])
  })
})
