import { groupId, type UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { storedIds, storedObject, storedText } from '#domain/stored.ts'
import { outcomeCode, outcomeOfCode } from './outcome-code.ts'
import type { GroupRecord } from './record.ts'
import { parseSetText, setText } from './set-codec.ts'

const lists = ['sending', 'doubtful', 'missing', 'todo'] as const

/** Marks the outcome that an earlier try left for somebody who is to be sent again. */
const earlierPrefix = 'todo after '

/** People of the run who are not of this group: a further try may concern some of the groups only. */
const notHere = 'not-here'

/**
 * A group as sets of positions among the people of the run. The largest set is not written at all: everybody who is in
 * no other set is in it. The groups of a run have mostly the same people, so a group that has not been begun takes a
 * few bytes.
 */
export function groupToStored(group: GroupRecord, positions: ReadonlyMap<UserId, number>): object {
  const sets = new Map<string, number[]>()
  const add = (code: string, id: UserId): void => {
    const at = positions.get(id)
    if (at === undefined) return
    const set = sets.get(code)
    if (set) set.push(at)
    else sets.set(code, [at])
  }
  for (const list of ['sending', 'doubtful', 'missing'] as const) for (const id of group[list]) add(list, id)
  for (const id of group.todo) {
    const earlier = group.earlier.get(id)
    add(earlier ? `${earlierPrefix}${outcomeCode(earlier)}` : 'todo', id)
  }
  for (const [id, outcome] of group.outcomes) add(outcomeCode(outcome), id)
  const counted = [...sets.values()].reduce((sum, set) => sum + set.length, 0)
  if (counted < positions.size) {
    const here = new Uint8Array(positions.size)
    for (const set of sets.values()) for (const at of set) here[at] = 1
    sets.set(
      notHere,
      [...here.keys()].filter((at) => here[at] === 0),
    )
  }
  const [rest = 'todo'] = [...sets].toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
  const written = [...sets]
    .filter(([code]) => code !== rest)
    .map(([code, set]) => [
      code,
      setText(
        set.toSorted((a, b) => a - b),
        positions.size,
      ),
    ])
  return { id: group.groupId, before: group.readBefore ? 1 : 0, rest, sets: Object.fromEntries(written) }
}

const isList = (code: string): code is (typeof lists)[number] => lists.some((list) => list === code)

/** A group as `groupToStored` wrote it; null for anything else, also when somebody would be in two sets. */
export function groupFromStored(value: unknown, people: readonly UserId[]): GroupRecord | null {
  const stored = storedObject(value)
  const [id] = storedIds([stored['id']])
  if (id === undefined) return null
  const found: Record<(typeof lists)[number], UserId[]> = { sending: [], doubtful: [], missing: [], todo: [] }
  const outcomes = new Map<UserId, Outcome>()
  const earlier = new Map<UserId, Outcome>()
  const taken = new Uint8Array(people.length)

  const place = (code: string, members: Iterable<number>): boolean => {
    const again = code.startsWith(earlierPrefix)
    const outcome = outcomeOfCode(again ? code.slice(earlierPrefix.length) : code)
    if (!outcome && !isList(code) && code !== notHere) return false
    for (const at of members) {
      const person = people[at]
      if (person === undefined || taken[at] === 1) return false
      taken[at] = 1
      if (outcome) (again ? earlier : outcomes).set(person, outcome)
      if (outcome && again) found.todo.push(person)
      else if (isList(code)) found[code].push(person)
    }
    return true
  }
  for (const [code, text] of Object.entries(storedObject(stored['sets']))) {
    const members = parseSetText(storedText(text), people.length)
    if (!members || !place(code, members)) return null
  }
  const rest = [...taken.keys()].filter((at) => taken[at] === 0)
  if (!place(storedText(stored['rest']), rest)) return null
  return {
    groupId: groupId(id),
    readBefore: stored['before'] === 1,
    ...found,
    todo: found.todo.toSorted((a, b) => a - b),
    earlier,
    outcomes,
  }
}
