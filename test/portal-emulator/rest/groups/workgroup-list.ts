import { groupImageUrl } from '../../pictures.ts'
import { seesGroup } from '../../world/rights.ts'
import { EXTRANET_SITE, MAIN_SITE, type GroupRow } from '../../world/tables.ts'
import type { World } from '../../world/world.ts'
import { displayDate } from '../display-date.ts'
import { matcherOf, splitKey, type Cell } from '../filter.ts'
import { PAGE, type Answer, type Call, type Method } from '../method.ts'
import { own } from '../own.ts'
import { entries, field, toList, toText, type PhpValue } from '../envelope/php-value.ts'
import { RestError } from '../envelope/rest-error.ts'
import { yesNo } from './sonet-group-get.ts'

/** rest.md 3.2. Lower-camel names; rows are camelCase with string ids (trap 16). */
export const workgroupList: Method = {
  name: 'socialnetwork.api.workgroup.list',
  scopes: ['socialnetwork'],
  // The documentation has IS_ADMIN at top level, the code reads it in `params` only.
  params: ['filter', 'select', 'order', 'params', 'IS_ADMIN'],
  run: list,
}

const OPERATORS = ['@', '!@', '%', '=%', '%=', '!%', '!', '=', '!=', '<', '<=', '>', '>=', '><', '!><', '?']

const CELLS: Readonly<Record<string, (row: GroupRow, world: World) => Cell>> = {
  ID: (row) => row.id,
  ACTIVE: (row) => yesNo(row.active),
  SUBJECT_ID: (row) => row.subjectId,
  NAME: (row) => row.name,
  DESCRIPTION: (row) => row.description,
  KEYWORDS: (row) => row.keywords,
  CLOSED: (row) => yesNo(row.closed),
  VISIBLE: (row) => yesNo(row.visible),
  OPENED: (row) => yesNo(row.opened),
  PROJECT: (row) => yesNo(row.type === 'project' || row.type === 'scrum'),
  LANDING: () => 'N',
  DATE_CREATE: (row) => displayDate(row.created),
  DATE_UPDATE: (row) => displayDate(row.updated),
  DATE_ACTIVITY: (row) => displayDate(row.activity),
  IMAGE_ID: (row) => (row.image ? 100_000 + row.id : null),
  AVATAR_TYPE: () => null,
  OWNER_ID: (row) => row.ownerId,
  NUMBER_OF_MEMBERS: (row, world) => world.relations.counts(row.id).members,
  NUMBER_OF_MODERATORS: (row, world) => world.relations.counts(row.id).moderators,
  INITIATE_PERMS: (row) => row.initiatePerms,
  PROJECT_DATE_START: () => null,
  PROJECT_DATE_FINISH: () => null,
  SCRUM_OWNER_ID: (row) => (row.type === 'scrum' ? row.ownerId : null),
  SCRUM_MASTER_ID: (row) => row.scrumMasterId,
  SCRUM_SPRINT_DURATION: () => null,
  SCRUM_TASK_RESPONSIBLE: () => null,
  TYPE: (row) => row.type,
}

function list(call: Call): Answer {
  const { params, portal } = call
  const extras = params.get('params')
  const rows = ordered(visible(call, extras), params.get('order'), portal.world)
  const start = Math.max(0, params.start ?? 0)
  const fields = selected(call)
  const isMobile = toText(field(extras, 'mode')) === 'mobile'
  const page = rows.slice(start, start + PAGE).map((row) => toWire(row, fields, isMobile, call))
  const result = { workgroups: page }
  if (params.start === -1) return { result }
  const next = start + PAGE
  return { result, total: rows.length, ...(next < rows.length ? { next } : {}) }
}

/** One site always, whatever the filter says: groups of the extranet site only are missing (trap 16). */
function visible(call: Call, extras: PhpValue | undefined): GroupRow[] {
  const { portal, caller } = call
  const { world } = portal
  const ownSite = caller.type === 'extranet' ? EXTRANET_SITE : MAIN_SITE
  const site = caller.type === 'extranet' ? ownSite : toText(field(extras, 'siteId')) || ownSite
  const seesAll = toText(field(extras, 'IS_ADMIN')) === 'Y' && (caller.admin || caller.serverAdmin)
  const tests = entries(call.params.get('filter')).flatMap(([key, value]) => testOf(call, key, value))
  return [...world.groups.values()].filter(
    (row) =>
      row.siteIds.includes(site) &&
      (seesAll || seesGroup(world, caller, row)) &&
      tests.every((test) => test(row)),
  )
}

function testOf(call: Call, key: string, value: PhpValue): ((row: GroupRow) => boolean)[] {
  const split = splitKey(key, OPERATORS)
  const cell = split && own(CELLS, split.field)
  if (split && cell) {
    const matches = matcherOf(split.operator, value)
    return [(row) => matches(cell(row, call.portal.world))]
  }
  call.exchange.entry.notes.push(`filter "${key}" ignored`)
  return []
}

/** Default [ID]; names that are not allowed, ACTIONS among them, are dropped without a word. */
function selected(call: Call): readonly string[] {
  const names = toList(call.params.get('select')).map(toText)
  if (names.length === 0) return ['ID']
  const known = (name: string) => name === 'AVATAR' || Object.hasOwn(CELLS, name)
  for (const name of names) if (!known(name)) call.exchange.entry.notes.push(`select "${name}" ignored`)
  return names.filter(known)
}

function ordered(rows: GroupRow[], order: PhpValue | undefined, world: World): GroupRow[] {
  const keys = entries(order).map(([name, direction]) => {
    const cell = own(CELLS, name)
    if (!cell) throw new RestError(400, 'ERROR_CORE', `Unknown field definition \`${name}\``)
    return { cell, sign: toText(direction).toUpperCase() === 'DESC' ? -1 : 1 }
  })
  if (keys.length === 0) return rows
  return rows.sort((a, b) => {
    for (const { cell, sign } of keys) {
      const [left, right] = [cell(a, world) ?? '', cell(b, world) ?? '']
      if (left !== right) return left < right ? -sign : sign
    }
    return a.id - b.id
  })
}

function toWire(row: GroupRow, fields: readonly string[], isMobile: boolean, { portal, caller }: Call) {
  const pairs = fields.map((name): [string, unknown] => {
    if (name === 'AVATAR') return ['avatar', row.image ? groupImageUrl(portal.origin, row.id) : '']
    const value = own(CELLS, name)?.(row, portal.world) ?? null
    return [camelCase(name), value === null ? null : String(value)]
  })
  if (isMobile) {
    const relation = portal.world.relations.find(caller.id, row.id)
    pairs.push([
      'additionalData',
      { role: relation?.role ?? '', initiatedByType: relation?.initiatedBy ?? '' },
    ])
  }
  return Object.fromEntries(pairs)
}

function camelCase(name: string): string {
  return name.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
