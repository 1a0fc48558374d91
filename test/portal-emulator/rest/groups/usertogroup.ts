import { mayInitiateAsMember } from '../../world/rights.ts'
import type { RelationRow } from '../../world/tables.ts'
import { wordsOf } from '../../world/word-index.ts'
import { matcherOf, splitKey, type Cell } from '../filter.ts'
import { PAGE, type Answer, type Call, type Method } from '../method.ts'
import { own } from '../own.ts'
import { entries, toInt, toList, toText, type PhpValue } from '../envelope/php-value.ts'
import { refused, RestError } from '../envelope/rest-error.ts'

/** Reachable but undocumented (rest.md 8, trap 39): only behind method.get and with a fallback. */
export const usertogroupList: Method = {
  name: 'socialnetwork.api.usertogroup.list',
  scopes: ['socialnetwork'],
  params: ['filter', 'select', 'order'],
  run: list,
}

/** Allowed for those with a row who may initiate, for the inviter and for the Scrum master; target Z/G. */
export const usertogroupCancelInvite: Method = {
  name: 'socialnetwork.api.usertogroup.cancelinvite',
  scopes: ['socialnetwork'],
  params: ['userId', 'groupId'],
  run: (call) => {
    const { row, world } = target(call)
    const group = world.groups.get(toInt(call.params.get('groupId')))
    const mine = group && world.relations.find(call.caller.id, group.id)
    const mayCancel =
      group !== undefined &&
      mine !== undefined &&
      (mayInitiateAsMember(world, call.caller, group) ||
        row?.initiatedByUserId === call.caller.id ||
        group.scrumMasterId === call.caller.id)
    if (!row || !mayCancel || row.role !== 'Z' || row.initiatedBy !== 'G') throw denied()
    world.remove(row.userId, row.groupId)
    return { result: true }
  },
}

/** Upserts with an empty text: a present member falls back to pending (trap 33). */
export const usertogroupRepeatInvite: Method = {
  name: 'socialnetwork.api.usertogroup.repeatinvite',
  scopes: ['socialnetwork'],
  params: ['userId', 'groupId'],
  run: (call) => {
    const { row, world } = target(call)
    const group = row && world.groups.get(row.groupId)
    if (!row || !group || !mayInitiateAsMember(world, call.caller, group)) throw denied()
    world.notifications.settle(row.userId, row.groupId, 'withdrawn')
    world.invite(row.userId, row.groupId, call.caller.id)
    return { result: true }
  },
}

function target(call: Call) {
  const { world } = call.portal
  for (const name of ['userId', 'groupId']) {
    if (call.params.get(name) === undefined) {
      throw new RestError(400, '100', `Could not find value for parameter {${name}}`)
    }
  }
  return {
    world,
    row: world.relations.find(toInt(call.params.get('userId')), toInt(call.params.get('groupId'))),
  }
}

function denied(): RestError {
  return new RestError(400, 'SONET_CONTROLLER_USERTOGROUP_ACCESS', 'No permissions')
}

const CELLS: Readonly<Record<string, (row: RelationRow) => Cell>> = {
  ID: (row) => row.id,
  USER_ID: (row) => row.userId,
  GROUP_ID: (row) => row.groupId,
  ROLE: (row) => row.role,
  INITIATED_BY_TYPE: (row) => row.initiatedBy,
  INITIATED_BY_USER_ID: (row) => row.initiatedByUserId,
}

/** No permission check at all in the version read (rest.md 8). */
function list(call: Call): Answer {
  const actions = toList(call.params.get('select')).some((name) => toText(name) === 'ACTIONS')
  if (actions && call.portal.options.strict !== false) throw refused('select ACTIONS: its shape is not known')
  const tests = entries(call.params.get('filter')).map(([key, value]) => testOf(call, key, value))
  const rows = candidates(call).filter((row) => tests.every((test) => test(row)))
  const asked = call.params.start ?? 0
  const start = Math.max(0, asked)
  const relations = rows.slice(start, start + PAGE).map((row) => ({
    id: row.id,
    userId: row.userId,
    groupId: row.groupId,
    role: row.role,
    initiatedByType: row.initiatedBy,
    initiatedByUserId: row.initiatedByUserId,
    message: row.message,
  }))
  // As in the other controllers: the fast mode counts nothing (rest.md 3.2).
  if (asked < 0) return { result: { relations } }
  const next = start + PAGE
  return { result: { relations }, total: rows.length, ...(next < rows.length ? { next } : {}) }
}

function testOf({ caller, portal }: Call, key: string, value: PhpValue): (row: RelationRow) => boolean {
  if (key === 'INVITED_BY_ME') return (row) => toText(value) !== 'Y' || row.initiatedByUserId === caller.id
  if (key === 'SEARCH_INDEX') {
    const found = new Set(portal.world.people.findByWords(wordsOf(toText(value))))
    return (row) => found.has(row.userId)
  }
  const split = splitKey(key, ['=', '@', '!', '!=', '!@'])
  const cell = split && own(CELLS, split.field)
  if (!split || !cell) return () => true
  const matches = matcherOf(split.operator, value)
  return (row) => matches(cell(row))
}

/** By group, by person, or everything. */
function candidates(call: Call): RelationRow[] {
  const { world } = call.portal
  const filter = new Map(entries(call.params.get('filter')))
  const groups = toList(filter.get('GROUP_ID') ?? filter.get('=GROUP_ID')).map(toInt)
  const groupIds = groups.length > 0 ? groups : [...world.groups.keys()]
  return groupIds.flatMap((id) => [...world.relations.ofGroup(id)]).sort((a, b) => a.id - b.id)
}
