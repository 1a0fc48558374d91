import { beforeAll, describe, expect, it } from 'vitest'
import { allCases } from '#test/bench/lists/list-cases-around.ts'
import { measureLists, type MeasuredLine } from '#test/bench/lists/measure-lists.ts'

let measured: readonly MeasuredLine[] = []
beforeAll(async () => {
  measured = await measureLists(allCases)
}, 120_000)

const told = ({ case: { id, line, meant }, as, matches }: MeasuredLine): string =>
  `${id}: ${line} (${meant.join(' ')}): ${as} ${JSON.stringify(
    matches.map((match) =>
      match.kind === 'one'
        ? Number(match.person.id)
        : match.kind === 'some'
          ? match.people.map((person) => Number(person.id))
          : match.kind,
    ),
  )}`

describe('lines of lists from public reports', () => {
  it('nobody is found who is not meant', () => {
    expect(measured.filter(({ as }) => as === 'wrong').map(told)).toEqual([])
  })

  it.each([...new Set(allCases.map(({ id }) => id))])('%s', (id) => {
    const ofCase = measured.filter((each) => each.case.id === id)
    expect(ofCase.filter(({ case: { as: wanted }, as }) => as !== wanted).map(told)).toEqual([])
  })
})
