import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { departmentSource } from '#domain/people-source.fixture.ts'
import { fitsBudget } from '#domain/storage-budget.ts'
import { draftCodec, fitDraft, type DraftRecord } from './draft-record.ts'

const record = (parts: Partial<DraftRecord>): DraftRecord => ({
  groups: [],
  people: [],
  message: '',
  lines: [],
  aside: [],
  tab: 'a',
  at: 1,
  ...parts,
})

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 })

describe('the record of a draft', () => {
  it('comes back as it was written', () => {
    const lines = fc.array(fc.string().filter((line) => line.trim() !== ''))
    fc.assert(
      fc.property(ids, ids, fc.string(), lines, (groups, people, message, list) => {
        const draft = record({
          groups: groups.map(groupId),
          people: people.map(userId),
          message,
          lines: list,
        })
        expect(draftCodec.parse(draftCodec.write(draft))).toEqual(draft)
      }),
    )
  })

  it('comes back with where people were taken from, also one that waits', () => {
    const people = [userId(5), userId(6)]
    const sources = [departmentSource([5, 6, 900])]
    const aside = [{ ...record({ people, sources }), tab: 'b', at: 2, groups: [groupId(9)] }]
    const { aside: _, ...waiting } = aside[0] ?? record({})
    const draft = record({ people, sources, aside: [waiting] })
    expect(draftCodec.parse(draftCodec.write(draft))).toEqual(draft)
  })

  it('holds a whole company that it was taken from beside its people', () => {
    const people = Array.from({ length: 9_000 }, (_, at) => userId(1 + at * 11))
    const source = departmentSource(people)
    const draft = record({ people, message: 'ж'.repeat(1_000), sources: [source, departmentSource([5])] })
    expect(fitsBudget('draft', draftCodec.write(draft))).toBe(true)
    expect(draftCodec.parse(draftCodec.write(draft))?.sources?.[0]?.upTo).toBe(1 + 8_999 * 11)
  })

  it('fault 17: holds the lines of a list as far as there is room, and tells how many are left out', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `Фамилия Имя ${index}`)
    const { text, linesLeft, peopleLeft } = fitDraft(record({ people: [userId(5)], lines }))
    expect(peopleLeft).toBe(0)
    expect(linesLeft).toBeGreaterThan(0)
    expect(draftCodec.parse(text)?.lines).toEqual(lines.slice(0, 3_000 - linesLeft))
    expect(fitsBudget('draft', text)).toBe(true)
    expect(fitDraft(record({ lines: lines.slice(0, 500) })).linesLeft).toBe(0)
  })

  it('fault 17: tells how many people are left out', () => {
    const people = Array.from({ length: 30_000 }, (_, index) => userId(1 + index * 997))
    const { text, peopleLeft } = fitDraft(record({ people }))
    expect(draftCodec.parse(text)?.people).toHaveLength(30_000 - peopleLeft)
    expect(peopleLeft).toBeGreaterThan(0)
  })

  it('holds 10,000 people', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => userId(1 + index * 997))
    const text = draftCodec.write(record({ people }))
    expect(text.length).toBeLessThan(31_000)
    expect(draftCodec.parse(text)?.people).toEqual(people)
  })

  it('never throws, whatever is found, and holds only IDs', () => {
    const anything = fc
      .anything()
      .map((value) => JSON.stringify({ version: 1, groups: value, people: value, message: value }) ?? '')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), anything), (text) => {
        const draft = draftCodec.parse(text)
        const found = [...(draft?.groups ?? []), ...(draft?.people ?? [])]
        expect(found.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true)
      }),
    )
  })

  it.each(['', '{}', '[]', 'null', '{"version":3,"groups":[1],"people":[1],"message":"x"}', '{"version":1}'])(
    'is none in %j',
    (text) => expect(draftCodec.parse(text)).toBeNull(),
  )
})
