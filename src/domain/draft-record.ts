import { messageLimit, type Draft } from './draft.ts'
import { idsFromText, idsToText } from './id-text.ts'
import { groupId, userId, type GroupId, type UserId } from './ids.ts'
import { parseStored, storedIds, storedText } from './stored.ts'

/** What is kept of a draft: the names are read afresh, they may have changed. */
export interface DraftRecord {
  readonly groups: readonly GroupId[]
  readonly people: readonly UserId[]
  readonly message: string
}

const version = 1

/** So many people are kept in the order in which they were chosen; more are kept in less room. */
const mostInOrder = 2_000

/** The portal promises no room for more (see run-record-text.ts); a longer choice is kept in part. */
const mostPeople = 18_000

export const draftRecordOf = ({ groups, people, message }: Draft): DraftRecord => ({
  groups,
  people: people.slice(0, mostPeople).map(({ id }) => id),
  message,
})

export const draftText = ({ groups, people, message }: DraftRecord): string =>
  JSON.stringify({
    version,
    groups,
    people: people.length > mostInOrder ? idsToText(people) : people,
    message,
  })

export const isEmptyDraft = ({
  groups,
  people,
  message,
}: Pick<Draft, 'groups' | 'message'> & { people: readonly unknown[] }): boolean =>
  groups.length === 0 && people.length === 0 && message === ''

const peopleIn = (value: unknown): readonly number[] =>
  typeof value === 'string' ? (idsFromText(value) ?? []) : storedIds(value)

/** A draft as it was stored; null for anything damaged, foreign or empty. */
export function parseDraftRecord(text: string): DraftRecord | null {
  const stored = parseStored(text, version)
  if (!stored) return null
  const record: DraftRecord = {
    groups: storedIds(stored['groups']).map(groupId),
    people: peopleIn(stored['people']).map(userId),
    message: storedText(stored['message']).slice(0, messageLimit),
  }
  return isEmptyDraft(record) ? null : record
}
