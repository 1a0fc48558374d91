import { groupId, isId, userId, type GroupId, type UserId } from './ids.ts'
import { openPeople, type RunState } from './run-state.ts'

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const idsOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((id: unknown): id is number => typeof id === 'number' && isId(id)) : []

function groupOf(value: unknown): RunRecord['groups'] {
  if (!isRecord(value)) return []
  const [id] = idsOf([value['groupId']])
  const open = idsOf(value['open']).map(userId)
  return id === undefined || open.length === 0 ? [] : [{ groupId: groupId(id), open }]
}

/** A record as it was written; null for anything damaged, foreign or empty. */
export function parseRunRecord(text: string): RunRecord | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['groups'])) return null
  const { startedAt, message } = value
  const groups = value['groups'].flatMap(groupOf)
  if (groups.length === 0) return null
  return {
    version: 1,
    startedAt: typeof startedAt === 'number' ? startedAt : 0,
    message: typeof message === 'string' ? message : '',
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
