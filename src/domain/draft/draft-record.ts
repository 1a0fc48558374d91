import { groupId, userId, type GroupId, type UserId } from '#domain/ids.ts'
import { unpackIds, packIds } from '#domain/packed-ids.ts'
import { sourcesFrom, storedSources, type PeopleSource } from '#domain/people-source.ts'
import { fitsBudget, storageBudget } from '#domain/storage-budget.ts'
import {
  parseStored,
  storedIds,
  storedList,
  storedObject,
  storedText,
  storedTime,
  type RecordCodec,
} from '#domain/stored.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { messageLimit } from './message-limit.ts'

/** What is stored of one draft: only IDs, because names may change and are read afresh. */
export interface DraftParts {
  readonly groups: readonly GroupId[]
  readonly people: readonly UserId[]
  readonly message: string
  /** Lines of a list that were not added yet, as they were given; after a tab, what their columns said. */
  readonly lines: readonly string[]
  /** Where people were taken from at once, if anywhere. */
  readonly sources?: readonly PeopleSource[]
}

/** What a new draft begins with. */
export type DraftStart = Pick<DraftParts, 'groups' | 'people' | 'message' | 'sources'>

/** A draft as a tab wrote it. */
export interface WrittenDraft extends DraftParts {
  readonly tab: string
  /** Milliseconds since 1970 by that tab's clock. */
  readonly at: number
}

/** All that is stored: the draft in the form, and those put aside, the latest first (`aside.ts`). */
export interface DraftContent extends DraftParts {
  readonly aside: readonly WrittenDraft[]
}

/** All that is stored, with its writer, who may be another tab. */
export type DraftRecord = DraftContent & WrittenDraft

/** Where the draft is stored. All tabs write to the same place. */
export interface DraftStorage {
  /** What was there when the page was opened; null for none. */
  atOpening(): DraftRecord | null
  /** What is there at this moment. Rejects with a `PortalError`. */
  read(): Promise<DraftRecord | null>
  write(record: DraftRecord): Promise<void>
}

const version = 1

/**
 * Up to this number, people are stored in the order in which they were chosen; more are packed, which loses the order.
 */
const mostInOrder = 2_000

/** The text that is stored, and how much was left out of it. */
export interface FittedDraft {
  readonly text: string
  readonly peopleLeft: number
  readonly linesLeft: number
}

type Fields = Readonly<Record<string, unknown>>

/** Once for each list: it is asked for when the draft changes and when it is written. */
const packedLists = new WeakMap<readonly UserId[], string>()

function packed(people: readonly UserId[]): string {
  const text = packedLists.get(people) ?? packIds(people)
  packedLists.set(people, text)
  return text
}

/** The first people, as many as there is room for: first in their order, then packed, then fewer and fewer. */
function withPeople(people: readonly UserId[], other: Fields): readonly [Fields, left: number] {
  const inOrder = { ...other, people }
  if (people.length <= mostInOrder && fitsBudget('draft', JSON.stringify(inOrder))) return [inOrder, 0]
  for (let most = people.length; most > 0; most = Math.floor(most * 0.95)) {
    const some = most === people.length ? people : people.slice(0, most)
    const fewer = { ...other, people: packed(some) }
    if (fitsBudget('draft', JSON.stringify(fewer))) return [fewer, people.length - most]
  }
  return [{ ...other, groups: [], people: [] }, people.length]
}

