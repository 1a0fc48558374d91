import type { BenchRow } from './bench-row.ts'
import { measureSearches, shareWithin, type Measured } from './searches/measure-searches.ts'
import { searchedCompany, searches } from './searches/searches.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const row = (what: string, value: string, wanted: string): BenchRow => ({ what, value, wanted })

/** How often the right person comes first, by what is difficult about the searches. */
function byKind(measured: readonly Measured[]): readonly BenchRow[] {
  const kinds = new Map<string, Measured[]>()
  for (const each of measured) {
    const { language, kind } = each.search
    const name = `${language}, ${kind}`
    kinds.set(name, [...(kinds.get(name) ?? []), each])
  }
  return Array.from(kinds, ([name, ofKind]) =>
    row(`  ${name}: first`, `${percent(shareWithin(ofKind, 1))} of ${ofKind.length}`, '–'),
  )
}

function spread(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(digits)
  return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`
}

/** Searches as people type them, in a company of 10,000, through the app's own client. */
export async function benchSearch(): Promise<readonly BenchRow[]> {
  const measured = await measureSearches(searches)
  const findable = measured.filter((each) => each.findable)
  const asks = measured.map((each) => each.asks)
  const thinking = measured.map((each) => each.thinking)
  return [
    row('labelled searches', `${measured.length} among ${searchedCompany.people} people`, '>= 300'),
    row('findable by the portal’s own rule', String(findable.length), '–'),
    row('the right person first, of the findable', percent(shareWithin(findable, 1)), '>= 95 %'),
    row('among the first five, of the findable', percent(shareWithin(findable, 5)), '100 %'),
    row('the right person first, of all', percent(shareWithin(measured, 1)), '–'),
    row('commands in the one request of a search', spread(asks, 0), '<= 8'),
    row('thinking, ms, without the portal', spread(thinking, 1), '< 50'),
    ...byKind(measured),
  ]
}
