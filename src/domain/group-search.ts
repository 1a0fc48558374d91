import type { Group } from './group.ts'
import { matchWords, type MatchRange } from './text-match.ts'

/** A group with the parts of its name that the query matched. */
export interface GroupMatch {
  readonly group: Group
  readonly ranges: readonly MatchRange[]
}

/** Those of my groups whose names have every word of the query at the beginning of some word, in their order. */
export function searchGroups(groups: readonly Group[], query: string): readonly GroupMatch[] {
  return groups.flatMap((group) => {
    const ranges = matchWords(group.name, query)
    return ranges ? [{ group, ranges }] : []
  })
}
