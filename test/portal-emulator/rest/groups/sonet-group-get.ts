import { groupImageUrl } from '../../pictures.ts'
import { onSiteOf, seesGroup } from '../../world/rights.ts'
import { EXTRANET_SITE, type GroupRow } from '../../world/tables.ts'
import type { World } from '../../world/world.ts'
import { portalDate } from '../envelope/envelope.ts'
import { matcherOf, splitKey, type Cell } from '../filter.ts'
import { PAGE, type Answer, type Call, type Method } from '../method.ts'
import { own } from '../own.ts'
import { entries, toInt, toText, type PhpValue } from '../envelope/php-value.ts'

/** rest.md 3.1: visible groups of the whole portal and my secret ones; no role, no INITIATE_PERMS (trap 11). */
export const sonetGroupGet: Method = {
  name: 'sonet_group.get',
  scopes: ['sonet_group'],
  params: ['ORDER', 'FILTER', 'GROUP_ID', 'IS_ADMIN'],
  run: list,
}

const OPERATORS = ['!', '<', '<=', '>', '>=', '><', '!><', '?', '=', '!=', '%', '!%']

const CELLS: Readonly<Record<string, (row: GroupRow, world: World) => Cell>> = {
  ID: (row) => row.id,
  SITE_ID: (row) => row.siteIds,
  NAME: (row) => row.name,
  DESCRIPTION: (row) => row.description,
  ACTIVE: (row) => yesNo(row.active),
  VISIBLE: (row) => yesNo(row.visible),
  OPENED: (row) => yesNo(row.opened),
  CLOSED: (row) => yesNo(row.closed),
  SUBJECT_ID: (row) => row.subjectId,
  OWNER_ID: (row) => row.ownerId,
  KEYWORDS: (row) => row.keywords,
  PROJECT: (row) => yesNo(row.type === 'project' || row.type === 'scrum'),
  NUMBER_OF_MEMBERS: (row, world) => world.relations.counts(row.id).members,
  // May be filtered by although it is never shown (rest.md 3.4).
  INITIATE_PERMS: (row) => row.initiatePerms,
  DATE_CREATE: (row) => portalDate(row.created),
  DATE_UPDATE: (row) => portalDate(row.updated),
  DATE_ACTIVITY: (row) => portalDate(row.activity),
}

function list(call: Call): Answer {
  const { portal, params, caller } = call
  const seesAll = toText(params.get('IS_ADMIN')) === 'Y' && (caller.admin || caller.serverAdmin)
  const tests = testsOf(call)
  const groupId = toInt(params.get('GROUP_ID'))
  const rows = [...portal.world.groups.values()]
    .filter((row) => seesAll || (seesGroup(portal.world, caller, row) && onSiteOf(caller, row)))
    .filter((row) => groupId <= 0 || row.id === groupId)
    .filter((row) => tests.every((test) => test(row)))
  order(rows, params.get('ORDER'), portal.world)
  const wire = (from: number) => rows.slice(from, from + PAGE).map((row) => toWire(row, call))
  if (params.start === -1) return { result: wire(0), total: 0 }
  const start = Math.floor(Math.max(0, params.start ?? 0) / PAGE) * PAGE
  const next = start + PAGE
  return { result: wire(start), total: rows.length, ...(next < rows.length ? { next } : {}) }
}

/** An unknown field or prefix is dropped without a word: the list comes back unfiltered (trap 12). */
function testsOf(call: Call): ((row: GroupRow) => boolean)[] {
  const { world } = call.portal
  return entries(call.params.get('FILTER')).flatMap(([key, value]) => {
    const split = splitKey(key, OPERATORS)
    if (split?.field === 'IS_EXTRANET') {
      const wanted = toText(value) === 'Y'
      return [(row: GroupRow) => row.siteIds.includes(EXTRANET_SITE) === wanted]
    }
    const cell = split && own(CELLS, split.field)
    if (split?.field === 'CHECK_PERMISSIONS') return []
    if (!split || !cell) {
      call.exchange.entry.notes.push(`filter "${key}" ignored`)
      return []
    }
    const matches = matcherOf(split.operator, value)
    return [(row: GroupRow) => matches(cell(row, world))]
  })
}

/** Default ID DESC; unknown keys ignored; anything but ASC is DESC. */
function order(rows: GroupRow[], wanted: PhpValue | undefined, world: World): void {
  const keys = entries(wanted).flatMap(([name, direction]) => {
    const cell = own(CELLS, name.toUpperCase())
    return cell ? [{ cell, sign: toText(direction).toUpperCase() === 'ASC' ? 1 : -1 }] : []
  })
  rows.sort((a, b) => {
    for (const { cell, sign } of keys) {
      const [left, right] = [cell(a, world) ?? '', cell(b, world) ?? '']
      if (left !== right) return left < right ? -sign : sign
    }
    return b.id - a.id
  })
}

function toWire(row: GroupRow, { portal }: Call): Record<string, unknown> {
  return {
    ID: String(row.id),
    SITE_ID: row.siteIds[0] ?? null,
    NAME: row.name,
    DESCRIPTION: row.description === '' ? null : row.description,
    DATE_CREATE: portalDate(row.created),
    DATE_UPDATE: portalDate(row.updated),
    ACTIVE: yesNo(row.active),
    VISIBLE: yesNo(row.visible),
    OPENED: yesNo(row.opened),
    CLOSED: yesNo(row.closed),
    SUBJECT_ID: String(row.subjectId),
    OWNER_ID: String(row.ownerId),
    KEYWORDS: row.keywords === '' ? null : row.keywords,
    NUMBER_OF_MEMBERS: String(portal.world.relations.counts(row.id).members),
    DATE_ACTIVITY: portalDate(row.activity),
    SUBJECT_NAME: 'Workgroups',
    PROJECT: yesNo(row.type === 'project' || row.type === 'scrum'),
    ...(row.image ? { IMAGE: groupImageUrl(portal.origin, row.id) } : {}),
    IS_EXTRANET: yesNo(row.siteIds.includes(EXTRANET_SITE)),
  }
}

export function yesNo(value: boolean): 'Y' | 'N' {
  return value ? 'Y' : 'N'
}
