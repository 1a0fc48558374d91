import { seesGroup } from '../../world/rights.ts'
import type { GroupRow, UserRow } from '../../world/tables.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { page } from './page.ts'
import { groupTile, personTile, tileCard } from './tiles.ts'

/** A portal of 100,000 people still opens its list at once. */
const shown = 120

export function groupsPageView(context: HostContext): Html {
  const { labels } = context
  return page(context, { title: labels.groups, content: html`${groupsCard(context, '')}` })
}

/** Everybody, or with `q` what the header's search found: people and groups whose name holds the text. */
export function companyPageView(context: HostContext): Html {
  const { labels, portal, url } = context
  const wanted = (url.searchParams.get('q') ?? '').trim().toLowerCase()
  const isShown = (person: UserRow) =>
    person.active && person.type === 'employee' && fullName(person).toLowerCase().includes(wanted)
  const people = firstOf(portal.world.people.all(), isShown).map((person) => personTile(context, person))
  const groups = wanted === '' ? undefined : groupsCard(context, wanted)
  return page(context, {
    title: labels.company,
    content: html`${tileCard(labels.peopleHere, people)} ${groups}
    ${people.length === 0 && !groups && html`<section class="card quiet">${labels.nothingFound}</section>`}`,
  })
}

function groupsCard(context: HostContext, wanted: string): Html | undefined {
  const { world } = context.portal
  const isShown = (group: GroupRow) =>
    group.active && seesGroup(world, context.me, group) && group.name.toLowerCase().includes(wanted)
  const tiles = firstOf(world.groups.values(), isShown).map((group) => groupTile(context, group))
  return tileCard(context.labels.groups, tiles)
}

function firstOf<Row>(rows: Iterable<Row>, isShown: (row: Row) => boolean): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    if (found.length >= shown) break
    if (isShown(row)) found.push(row)
  }
  return found
}
