import { idsFromText, idsToText } from './id-text.ts'
import { groupId, userId, type UserId } from './ids.ts'
import { outcomeCode, outcomeOfCode } from './outcome-code.ts'
import type { Outcome } from './outcome.ts'
import type { GroupRecord, RunRecord } from './run-record.ts'
import { parseStored, storedIds, storedList, storedObject, storedText, type Stored } from './stored.ts'

const version = 2

/** No size is documented for an option; the portal's text columns take 64 kB (rest.md 1.7 names one). */
export const mostRecordBytes = 30_000

function outcomesText(outcomes: ReadonlyMap<UserId, Outcome>): Readonly<Record<string, string>> {
  const byCode = new Map<string, UserId[]>()
  for (const [id, outcome] of outcomes) {
    const code = outcomeCode(outcome)
    const ids = byCode.get(code)
    if (ids) ids.push(id)
    else byCode.set(code, [id])
  }
  return Object.fromEntries([...byCode].map(([code, ids]) => [code, idsToText(ids)]))
}

const groupText = (group: GroupRecord) => ({
  id: group.groupId,
  sending: idsToText(group.sending),
  doubtful: idsToText(group.doubtful),
  missing: idsToText(group.missing),
  todo: idsToText(group.todo),
  once: idsToText(group.onceDoubtful),
  outcomes: outcomesText(group.outcomes),
})

/** Which of the groups' parts are left out, one after another, when a record would be too long. */
const shorter: readonly ((group: GroupRecord) => GroupRecord)[] = [
  (group) => group,
  (group) => ({
    ...group,
    outcomes: new Map([...group.outcomes].filter(([, { kind }]) => kind !== 'left-out')),
  }),
  (group) => ({ ...group, outcomes: new Map() }),
  // What matters most: who may have been invited without anybody knowing.
  (group) => ({ ...group, todo: [], missing: [], outcomes: new Map() }),
]

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** A record as it is kept; what does not fit is left out, and the record says so with `whole: false`. */
export function recordText(record: RunRecord): string {
  const { groups, ...head } = record
  const texts = shorter.map(
    (cut, index) => () =>
      JSON.stringify({
        version,
        ...head,
        whole: record.whole && index === 0,
        groups: groups.map((group) => groupText(cut(group))),
      }),
  )
  for (const text of texts) {
    const written = text()
    if (bytesOf(written) <= mostRecordBytes) return written
  }
  return JSON.stringify({ version, ...head, whole: false, groups: [] })
}

const peopleIn = (value: unknown): readonly UserId[] | null =>
  idsFromText(storedText(value))?.map(userId) ?? null

function outcomesIn(value: unknown): ReadonlyMap<UserId, Outcome> | null {
  const outcomes = new Map<UserId, Outcome>()
  for (const [code, text] of Object.entries(storedObject(value))) {
    const outcome = outcomeOfCode(code)
    const people = peopleIn(text)
    if (!outcome || !people) return null
    for (const id of people) outcomes.set(id, outcome)
  }
  return outcomes
}

function groupIn(value: unknown): GroupRecord | null {
  const stored = storedObject(value)
  const [id] = storedIds([stored['id']])
  const sending = peopleIn(stored['sending'])
  const doubtful = peopleIn(stored['doubtful'])
  const missing = peopleIn(stored['missing'])
  const todo = peopleIn(stored['todo'])
  const onceDoubtful = peopleIn(stored['once'])
  const outcomes = outcomesIn(stored['outcomes'])
  if (!sending || !doubtful || !missing || !todo || !onceDoubtful || !outcomes || id === undefined)
    return null
  return { groupId: groupId(id), sending, doubtful, missing, todo, onceDoubtful, outcomes }
}

const timeIn = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0)

function recordIn(stored: Stored): RunRecord | null {
  const groups = storedList(stored['groups']).map(groupIn)
  const sound = groups.filter((group) => group !== null)
  const runId = storedText(stored['runId'])
  const [owner] = storedIds([stored['owner']])
  if (owner === undefined || sound.length === 0 || sound.length < groups.length || runId === '') return null
  const { endedAt } = stored
  return {
    runId,
    holder: storedText(stored['holder']),
    owner: userId(owner),
    beat: timeIn(stored['beat']),
    startedAt: timeIn(stored['startedAt']),
    writtenAt: timeIn(stored['writtenAt']),
    endedAt: endedAt === null ? null : timeIn(endedAt),
    message: storedText(stored['message']),
    whole: stored['whole'] === true,
    groups: sound,
  }
}

/** A record as it was kept; null for anything damaged, foreign or of another version. */
export function parseRunRecord(text: string): RunRecord | null {
  const stored = parseStored(text, version)
  return stored && recordIn(stored)
}
