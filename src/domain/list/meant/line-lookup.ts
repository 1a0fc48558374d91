import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import type { LineMatch, LinePart } from '#domain/list/line.ts'
import type { Person } from '#domain/people/person.ts'
import type { Asking } from './asking.ts'
import { byKeys } from './key-lookup.ts'
import type { MatchContext } from './match-context.ts'
import { asTyped, byName, isFinal } from './name-lookup.ts'
import { offerOf, peopleOf } from './offers.ts'

/** A line stands for somebody, for nobody that is known, or for several lines. */
export type LineResult = LineMatch | { readonly kind: 'parts'; readonly parts: readonly LinePart[] }

function* byParts({ parts }: ListEntry, context: MatchContext): Asking<readonly LinePart[]> {
  const looked: LinePart[] = []
  for (const text of parts) {
    const entry = entryOf(text)
    looked.push({ entry, match: yield* byKeys(entry, null, context) })
  }
  return looked
}

/**
 * Whom the further readings of a name may mean: those who have one of them as it stands; or else whoever is near the
 * first, the best one. To look for each in every way would ask too much of the portal.
 */
function* byOtherNames({ keys }: ListEntry, context: MatchContext): Asking<readonly Person[]> {
  const exact: Person[] = []
  for (const name of keys.otherNames) {
    const match: LineMatch = yield* asTyped(name, entryOf(name), context)
    if (isFinal(match)) exact.push(...peopleOf(match))
  }
  const [best] = keys.otherNames
  if (exact.length > 0 || best === undefined) return exact
  return peopleOf(yield* byName(best, entryOf(best), context))
}

/**
 * Whom a line means. If that is not certain, its parts are tried as lines of their own, and stand for it if each of
 * them means somebody, but never for an address that nobody has; then the further readings of its name, which are only offered.
 *
 * @param owner whose ID is on the line
 */
export function* lookUpLine(
  entry: ListEntry,
  owner: Person | null,
  context: MatchContext,
): Asking<LineResult> {
  const match: LineMatch = yield* byKeys(entry, owner, context)
  const isAddress = entry.keys.email !== null
  // An address with a separator in it may be several people: a name beside it is not all of them.
  const isBroken = isAddress && entry.parts.length > 0
  if (isFinal(match) && !isBroken) return match
  const parts: readonly LinePart[] = yield* byParts(entry, context)
  if (!isAddress && parts.length > 1 && parts.every((part) => isFinal(part.match)))
    return { kind: 'parts', parts }
  const others: readonly Person[] = yield* byOtherNames(entry, context)
  const offered = [...others, ...parts.flatMap((part) => peopleOf(part.match))]
  return offered.length > 0 ? offerOf([...offered, ...peopleOf(match)], match) : match
}
