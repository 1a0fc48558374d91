import { userId, type UserId } from '#domain/ids.ts'
import { marksIn } from './reading/marks.ts'
import { cleanName } from './reading/name-words.ts'
import { otherNamesIn, withSureInitials } from './reading/other-names.ts'
import { bareId, withoutLinks, type IdSource } from './reading/profile-ids.ts'
import { namesOfSigns, peopleTogether } from './reading/several-people.ts'
import { nameOfAuthor, withoutDetails } from './reading/times.ts'
import { oneLine } from './reading/visible-text.ts'

/**
 * What a line says about a person. Each part may be missing, and all are if the line says nothing useful.
 *
 * The rule of all reading: an ID, an address and a name on one line must not contradict each other, else the line asks
 * who is meant; so all three are kept, and where the ID comes from. A number is an ID only where nothing says
 * otherwise. Nothing that can be seen disappears: it is in a line, in the heading, or said to be left out.
 */
export interface LookupKeys {
  readonly id: UserId | null
  /** Where the ID comes from; null without one. */
  readonly idFrom: IdSource | null
  /** The portal that a link with the ID leads to; null for all else, and for a path alone. */
  readonly idHost: string | null
  /** In lower case. */
  readonly email: string | null
  /** Any words; empty for none. */
  readonly name: string
  /** Further readings of the name, best first, at most four: to be offered, never taken. */
  readonly otherNames: readonly string[]
}

/** One person of a list. */
export interface ListEntry {
  /** As it was given, on one line. */
  readonly text: string
  readonly keys: LookupKeys
  /** Texts to be looked up as lines of their own when nobody is found for the whole; empty for one person. */
  readonly parts: readonly string[]
}

const noKeys: LookupKeys = { id: null, idFrom: null, idHost: null, email: null, name: '', otherNames: [] }

const mention = /\[USER=[^\]]{1,50}\]([^[\]]{1,100})\[\/USER\]/iu

/** A text as it is read without what it names by itself: what stands before an ID, or after one that comes first. */
function namePartOf(line: string): string {
  const named = mention.exec(line)?.[1] ?? nameOfAuthor(line)
  if (named !== null) return named
  const marks = marksIn(line)
  const label = marks.find((mark) => mark.kind === 'id' && mark.from === 'label')
  if (!label) {
    const mails = marks.filter(({ kind }) => kind === 'email')
    // In the place of an address stands a sign: "<iv anov@x.example>" is no tag of a page.
    return withoutLinks(
      [0, ...mails.map(({ end }) => end)].map((start, at) => line.slice(start, mails[at]?.start)).join(' @ '),
    ).replaceAll(' @ ', ' ')
  }
  const before = namePartOf(line.slice(0, label.start).replace(/[([]\s*$/u, ''))
  const rest = cleanName(before) === '' ? namePartOf(line.slice(label.end)) : before
  // "[12] (login) Zed Other", "Mila Torres, Editor (ID 1)": beside an ID the name is what identifies, no more.
  const name = rest.replaceAll(/\([^()]{0,60}\)/gu, ' ')
  const head = name.slice(0, name.search(/,|$/u))
  return cleanName(head).includes(' ') ? head : name
}

/** What a text that stands for one person says about them. */
function lookupKeysIn(line: string): LookupKeys {
  const number = bareId(line)
  if (number !== null) return { ...noKeys, id: userId(number), idFrom: 'number' }
  const marks = marksIn(line)
  const ids = marks.flatMap((mark) => (mark.kind === 'id' ? mark : []))
  const id = ids.find(({ from }) => from === 'link') ?? ids[0]
  const part = withoutDetails(namePartOf(line))
  // "Mail: m@x.example" has no name.
  const words = marks.length > 0 && /^\s*[^\s:=]+\s*[:=]\s*$/u.test(part) ? '' : part
  const name = withSureInitials(cleanName(words))
  return {
    id: id ? userId(id.value) : null,
    idFrom: id?.from ?? null,
    idHost: id?.host ?? null,
    email: marks.find((mark) => mark.kind === 'email')?.value ?? null,
    name,
    otherNames: otherNamesIn(words, name),
  }
}

/** What is between the separators of "iv,anov@x.example"; none for any other address. */
export const partsOfAddress = (email: string): readonly string[] => {
  const parts = email.split(/[,;:]/u)
  return parts.length > 1 ? parts : []
}

/** The entry for a text that stands for one person. */
export const entryOf = (text: string): ListEntry => {
  const line = oneLine(text)
  const keys = lookupKeysIn(line)
  if (keys.id !== null) return { text: line, keys, parts: [] }
  // "iv,anov@x.example": if nobody has it, what is between its separators is offered.
  if (keys.email !== null) return { text: line, keys, parts: partsOfAddress(keys.email) }
  const together = peopleTogether(line)
  if (together.length > 0) return { text: line, keys: { ...keys, otherNames: [] }, parts: together }
  const apart = namesOfSigns(keys.name)
  return { text: line, keys, parts: apart.length > 1 ? apart : [] }
}

/** The entry for a text that is not read. */
export const unreadEntry = (text: string): ListEntry => ({ text: oneLine(text), keys: noKeys, parts: [] })

/** What is looked up, as one would type it. */
export const keysText = ({ id, email, name }: LookupKeys): string =>
  [name, email, id === null || name !== '' || email !== null ? '' : String(id)].filter(Boolean).join(' ')
