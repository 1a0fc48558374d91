import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId, type UserId } from '#domain/ids.ts'
import { departmentSource } from '#domain/people-source.fixture.ts'
import { allOutcomes } from '#domain/run/outcome.ts'
import { storageBudget } from '#domain/storage-budget.ts'
import { outcomeCode, outcomeOfCode } from './outcome-code.ts'
import { encodeRecord, parseRunRecord, recordText } from './record-codec.ts'
import { groupRecordFixture, recordFixture } from './record.fixture.ts'
import { openInvitations, peopleOf, type RunRecord } from './record.ts'

const id = fc.integer({ min: 1, max: 1_000_000 })
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 50 })

const outcome = fc.constantFrom(...allOutcomes)

const rising = (found: readonly number[]) => found.toSorted((a, b) => a - b).map(userId)

const group = fc
  .record({ group: id, people: ids, outcome })
  .map(({ group: number, people, outcome: told }) => {
    const quarter = Math.ceil(people.length / 4)
    const part = (index: number) => rising(people.slice(index * quarter, (index + 1) * quarter))
    return {
      groupId: groupId(number),
      readBefore: number % 2 === 0,
      sending: part(0),
      doubtful: part(1),
      missing: [],
      todo: part(2),
      earlier: new Map(part(2).flatMap((person) => (person % 3 === 0 ? [[person, told]] : []))),
      outcomes: new Map(part(3).map((person) => [person, told])),
    }
  })

const record: fc.Arbitrary<RunRecord> = fc.record({
  runId: fc.string({ minLength: 1 }),
  holder: fc.string(),
  owner: id.map(userId),
  term: fc.nat(),
  beat: fc.nat().map((beat) => beat + 1),
  generation: fc.nat(),
  startedAt: id,
  writtenAt: id,
  endedAt: fc.option(id),
  cancelled: fc.boolean(),
  message: fc.string({ unit: 'grapheme' }),
  whole: fc.boolean(),
  sources: fc.constant([]),
  groups: fc.uniqueArray(group, { minLength: 1, maxLength: 5, selector: ({ groupId: each }) => each }),
})

it('every outcome has a code of its own that leads back to it', () => {
  const codes = allOutcomes.map(outcomeCode)
  expect(new Set(codes).size).toBe(allOutcomes.length)
  expect(codes.map(outcomeOfCode)).toEqual(allOutcomes)
  expect(outcomeOfCode('left-out.nobody-knows')).toBeNull()
})

