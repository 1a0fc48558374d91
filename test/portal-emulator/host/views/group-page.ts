import { bindingOf, titleOf } from '../../installation.ts'
import { isMember } from '../../world/relations.ts'
import { seesGroup } from '../../world/rights.ts'
import type { GroupRow } from '../../world/tables.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { groupPicture } from '../pictures-of.ts'
import { appBox } from './app-box.ts'
import { page } from './page.ts'
import { placementButton } from './placement-button.ts'
import { personTile, tileCard } from './tiles.ts'

const shownMembers = 60

/** A group with its menu; the app is one of its tabs, opened in place (rest.md 7, SONET_GROUP_DETAIL_TAB). */
export function groupPageView(context: HostContext, groupId: number): Html {
  const { portal, me, labels, options } = context
  const group = portal.world.groups.get(groupId)
  if (!group || !seesGroup(portal.world, me, group)) {
    return page(context, {
      title: labels.groups,
      content: html`<div class="portal-error">${labels.noAccess}</div>`,
    })
  }
  const tab = bindingOf(portal, 'SONET_GROUP_DETAIL_TAB')
  const isAppTab = tab !== undefined && options.placement === 'SONET_GROUP_DETAIL_TAB'
  return page(context, {
    title: group.name,
    tools: placementButton(context, 'SONET_GROUP_TOOLBAR', labels.openInGroup),
    tabs: tabs(context, group, tab && (titleOf(tab, options.lang) || labels.app), isAppTab),
    content: isAppTab ? appBox(context) : about(context, group),
  })
}

function tabs(
  { labels, link, url }: HostContext,
  group: GroupRow,
  appTab: string | undefined,
  isAppTab: boolean,
): Html {
  const path = `/workgroups/group/${group.id}/`
  const section = url.searchParams.get('emu-tab') ?? ''
  const plain: [section: string, text: string][] = [
    ['', labels.about],
    ['tasks', labels.tasks],
    ['calendar', labels.calendar],
    ['files', labels.files],
  ]
  return html`<nav class="tabs" aria-label="${group.name}">
    ${plain.map(([name, text]) => {
      const isHere = !isAppTab && name === section
      return html`<a
        href="${link(path, name === '' ? {} : { 'emu-tab': name })}"
        ${isHere && html`aria-current="page"`}
        >${text}</a
      >`
    })}
    ${
      appTab !== undefined &&
      html`<a
        href="${link(path, { 'emu-placement': 'SONET_GROUP_DETAIL_TAB' })}"
        ${isAppTab && html`aria-current="page"`}
        >${appTab}</a
      >`
    }
  </nav>`
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
        <p>
          ${group.type === 'project' ? labels.project : labels.group}
          ${group.closed && html`· ${labels.archived}`} ${!group.visible && html`· ${labels.secret}`}
        </p>
        <p>${group.description}</p>
        ${owner && html`<p class="quiet">${labels.owner}: ${fullName(owner)}</p>`}
      </div>
    </section>
    ${tileCard(`${labels.members}: ${rows.length}`, members)}`
}
