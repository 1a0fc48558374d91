import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRecordOf, parseDraftRecord } from './draft-record.ts'
import { groupId, userId } from './ids.ts'
import { parseRunRecord } from './run-record.ts'

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 })

describe('records that were stored on the portal', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(ids, ids, fc.string(), (groups, people, message) => {
        const run = {
          version: 1,
          startedAt: 7,
          message,
          groups: groups.map((id) => ({ groupId: groupId(id), open: people.map(userId) })),
        }
        expect(parseRunRecord(JSON.stringify(run))).toEqual(run)
        const draft = {
          groups: groups.map(groupId),
          people: people.map((id) => ({
            id: userId(id),
            name: 'Somebody',
            position: '',
            departmentIds: [],
            photo: null,
            kind: 'employee' as const,
            active: true,
          })),
          message,
        }
        const record = draftRecordOf(draft)
        expect(parseDraftRecord(JSON.stringify(record))).toEqual(record)
        expect(JSON.stringify(record)).not.toContain('Somebody')
      }),
    )
  })

  it('never throw, whatever is found, and hold only IDs', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .anything()
            .map(
              (value) => JSON.stringify({ version: 1, groups: value, people: value, message: value }) ?? '',
            ),
        ),
        (text) => {
          const run = parseRunRecord(text)
          const draft = parseDraftRecord(text)
          const found = [
            ...(run?.groups.flatMap(({ groupId: id, open }) => [id, ...open]) ?? []),
            ...(draft?.groups ?? []),
            ...(draft?.people ?? []),
          ]
          expect(found.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true)
        },
      ),
    )
  })

  it.each(['', '{}', '[]', 'null', '{"version":2,"groups":[1],"people":[1],"message":"x"}', '{"version":1}'])(
    '%j is nothing',
    (text) => {
      expect(parseRunRecord(text)).toBeNull()
      expect(parseDraftRecord(text)).toBeNull()
    },
  )
})
