import { useMemo } from 'react'
import type { Draft } from '#domain/draft.ts'
import { removalFor, type Removal } from '#domain/verdict-removal.ts'
import type { Verdict } from '#domain/verdict.ts'
import {
  byVerdict,
  forecast,
  verdictTable,
  type Forecast,
  type Readings,
  type VerdictCell,
} from '#domain/verdict-table.ts'
import { useOpening } from '#queries/opening.ts'

/** What the button would do now, as numbers and by verdict. */
export interface FullForecast extends Forecast {
  readonly cells: readonly VerdictCell[]
  readonly verdicts: ReadonlyMap<Verdict, readonly VerdictCell[]>
  /** What one press could take out because of a verdict. */
  readonly removals: ReadonlyMap<Verdict, Removal | null>
}

export function useForecast(draft: Draft, readings: Readings): FullForecast {
  const me = useOpening().data?.me ?? null
  return useMemo(() => {
    const cells = verdictTable(draft.people, readings, me)
    const verdicts = byVerdict(cells)
    const removals = new Map(
      [...verdicts].map(([verdict, those]) => [verdict, removalFor(verdict, those, cells)] as const),
    )
    return { ...forecast(cells), cells, verdicts, removals }
  }, [draft.people, readings, me])
}
