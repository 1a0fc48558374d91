import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRecordOf, draftText, parseDraftRecord } from './draft-record.ts'
import { idsFromText, idsToText } from './id-text.ts'
import { groupId, userId } from './ids.ts'
import { outcomeCode, outcomeOfCode } from './outcome-code.ts'
import type { Outcome } from './outcome.ts'
import { mostRecordBytes, parseRunRecord, recordText } from './run-record-text.ts'
import { openInvitations, peopleOf, type RunRecord } from './run-record.ts'

const id = fc.integer({ min: 1, max: 1_000_000 })
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 50 })

const outcome = fc.constantFrom<Outcome[]>(
  { kind: 'invited', proof: 'answer' },
  { kind: 'invited', proof: 'reading' },
  { kind: 'member' },
  { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' },
  { kind: 'not-sent', reason: 'elsewhere' },
  { kind: 'not-sent', reason: 'session-expired' },
  { kind: 'left-out', verdict: 'dismissed' },
)

const rising = (found: readonly number[]) => found.toSorted((a, b) => a - b).map(userId)

const group = fc
  .record({ group: id, people: ids, outcome })
  .map(({ group: number, people, outcome: told }) => {
    const quarter = Math.ceil(people.length / 4)
    const part = (index: number) => rising(people.slice(index * quarter, (index + 1) * quarter))
    return {
      groupId: groupId(number),
      sending: part(0),
      doubtful: part(1),
      missing: [],
      todo: part(2),
      onceDoubtful: part(1),
      outcomes: new Map(part(3).map((person) => [person, told])),
    }
  })

const record: fc.Arbitrary<RunRecord> = fc.record({
  runId: fc.string({ minLength: 1 }),
  holder: fc.string(),
  owner: id.map(userId),
  beat: fc.nat().map((beat) => beat + 1),
  startedAt: id,
  writtenAt: id,
  endedAt: fc.option(id),
  message: fc.string({ unit: 'grapheme' }),
  whole: fc.boolean(),
  groups: fc.array(group, { minLength: 1, maxLength: 5 }),
})

describe('lists of IDs as text', () => {
  it('come back in rising order', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(idsFromText(idsToText(list))).toEqual(rising(list))
      }),
    )
  })

  it('take a few letters for neighbours, and little for anybody', () => {
    const neighbours = Array.from({ length: 10_000 }, (_, index) => index + 500)
    expect(idsToText(neighbours)).toBe('dw.*7pr')
    expect(idsToText(neighbours.map((each) => each * 37)).length).toBeLessThanOrEqual(30_000)
  })

  it.each(['x y', '*5', '0', '1.*0', '1..2', '-3', '1.*zzzzz', 'zzzzzzzzzzzz'])('%j is not one', (text) => {
    expect(idsFromText(text)).toBeNull()
  })
})

it('every outcome has a word of its own that leads back to it', () => {
  fc.assert(
    fc.property(outcome, (told) => {
      expect(outcomeOfCode(outcomeCode(told))).toEqual(told)
    }),
  )
  expect(outcomeOfCode('left-out.nobody-knows')).toBeNull()
})

describe('the record of a run', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(record, (run) => {
        expect(parseRunRecord(recordText(run))).toEqual(run)
      }),
    )
  })

  it('names everybody, each pair once', () => {
    fc.assert(
      fc.property(record, (run) => {
        const pairs = run.groups.reduce((sum, { outcomes }) => sum + outcomes.size, openInvitations(run))
        const open = run.groups.reduce(
          (sum, { sending, doubtful, todo, outcomes }) =>
            sum + sending.length + doubtful.length + todo.length + outcomes.size,
          0,
        )
        expect(pairs).toBe(open)
        expect(new Set(peopleOf(run)).size).toBe(peopleOf(run).length)
      }),
    )
  })

  it('stays within its bounds, drops first what matters least, and says so', () => {
    const people = Array.from({ length: 9_000 }, (_, index) => userId(1 + index * 997))
    const told = new Map(people.map((person) => [person, { kind: 'invited', proof: 'answer' } as const]))
    const big = (groups: number): RunRecord => ({
      runId: 'big',
      holder: 'page',
      owner: userId(1),
      beat: 1,
      startedAt: 1,
      writtenAt: 1,
      endedAt: null,
      message: 'Hello',
      whole: true,
      groups: Array.from({ length: groups }, (_, index) => ({
        groupId: groupId(index + 1),
        sending: people.slice(0, 50),
        doubtful: [],
        missing: [],
        todo: people.slice(50, 4_500),
        onceDoubtful: [],
        outcomes: new Map([...told].slice(4_500)),
      })),
    })
    for (const groups of [1, 2, 10, 30]) {
      const text = recordText(big(groups))
      expect(text.length).toBeLessThanOrEqual(mostRecordBytes)
      expect(text).toContain(`"whole":${groups === 1}`)
    }
    const kept = parseRunRecord(recordText(big(10)))
    expect(kept?.groups.map(({ sending }) => sending.length)).toEqual(Array.from({ length: 10 }, () => 50))
  })
})

describe('records that were stored on the portal', () => {
  it('a draft comes back as it was written, and names nobody', () => {
    fc.assert(
      fc.property(ids, ids, fc.string(), (groups, people, message) => {
        const draft = {
          groups: groups.map(groupId),
          people: people.map((each) => ({
            id: userId(each),
            name: 'Somebody',
            position: '',
            departmentIds: [],
            photo: null,
            kind: 'employee' as const,
            active: true,
          })),
          message,
        }
        const kept = draftRecordOf(draft)
        expect(parseDraftRecord(draftText(kept))).toEqual(kept)
        expect(draftText(kept)).not.toContain('Somebody')
      }),
    )
  })

  it('a draft of 10,000 people is kept whole', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => userId(1 + index * 997))
    const text = draftText({ groups: [], people, message: '' })
    expect(text.length).toBeLessThan(31_000)
    expect(parseDraftRecord(text)?.people).toEqual(people)
  })

  it('never throw, whatever is found, and hold only IDs', () => {
    const anything = fc
      .anything()
      .map((value) => JSON.stringify({ version: 1, groups: value, people: value, message: value }) ?? '')
    const spoilt = fc
      .tuple(record, fc.nat(), fc.string({ maxLength: 3 }))
      .map(([run, at, noise]) => recordText(run).slice(0, at) + noise + recordText(run).slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anything, spoilt), (text) => {
        const run = parseRunRecord(text)
        const draft = parseDraftRecord(text)
        const found = [
          ...(run ? [...run.groups.map((each) => each.groupId), ...peopleOf(run)] : []),
          ...(draft?.groups ?? []),
          ...(draft?.people ?? []),
        ]
        expect(found.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true)
      }),
    )
  })

  it.each(['', '{}', '[]', 'null', '{"version":3,"groups":[1],"people":[1],"message":"x"}', '{"version":1}'])(
    '%j is nothing',
    (text) => {
      expect(parseRunRecord(text)).toBeNull()
      expect(parseDraftRecord(text)).toBeNull()
    },
  )
})
