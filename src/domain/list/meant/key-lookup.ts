import type { ListEntry, LookupKeys } from '#domain/list/entry.ts'
import type { LineMatch } from '#domain/list/line.ts'
import type { PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { nameFits } from './agreement.ts'
import type { Asking } from './asking.ts'
import type { MatchContext } from './match-context.ts'
import { byName, isFinal } from './name-lookup.ts'
import { nobody, peopleOf, someOf } from './offers.ts'

/** "İ" in lower case has a mark that no address has. */
const plainAddress = (email: string): string => email.normalize('NFKC').toLowerCase().replaceAll('\u0307', '')

function* byAddress({ keys }: ListEntry, { emails }: MatchContext): Asking<readonly Person[]> {
  if (keys.email === null || !emails) return []
  const [found] = yield [{ kind: 'email', email: plainAddress(keys.email) } satisfies PeopleLookup]
  return found?.people ?? []
}

function* named(entry: ListEntry, context: MatchContext): Asking<LineMatch> {
  return entry.keys.name === '' ? nobody : yield* byName(entry.keys.name, entry, context)
}

/** A link to another portal, or to this one under another name: by itself it says nothing of who has the ID here. */
const isForeign = ({ idHost }: LookupKeys, { host }: MatchContext): boolean =>
  idHost !== null && idHost !== host

/** A number that may be the sheet's own, or another portal's; any other link, a mention or "ID 12" is not. */
const isWeak = (keys: LookupKeys, context: MatchContext): boolean =>
  keys.idFrom === 'column' ||
  keys.idFrom === 'number' ||
  keys.idFrom === 'doubtful' ||
  isForeign(keys, context)

/** Who has both the address and the name; they outvote the ID. */
function agreed(addressed: readonly Person[], keys: LookupKeys, context: MatchContext): Person | null {
  const [only = null, ...others] = addressed.filter((person) => nameFits(keys, person, context))
  return others.length === 0 ? only : null
}

/** Whose ID it is, unless the address or the name beside it is somebody else's: then the user has to choose. */
function* checkedId(
  owner: Person,
  addressed: readonly Person[],
  entry: ListEntry,
  context: MatchContext,
): Asking<LineMatch> {
  const { email, name } = entry.keys
  const isAddressed = addressed.some(({ id }) => id === owner.id)
  const fits = nameFits(entry.keys, owner, context)
  // An address of nobody here says nothing by itself; then the name has to.
  const isAlone = email === null && name === ''
  const isDoubtful = entry.keys.idFrom === 'doubtful' || isForeign(entry.keys, context)
  const isConfirmed =
    isAddressed || (addressed.length === 0 && (isAlone ? !isDoubtful : email === null || name !== ''))
  if (isConfirmed && fits) return { kind: 'one', person: owner }
  const outvoting =
    fits || isAddressed || !isWeak(entry.keys, context) ? null : agreed(addressed, entry.keys, context)
  if (outvoting) return { kind: 'one', person: outvoting }
  const other: LineMatch = fits ? nobody : yield* named(entry, context)
  if (isAddressed && !isFinal(other)) return { kind: 'one', person: owner }
  const people = isFinal(other)
    ? [...addressed, ...peopleOf(other), owner]
    : [...addressed, owner, ...peopleOf(other)]
  return someOf(people, other)
}

/** "iv anov@x.example": words in small letters may be the beginning of an address that is somebody else's. */
const mayBeCut = ({ name }: LookupKeys): boolean =>
  /^[a-z][a-z0-9._+-]*(?:[\s,;:]+[a-z0-9._+-]*)*$/u.test(name)

/** Whose address it is, unless the name beside it is certainly somebody else's: then the user has to choose. */
function* checkedAddress(
  owners: readonly Person[],
  entry: ListEntry,
  context: MatchContext,
): Asking<LineMatch> {
  const fitting = owners.filter((person) => nameFits(entry.keys, person, context))
  const [only, ...others] = fitting.length > 0 ? fitting : owners
  if (only && others.length === 0 && fitting.length > 0) return { kind: 'one', person: only }
  if (fitting.length > 0) return someOf(fitting)
  const other: LineMatch = yield* named(entry, context)
  const isSure = !isFinal(other) && !mayBeCut(entry.keys)
  if (only && others.length === 0 && isSure) return { kind: 'one', person: only }
  return isFinal(other) ? someOf([...owners, ...peopleOf(other)], other) : someOf(owners)
}

/** Whom the ID, the address and the name of a line mean, as far as they agree. */
export function* byKeys(entry: ListEntry, owner: Person | null, context: MatchContext): Asking<LineMatch> {
  const addressed: readonly Person[] = yield* byAddress(entry, context)
  if (owner) return yield* checkedId(owner, addressed, entry, context)
  if (addressed.length > 0) return yield* checkedAddress(addressed, entry, context)
  const match: LineMatch = yield* named(entry, context)
  const isUnasked = entry.keys.email !== null && !context.emails
  return match.kind === 'none' && isUnasked ? { kind: 'none', why: 'no-email-lookup' } : match
}
