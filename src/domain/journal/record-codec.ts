import { userId, type UserId } from '#domain/ids.ts'
import { packIds, unpackIds } from '#domain/packed-ids.ts'
import { sourcesFrom, storedSources } from '#domain/people-source.ts'
import { fitsBudget } from '#domain/storage-budget.ts'
import {
  parseStored,
  storedIds,
  storedCount,
  storedList,
  storedText,
  storedTime,
  type Stored,
} from '#domain/stored.ts'
import { groupFromStored, groupToStored } from './group-codec.ts'
import { peopleOf, type GroupRecord, type RunRecord } from './record.ts'

const version = 3

/** More than any run of this app; a hostile record must fill neither the memory nor the time. */
const mostGroups = 1_000
const mostPairs = 1_000_000

/** What is left out of the groups, step by step, while a record is too long. */
const shorter: readonly ((group: GroupRecord) => GroupRecord)[] = [
  (group) => group,
  // The verdicts can be read again.
  (group) => ({
    ...group,
    outcomes: new Map([...group.outcomes].filter(([, { kind }]) => kind !== 'left-out')),
  }),
  // What matters most: people who may have been invited without anybody knowing.
  (group) => ({ ...group, todo: [], missing: [], earlier: new Map(), outcomes: new Map() }),
]

function textOf(record: RunRecord): string {
  const { groups, sources, ...head } = record
  const people = peopleOf(record).toSorted((a, b) => a - b)
  const positions = new Map(people.map((id, at) => [id, at]))
  return JSON.stringify({
    version,
    ...head,
    people: packIds(people),
    ...(sources.length > 0 ? { sources: storedSources(sources, people) } : {}),
    groups: groups.map((group) => groupToStored(group, positions)),
  })
}

/** A portal that stores a text may refuse or cut a slightly longer one, so that texts grow in steps. Bytes. */
const stepBytes = 1_000

/** The text with room to grow, as far as the slot has room. The room stands in front: cut off, it must not pass for whole. */
function padded(text: string): string {
  const room = ' '.repeat(stepBytes - (text.length % stepBytes))
  const wider = `{${room}${text.slice(1)}`
  return fitsBudget('run-1', wider) ? wider : text
}

/**
 * A record as text of at most what its slot may take. What does not fit is left out; `whole` is then false, here and in
 * the text.
 */
export function encodeRecord(record: RunRecord): { readonly text: string; readonly whole: boolean } {
  // Without its sources a run can be continued all the same.
  if (record.sources.length > 0 && !fitsBudget('run-1', textOf(record)))
    return encodeRecord({ ...record, sources: [] })
  for (const [step, cut] of shorter.entries()) {
    const whole = record.whole && step === 0
    const text = textOf({ ...record, whole, groups: record.groups.map(cut) })
    if (fitsBudget('run-1', text)) return { text: padded(text), whole }
  }
  return { text: textOf({ ...record, whole: false, groups: [] }), whole: false }
}

/** A record as its slot holds it; cut where it is too long, as `encodeRecord` does. */
export const recordText = (record: RunRecord): string => encodeRecord(record).text

function groupsIn(value: unknown, people: readonly UserId[]): readonly GroupRecord[] | null {
  const stored = storedList(value)
  if (stored.length > mostGroups || stored.length * people.length > mostPairs) return null
  const groups: GroupRecord[] = []
  for (const each of stored) {
    const group = groupFromStored(each, people)
    if (!group || groups.some(({ groupId }) => groupId === group.groupId)) return null
    groups.push(group)
  }
  return groups
}

function recordIn(stored: Stored): RunRecord | null {
  const [owner] = storedIds([stored['owner']])
  const people = unpackIds(storedText(stored['people']))?.map(userId)
  const groups = people ? groupsIn(stored['groups'], people) : null
  const [runId, holder] = [storedText(stored['runId']), storedText(stored['holder'])]
  const [term, beat] = [storedCount(stored['term']), storedCount(stored['beat'])]
  const generation = storedCount(stored['generation'])
  const [startedAt, writtenAt] = [storedTime(stored['startedAt']), storedTime(stored['writtenAt'])]
  const endedAt = stored['endedAt'] === null ? null : (storedTime(stored['endedAt']) ?? 'damaged')
  if (owner === undefined || !groups || runId === '' || term === null || beat === null) return null
  if (generation === null) return null
  if (startedAt === null || writtenAt === null || endedAt === 'damaged') return null
  return {
    runId,
    holder,
    owner: userId(owner),
    term,
    beat,
    generation,
    startedAt,
    writtenAt,
    endedAt,
    cancelled: stored['cancelled'] === true,
    message: storedText(stored['message']),
    sources: sourcesFrom(stored['sources'], people ?? []),
    whole: stored['whole'] === true,
    groups,
  }
}

/** The record in such a text; null for anything damaged, foreign or of another version. */
export function parseRunRecord(text: string): RunRecord | null {
  const stored = parseStored(text, version)
  return stored && recordIn(stored)
}