/** The first lines, as many as there is room for beside everything else. */
function linesThatFit(lines: readonly string[], others: Fields): readonly string[] {
  let room = storageBudget.draft - utf8Length(JSON.stringify({ ...others, lines: [] }))
  const end = lines.findIndex((line) => {
    room -= utf8Length(JSON.stringify(line)) + 1
    return room < 0
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** With the sources of these people, where there are any. */
const fromSources = ({ people, sources = [] }: Pick<DraftParts, 'people' | 'sources'>): Fields =>
  sources.length > 0 ? { sources: storedSources(sources, people) } : {}

/** The fields with those drafts put aside that find room beside them. */
function withAside(aside: readonly WrittenDraft[], fields: Fields): Fields {
  const kept: Fields[] = []
  for (const { people, sources = [], ...rest } of aside) {
    const one = {
      ...rest,
      people: people.length <= mostInOrder ? people : packed(people),
      ...fromSources({ people, sources }),
    }
    if (fitsBudget('draft', JSON.stringify({ ...fields, aside: [...kept, one] }))) kept.push(one)
  }
  return kept.length > 0 ? { ...fields, aside: kept } : fields
}

/**
 * The record as a text within its budget: of people and lines that are too many, the last ones are left out. Drafts put
 * aside take what is left.
 */
export function fitDraft({
  groups,
  people,
  message,
  lines,
  aside,
  tab,
  at,
  sources = [],
}: DraftRecord): FittedDraft {
  const from = fromSources({ people, sources })
  const [fields, peopleLeft] = withPeople(people, { version, groups, message, tab, at, ...from })
  const kept = linesThatFit(lines, fields)
  const own = kept.length > 0 ? { ...fields, lines: kept } : fields
  const text = JSON.stringify(withAside(aside, own))
  return { text, peopleLeft, linesLeft: lines.length - kept.length }
}

/** True for a draft that holds nothing worth storing. */
export const isEmptyDraft = ({ groups, people, message, lines }: DraftParts): boolean =>
  groups.length === 0 && people.length === 0 && message === '' && lines.length === 0

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])

function samePeople(one: readonly UserId[], other: readonly UserId[]): boolean {
  if (one.length !== other.length) return false
  const known = new Set(one)
  return other.every((id) => known.has(id))
}

const sameSources = (one: DraftParts, other: DraftParts): boolean =>
  one.sources === other.sources || JSON.stringify(fromSources(one)) === JSON.stringify(fromSources(other))

const sameChoicesOf = (one: DraftParts, other: DraftParts): boolean =>
  sameItems(one.groups, other.groups) &&
  samePeople(one.people, other.people) &&
  sameItems(one.lines, other.lines) &&
  sameSources(one, other)

const sameParts = (one: DraftParts, other: DraftParts): boolean =>
  one.message === other.message && sameChoicesOf(one, other)

/** Do both hold the same but for the message? People may be in another order. */
export const sameChoices = (one: DraftContent, other: DraftContent): boolean =>
  sameChoicesOf(one, other) &&
  one.aside.length === other.aside.length &&
  one.aside.every((draft, place) => {
    const there = other.aside[place]
    return there !== undefined && draft.at === there.at && sameParts(draft, there)
  })

/** Do both hold the same? People may be in another order. */
export const sameDraft = (one: DraftContent, other: DraftContent): boolean =>
  one.message === other.message && sameChoices(one, other)

const peopleIn = (value: unknown): readonly number[] =>
  typeof value === 'string' ? (unpackIds(value) ?? []) : storedIds(value)

function draftIn(stored: Fields): WrittenDraft {
  const people = peopleIn(stored['people']).map(userId)
  const sources = sourcesFrom(stored['sources'], people)
  return { ...plainDraftIn(stored), people, ...(sources.length > 0 ? { sources } : {}) }
}

const plainDraftIn = (stored: Fields): Omit<WrittenDraft, 'people' | 'sources'> => ({
  groups: storedIds(stored['groups']).map(groupId),
  message: storedText(stored['message']).slice(0, messageLimit),
  lines: storedList(stored['lines'])
    .map(storedText)
    .filter((line) => line.trim() !== ''),
  tab: storedText(stored['tab']),
  at: storedTime(stored['at']) ?? 0,
})

/** True for a record that holds nothing at all. */
const isEmptyRecord = (record: DraftContent): boolean => isEmptyDraft(record) && record.aside.length === 0

function parseDraft(text: string): DraftRecord | null {
  const stored = parseStored(text, version)
  if (!stored) return null
  const aside = storedList(stored['aside'])
    .map((each) => draftIn(storedObject(each)))
    .filter((draft) => !isEmptyDraft(draft))
  const record = { ...draftIn(stored), aside }
  return isEmptyRecord(record) ? null : record
}

/** What does not fit into the budget is left out, see `fitDraft`. */
export const draftCodec: RecordCodec<DraftRecord> = {
  write: (record) => (isEmptyRecord(record) ? '' : fitDraft(record).text),
  parse: parseDraft,
}
