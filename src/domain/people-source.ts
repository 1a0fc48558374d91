import { groupId, userId, type GroupId, type UserId } from './ids.ts'
import { packIds, unpackIds } from './packed-ids.ts'
import { storedCount, storedList, storedText } from './stored.ts'

/** Departments or groups from which people are taken at once. */
export type SourceOrigin =
  | {
      readonly kind: 'departments'
      readonly chosen: readonly number[]
      /** Those below the chosen ones, as they were then. */
      readonly below: readonly number[]
      readonly withSub: boolean
    }
  | { readonly kind: 'groups'; readonly of: readonly GroupId[]; readonly notOf: readonly GroupId[] }

/** Where people were taken from, and who was there at that time. */
export interface PeopleSource {
  readonly origin: SourceOrigin
  /** All who were there, whether they were taken or not, but for those whom `upTo` speaks of. */
  readonly seen: ReadonlySet<UserId>
  /**
   * Anybody with this ID or a lower one may have been there: there were too many to keep. The portal gives rising IDs, so
   * that nobody with a higher one can have been there. 0 where `seen` is complete.
   */
  readonly upTo: UserId | 0
}

/** Is it certain that the person was not there then? */
export const isNewIn = ({ seen, upTo }: PeopleSource, person: UserId): boolean =>
  person > upTo && !seen.has(person)

const higher = (one: UserId | 0, other: UserId | 0): UserId | 0 => (one > other ? one : other)

/** No more are remembered; the first ones go. */
const mostSources = 3

const sameIds = (one: readonly number[], other: readonly number[]): boolean => packIds(one) === packIds(other)

function sameOrigin(one: SourceOrigin, other: SourceOrigin): boolean {
  if (one.kind === 'departments')
    return other.kind === 'departments' && one.withSub === other.withSub && sameIds(one.chosen, other.chosen)
  return other.kind === 'groups' && sameIds(one.of, other.of) && sameIds(one.notOf, other.notOf)
}

/** The sources with some more. Of one that is among them twice, all who were seen either time were there. */
export function withSources(
  sources: readonly PeopleSource[],
  added: readonly PeopleSource[],
): readonly PeopleSource[] {
  const all = [...sources]
  for (const source of added) {
    const at = all.findIndex(({ origin }) => sameOrigin(origin, source.origin))
    const [before] = at < 0 ? [] : all.splice(at, 1)
    all.push({
      origin: source.origin,
      seen: new Set([...(before?.seen ?? []), ...source.seen]),
      upTo: higher(before?.upTo ?? 0, source.upTo),
    })
  }
  return all.slice(-mostSources)
}

/** Those of the sources from which one of these people at least was taken. */
export const sourcesTaken = (
  sources: readonly PeopleSource[],
  people: readonly UserId[],
): readonly PeopleSource[] => sources.filter(({ seen }) => people.some((id) => seen.has(id)))

/** Letters for those who were there and are not among the people of the record, who are written down anyway. */
const mostLetters = 300

/** One request reads 50 pages of 50 people: more could not be compared one by one when a run is opened. */
const mostSeen = 2_000

/** Five commands of a batch. A source of more is not remembered. */
const mostDepartments = 250

const highestOf = ({ seen, upTo }: Pick<PeopleSource, 'seen' | 'upTo'>): UserId | 0 =>
  [...seen].reduce(higher, upTo)

/** What is stored of a source beside the people of its record. */
function storedSource({ origin, seen, upTo }: PeopleSource, people: ReadonlySet<UserId>): readonly unknown[] {
  const others = seen.size > mostSeen ? null : packIds([...seen].filter((id) => !people.has(id)))
  const fits = others !== null && others.length <= mostLetters
  const highest = fits ? upTo : highestOf({ seen, upTo })
  const head =
    origin.kind === 'groups'
      ? ['g', packIds(origin.of), packIds(origin.notOf)]
      : [origin.withSub ? 'D' : 'd', packIds(origin.chosen), packIds(origin.below)]
  return [...head, fits ? others : '', ...(highest > 0 ? [highest] : [])]
}

/** The sources as they are stored in a record that has these people. */
export const storedSources = (
  sources: readonly PeopleSource[],
  people: Iterable<UserId>,
): readonly (readonly unknown[])[] => {
  const known = new Set(people)
  return sources
    .filter(
      ({ origin }) =>
        origin.kind === 'groups' || origin.chosen.length + origin.below.length <= mostDepartments,
    )
    .map((source) => storedSource(source, known))
}

/** The sources with as little as can be kept of them: the highest ID alone of those who were there. */
export const shortSources = (sources: readonly PeopleSource[]): readonly PeopleSource[] =>
  sources.map((source) => ({ origin: source.origin, seen: new Set(), upTo: highestOf(source) }))

function originFrom(kind: string, first: readonly number[], second: readonly number[]): SourceOrigin | null {
  switch (kind) {
    case 'g':
      return { kind: 'groups', of: first.map(groupId), notOf: second.map(groupId) }
    case 'd':
    case 'D':
      return first.length + second.length > mostDepartments
        ? null
        : { kind: 'departments', chosen: first, below: second, withSub: kind === 'D' }
    default:
      return null
  }
}

/** The sources that such a list holds, for a record of these people. What is damaged is left out. */
export const sourcesFrom = (value: unknown, people: readonly UserId[]): readonly PeopleSource[] =>
  storedList(value)
    .slice(0, mostSources)
    .flatMap((each) => {
      const [kind, ...rest] = storedList(each)
      const [first, second, others] = rest.slice(0, 3).map((text) => unpackIds(storedText(text)))
      const upTo = rest.length > 3 ? storedCount(rest[3]) : 0
      if (!first || first.length === 0 || !second || !others || upTo === null) return []
      const origin = originFrom(storedText(kind), first, second)
      return origin
        ? [{ origin, seen: new Set([...others.map(userId), ...people]), upTo: upTo === 0 ? 0 : userId(upTo) }]
        : []
    })
