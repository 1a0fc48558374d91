import { useMemo } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import {
  byVerdict,
  forecast,
  verdictTable,
  type Forecast,
  type VerdictCell,
} from '#domain/verdict/forecast.ts'
import { closedGroups } from '#domain/groups/closed-group.ts'
import { removalFor, type Removal } from '#domain/verdict/removal.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { useRosters } from '#queries/groups/rosters.ts'
import { useOpening } from '#queries/opening.ts'

/** What the button would do now, as numbers and by verdict. */
export interface FullForecast extends Forecast {
  readonly cells: readonly VerdictCell[]
  readonly verdicts: ReadonlyMap<Verdict, readonly VerdictCell[]>
  /** What one press would remove because of a verdict. */
  readonly removals: ReadonlyMap<Verdict, Removal | null>
  /** None of the chosen groups takes invitations from me. */
  readonly closed: boolean
  /** Of one at least there is something to know before the work (`closed-notice.tsx`). */
  readonly closedSome: boolean
}

/** What would happen to the draft, from what is known of its groups now. */
export function useForecast(draft: Draft): FullForecast {
  const rosters = useRosters(draft.groups)
  const me = useOpening().data?.me ?? null
  return useMemo(() => {
    const cells = verdictTable(draft.people, rosters, me)
    const verdicts = byVerdict(cells)
    const removals = new Map(
      [...verdicts].map(([verdict, those]) => [verdict, removalFor(verdict, those, cells)] as const),
    )
    const notOpen = closedGroups(rosters, me)
    const refused = notOpen.filter(({ because }) => because !== 'unreadable')
    const closed = rosters.size > 0 && refused.length === rosters.size
    return { ...forecast(cells), cells, verdicts, removals, closed, closedSome: notOpen.length > 0 }
  }, [draft.people, rosters, me])
}
