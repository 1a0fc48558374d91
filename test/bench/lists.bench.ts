import type { BenchRow } from './bench-row.ts'
import { allCases } from './lists/list-cases-around.ts'
import { measureLists, type MeasuredLine } from './lists/measure-lists.ts'

const countOf = (measured: readonly MeasuredLine[], ...as: readonly MeasuredLine['as'][]): number =>
  measured.filter((each) => as.includes(each.as)).length

/** right / wrong / asked / missed; nobody is right where nobody is meant. */
const told = (measured: readonly MeasuredLine[]): string =>
  [
    countOf(measured, 'found', 'nobody'),
    countOf(measured, 'wrong'),
    countOf(measured, 'asked'),
    countOf(measured, 'missed'),
  ].join(' / ')

/** Lines of lists that are hard to look up, through the app's own client. */
export async function benchLists(): Promise<readonly BenchRow[]> {
  const measured = await measureLists(allCases)
  const kinds = [...new Set(allCases.map(({ id }) => id))]
  return [
    { what: 'lists: right / wrong / asked / missed', value: told(measured), wanted: 'wrong: 0' },
    ...kinds.map((kind) => ({
      what: `  ${kind}`,
      value: told(measured.filter((each) => each.case.id === kind)),
      wanted: '–',
    })),
  ]
}
