import { groupId, type GroupId } from './ids.ts'
import { parseStored, storedIds } from './stored.ts'

/** The portal promises little room for a user's options, and a longer list would no longer be "lately". */
export const mostRecent = 10

/** Groups used now come before those used earlier, each once. */
export const withRecent = (used: readonly GroupId[], earlier: readonly GroupId[]): readonly GroupId[] =>
  [...new Set([...used, ...earlier])].slice(0, mostRecent)

/** What is kept of them: names and rights are read afresh. */
export interface RecentGroupsRecord {
  readonly version: 1
  readonly groups: readonly GroupId[]
}

/** As it was stored; null for anything damaged, foreign or empty. */
export function parseRecentGroups(text: string): RecentGroupsRecord | null {
  const stored = parseStored(text, 1)
  const groups = withRecent(storedIds(stored?.['groups']).map(groupId), [])
  return groups.length > 0 ? { version: 1, groups } : null
}
