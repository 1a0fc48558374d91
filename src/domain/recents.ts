import { groupId, userId, type GroupId, type UserId } from './ids.ts'
import { parseStored, storedIds, type RecordCodec } from './stored.ts'

/** What kind of IDs a list of recent ones holds, and how many. */
interface RecentKind<Id extends number> {
  /** The name of the list in the stored record. */
  readonly field: string
  readonly most: number
  readonly make: (id: number) => Id
}

/** Ten groups fit into the suggestions before anything is typed. */
const groups: RecentKind<GroupId> = { field: 'groups', most: 10, make: groupId }

/** Well within the fifty people that one request reads. */
const people: RecentKind<UserId> = { field: 'people', most: 20, make: userId }

const version = 1

const withRecent = <Id extends number>(
  { most }: RecentKind<Id>,
  used: readonly Id[],
  earlier: readonly Id[],
): readonly Id[] => [...new Set([...used, ...earlier])].slice(0, most)

/** Only IDs are stored: names and rights are read afresh. */
const recentCodec = <Id extends number>(kind: RecentKind<Id>): RecordCodec<readonly Id[]> => ({
  write: (ids) => JSON.stringify({ version, [kind.field]: ids }),
  parse: (text) => {
    const stored = parseStored(text, version)
    const ids = withRecent(kind, storedIds(stored?.[kind.field]).map(kind.make), [])
    return ids.length > 0 ? ids : null
  },
})

/** Groups used now before those used earlier, each once; the oldest are dropped beyond ten. */
export const withRecentGroups = (used: readonly GroupId[], earlier: readonly GroupId[]): readonly GroupId[] =>
  withRecent(groups, used, earlier)

/** People invited now before those invited earlier, each once; the oldest are dropped beyond twenty. */
export const withRecentPeople = (invited: readonly UserId[], earlier: readonly UserId[]): readonly UserId[] =>
  withRecent(people, invited, earlier)

/** Parses a text without any group as null. */
export const recentGroupsCodec = recentCodec(groups)

/** Parses a text without any person as null. */
export const recentPeopleCodec = recentCodec(people)
