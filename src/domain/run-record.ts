import { groupId, userId, type GroupId, type UserId } from './ids.ts'
import { openPeople, type RunState } from './run-state.ts'
import { parseStored, storedIds, storedList, storedObject, storedText } from './stored.ts'

/** What is written down before a call, so that a killed tab can be reconciled by reading the groups. */
export interface RunRecord {
  readonly version: 1
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly message: string
  readonly groups: readonly {
    readonly groupId: GroupId
    /** Planned and without a proved outcome, those of the coming call among them. */
    readonly open: readonly UserId[]
  }[]
}

export function recordOf(state: RunState, startedAt: number): RunRecord {
  return {
    version: 1,
    startedAt,
    message: state.plan.message,
    groups: state.groups
      .map((group) => ({ groupId: group.groupId, open: openPeople(group) }))
      .filter(({ open }) => open.length > 0),
  }
}

function groupOf(value: unknown): RunRecord['groups'] {
  const { groupId: id, open } = storedObject(value)
  const [group] = storedIds([id])
  const people = storedIds(open).map(userId)
  return group === undefined || people.length === 0 ? [] : [{ groupId: groupId(group), open: people }]
}

/** A record as it was written; null for anything damaged, foreign or empty. */
export function parseRunRecord(text: string): RunRecord | null {
  const stored = parseStored(text, 1)
  const groups = storedList(stored?.['groups']).flatMap(groupOf)
  if (!stored || groups.length === 0) return null
  const { startedAt, message } = stored
  return {
    version: 1,
    startedAt: typeof startedAt === 'number' ? startedAt : 0,
    message: storedText(message),
    groups,
  }
}

/** Invitations whose outcome the record does not know. */
export const openInvitations = (record: RunRecord): number =>
  record.groups.reduce((sum, { open }) => sum + open.length, 0)

/** Everybody of the record, each once. */
export const openPeopleOf = (record: RunRecord): readonly UserId[] => [
  ...new Set(record.groups.flatMap(({ open }) => open)),
]