describe('the record of a run', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(record, (run) => {
        expect(parseRunRecord(recordText(run))).toEqual(run)
      }),
    )
  })

  it('reads back with where its people were taken from, and without where that is damaged or was never written', () => {
    const group = groupRecordFixture(1, { todo: [userId(14), userId(15)] })
    const run = recordFixture({ groups: [group], sources: [departmentSource([14, 15, 99])] })
    const text = recordText(run)
    expect(parseRunRecord(text)).toEqual(run)
    const bare = recordFixture({ groups: [group] })
    expect(recordText(bare)).not.toContain('sources')
    expect(parseRunRecord(recordText(bare))).toEqual(bare)
    expect(parseRunRecord(text.replace('"D"', '"?"'))).toEqual(bare)
  })

  it('counts every invitation without an outcome, and lists everybody once', () => {
    const run = recordFixture({
      groups: [
        groupRecordFixture(1, {
          sending: [userId(11)],
          doubtful: [userId(12)],
          missing: [userId(13)],
          todo: [userId(14), userId(15)],
          earlier: new Map([[userId(14), { kind: 'unknown' }]]),
          outcomes: new Map([[userId(16), { kind: 'member' }]]),
        }),
        groupRecordFixture(2, {
          todo: [userId(11)],
          outcomes: new Map([[userId(12), { kind: 'unknown' }]]),
        }),
      ],
    })
    expect(openInvitations(run)).toBe(6)
    expect(peopleOf(run).toSorted((a, b) => a - b)).toEqual([11, 12, 13, 14, 15, 16])
  })

  /** Some of these people, by a rule without a pattern. */
  const some = (people: readonly UserId[], seed: number, share: number): readonly UserId[] =>
    people.filter((person) => ((person * 2_654_435_761 + seed * 40_503) >>> 8) % 1_000 < share * 1_000)

  /** Before the first call: everybody is to be invited but a tenth, who are in the group already. */
  const begun = (people: number, groups: number): RunRecord => {
    const everybody = Array.from({ length: people }, (_, index) => userId(1 + index * 4 + ((index * 7) % 4)))
    return recordFixture({
      message: 'Hello',
      groups: Array.from({ length: groups }, (_, index) => {
        const members = new Set(some(everybody, index, 0.1))
        const others = everybody.filter((id) => !members.has(id))
        return groupRecordFixture(index + 1, {
          sending: index === 0 ? others.slice(0, 50) : [],
          todo: index === 0 ? others.slice(50) : others,
          outcomes: new Map([...members].map((id) => [id, { kind: 'left-out', verdict: 'member' } as const])),
        })
      }),
    })
  }

  it.each([
    [200, 60],
    [500, 20],
    [2_000, 50],
    [5_000, 10],
  ])('fault 5: is whole for %i people in %i groups', (people, groups) => {
    const run = begun(people, groups)
    expect(encodeRecord(run).whole).toBe(true)
    expect(openInvitations(parseRunRecord(recordText(run)) ?? begun(0, 1))).toBe(openInvitations(run))
  })

  it('fault 5: leaves out what can be read again when it is too long, and says so', () => {
    const run = begun(5_000, 60)
    expect(encodeRecord(run).whole).toBe(false)
    const text = recordText(run)
    expect(text.length).toBeLessThanOrEqual(storageBudget['run-1'])
    const stored = parseRunRecord(text)
    expect(stored?.whole).toBe(false)
    expect(stored?.groups[0]?.sending).toEqual(run.groups[0]?.sending)
  })

  it('fault 22: is damaged when a short text unfolds to more people than a company has', () => {
    const bomb = JSON.stringify({
      ...JSON.parse(recordText(begun(10, 1))),
      people: '1.*zzzzz',
    })
    expect(parseRunRecord(bomb)).toBeNull()
  })

  it.each([9e15, -1, 1.5, Infinity, '1'])('fault 14: is damaged with %j for a time', (time) => {
    const text = JSON.stringify({ ...JSON.parse(recordText(begun(10, 1))), startedAt: time })
    expect(parseRunRecord(text)).toBeNull()
  })

  it('is damaged when somebody stands in two sets, or a group twice', () => {
    const stored = JSON.parse(recordText(begun(10, 2)))
    const [first, second] = stored.groups
    expect(parseRunRecord(JSON.stringify({ ...stored, groups: [first, first] }))).toBeNull()
    const twice = { ...second, sets: { sending: '1', doubtful: '1' } }
    expect(parseRunRecord(JSON.stringify({ ...stored, groups: [first, twice] }))).toBeNull()
    expect(parseRunRecord(JSON.stringify({ ...stored, groups: [first, second] }))).not.toBeNull()
  })
})

describe('a stored text', () => {
  it('never makes the parser throw, and yields only IDs, whatever it holds', () => {
    const anything = fc
      .anything()
      .map((value) => JSON.stringify({ version: 1, groups: value, people: value, message: value }) ?? '')
    const spoilt = fc
      .tuple(record, fc.nat(), fc.string({ maxLength: 3 }))
      .map(([run, at, noise]) => recordText(run).slice(0, at) + noise + recordText(run).slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anything, spoilt), (text) => {
        const run = parseRunRecord(text)
        const found = run ? [...run.groups.map((each) => each.groupId), ...peopleOf(run)] : []
        expect(found.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true)
      }),
    )
  })

  it.each(['', '{}', '[]', 'null', '{"version":3,"groups":[1],"people":[1],"message":"x"}', '{"version":1}'])(
    'like %j holds no run',
    (text) => expect(parseRunRecord(text)).toBeNull(),
  )
})
