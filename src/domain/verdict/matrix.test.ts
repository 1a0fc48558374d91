import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import { byVerdict, forecast, type VerdictCell } from './forecast.ts'
import { peopleByVerdict, verdictMatrix } from './matrix.ts'
import { removalFor } from './removal.ts'
import { isSendable, verdicts } from './verdict.ts'

/** Any verdicts of up to six people in up to four groups, group by group. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([people, groups]) =>
    fc
      .array(fc.constantFrom(...verdicts), { minLength: people * groups, maxLength: people * groups })
      .map((all) =>
        all.map((verdict, index): VerdictCell => ({
          groupId: groupId(1 + Math.floor(index / people)),
          person: personFixture(1 + (index % people)),
          verdict,
        })),
      ),
  )

describe('people and groups as a table', () => {
  it('has every cell once, in its row and column, and sums that agree', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const { columns, rows } = verdictMatrix(cells)
        expect(columns.length * rows.length).toBe(cells.length)
        for (const { groupId: group, person: who, verdict } of cells) {
          const column = columns.findIndex((each) => each.groupId === group)
          expect(rows.find((row) => row.person.id === who.id)?.verdicts[column]).toBe(verdict)
        }
        const { sendable, people, groups } = forecast(cells)
        expect(rows.filter((row) => row.sendable > 0)).toHaveLength(people)
        expect(columns.filter((column) => column.sendable > 0)).toHaveLength(groups)
        expect(rows.reduce((sum, row) => sum + row.sendable, 0)).toBe(sendable)
        expect(columns.reduce((sum, column) => sum + column.sendable, 0)).toBe(sendable)
        for (const [verdict, count] of peopleByVerdict(rows))
          expect(rows.filter((row) => row.verdicts.includes(verdict))).toHaveLength(count)
      }),
    )
  })
})

describe('taking out a class', () => {
  it('never costs an invitation, nor anything that is still being checked', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const [verdict, those] of byVerdict(cells)) {
          const removal = removalFor(verdict, those, cells)
          if (removal === null) continue
          const gone = new Set<number>(removal.ids)
          const lost = cells.filter(({ groupId: group, person: who }) =>
            gone.has(removal.kind === 'groups' ? group : who.id),
          )
          expect(lost.length).toBeGreaterThan(0)
          const dear = lost.filter((cell) => isSendable(cell.verdict) || cell.verdict === 'checking')
          expect(removal.kind === 'people' ? dear : []).toEqual([])
        }
      }),
    )
  })

  it('takes out the group where the fault is the group’s, if another one is left', () => {
    const cells = [1, 2].flatMap((group): VerdictCell[] => [
      { groupId: groupId(group), person: personFixture(1), verdict: group === 1 ? 'archived' : 'invite' },
    ])
    expect(removalFor('archived', cells.slice(0, 1), cells)).toEqual({ kind: 'groups', ids: [groupId(1)] })
    expect(removalFor('archived', cells.slice(0, 1), cells.slice(0, 1))).toEqual({
      kind: 'people',
      ids: [userId(1)],
    })
  })
})
