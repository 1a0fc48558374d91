import { bindingOf } from '../../installation.ts'
import { isMember } from '../../world/relations.ts'
import { seesGroup } from '../../world/rights.ts'
import type { GroupRow } from '../../world/tables.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { groupPicture } from '../pictures-of.ts'
import { appBox } from './app-box.ts'
import { appSections, linkMenu, ownSections, sectionRow } from './group-menu.ts'
import { page } from './page.ts'
import { placementButton } from './placement-button.ts'
import { personTile, tileCard } from './tiles.ts'

const shownMembers = 60

/** A group with its menu; the app is a part of it, opened in place (rest.md 7, SONET_GROUP_DETAIL_TAB). */
export function groupPageView(context: HostContext, groupId: number): Html {
  const { portal, me, labels, options } = context
  const group = portal.world.groups.get(groupId)
  if (!group || !seesGroup(portal.world, me, group)) {
    return page(context, {
      title: labels.groups,
      content: html`<div class="portal-error">${labels.noAccess}</div>`,
    })
  }
  const isApp =
    options.placement === 'SONET_GROUP_DETAIL_TAB' && bindingOf(portal, options.placement) !== undefined
  const content = isApp ? appBox(context) : about(context, group)
  return page(context, {
    title: group.name,
    ...(options.view === 'classic' ? classicMenu(context, group) : { tabs: projectCard(context, group) }),
    content,
  })
}

/** Everything in one row, the app at its end, and a toolbar beside the title. */
const classicMenu = (context: HostContext, group: GroupRow) => ({
  tools: placementButton(context, 'SONET_GROUP_TOOLBAR', context.labels.openInGroup),
  tabs: sectionRow(context, group, [...ownSections(context, group), ...appSections(context, group)]),
})

/** The card of a project: the app is behind its three dots, and there is no toolbar (rest.md 7). */
function projectCard(context: HostContext, group: GroupRow): Html {
  const { labels } = context
  return html`<section class="card project-card" aria-label="${group.name}">
      ${groupPicture(group, 32)} <span>${kindOf(context, group)}</span>
      ${linkMenu({ id: 'project-menu', name: labels.more, sign: '•••', sections: appSections(context, group) })}
    </section>
    ${sectionRow(context, group, ownSections(context, group))}`
}

function kindOf({ labels }: HostContext, group: GroupRow): Html {
  return html`${group.type === 'project' ? labels.project : labels.group}
  ${group.closed && html`· ${labels.archived}`} ${!group.visible && html`· ${labels.secret}`}`
}

function about(context: HostContext, group: GroupRow): Html {
  const { portal, labels, url } = context
  if (url.searchParams.has('emu-tab'))
    return html`<section class="card quiet">${labels.notEmulated}</section>`
  const { world } = portal
  const rows = [...world.relations.ofGroup(group.id)].filter((row) => isMember(row.role))
  const members = rows.slice(0, shownMembers).flatMap((row) => {
    const person = world.people.get(row.userId)
    return person ? [personTile(context, person)] : []
  })
  const owner = world.people.get(group.ownerId)
  return html`<section class="card group-about">
      ${groupPicture(group, 72)}
      <div>
        <p>${kindOf(context, group)}</p>
        <p>${group.description}</p>
        ${owner && html`<p class="quiet">${labels.owner}: ${fullName(owner)}</p>`}
      </div>
    </section>
    ${tileCard(`${labels.members}: ${rows.length}`, members)}`
}
