import { messageLimit, type Draft } from './draft.ts'
import { groupId, userId, type GroupId, type UserId } from './ids.ts'
import { parseStored, storedIds, storedText } from './stored.ts'

/** What is kept of a draft: the names are read afresh, they may have changed. */
export interface DraftRecord {
  readonly version: 1
  readonly groups: readonly GroupId[]
  readonly people: readonly UserId[]
  readonly message: string
}

/** The portal promises no room for more; a longer choice is kept in part. */
const mostPeople = 2_000

export const draftRecordOf = ({ groups, people, message }: Draft): DraftRecord => ({
  version: 1,
  groups,
  people: people.slice(0, mostPeople).map(({ id }) => id),
  message,
})

export const isEmptyDraft = ({
  groups,
  people,
  message,
}: Pick<Draft, 'groups' | 'message'> & { people: readonly unknown[] }): boolean =>
  groups.length === 0 && people.length === 0 && message === ''

/** A draft as it was stored; null for anything damaged, foreign or empty. */
export function parseDraftRecord(text: string): DraftRecord | null {
  const stored = parseStored(text, 1)
  if (!stored) return null
  const record: DraftRecord = {
    version: 1,
    groups: storedIds(stored['groups']).map(groupId),
    people: storedIds(stored['people']).map(userId),
    message: storedText(stored['message']).slice(0, messageLimit),
  }
  return isEmptyDraft(record) ? null : record
}
