import { bindingOf, titleOf } from '../../installation.ts'
import type { GroupRow } from '../../world/tables.ts'
import type { HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'

/** A way into a part of the group. */
interface Section {
  readonly text: string
  readonly address: string
  readonly isHere: boolean
}

/** The portal's own sections of a group; all but the first are words only. */
export function ownSections({ labels, link, url, options }: HostContext, group: GroupRow): Section[] {
  const here = options.placement === 'SONET_GROUP_DETAIL_TAB' ? null : (url.searchParams.get('emu-tab') ?? '')
  const sections: [name: string, text: string][] = [
    ['', labels.about],
    ['feed', labels.home],
    ['tasks', labels.tasks],
    ['calendar', labels.calendar],
    ['files', labels.files],
    ['chats', labels.chats],
    ['photos', labels.photos],
    ['knowledge', labels.knowledge],
    ['members', labels.members],
  ]
  return sections.map(([name, text]) => ({
    text,
    address: link(`/workgroups/group/${group.id}/`, name === '' ? {} : { 'emu-tab': name }),
    isHere: name === here,
  }))
}

/** What the app has bound to the groups, if it has. */
export function appSections({ portal, labels, link, options }: HostContext, group: GroupRow): Section[] {
  const tab = bindingOf(portal, 'SONET_GROUP_DETAIL_TAB')
  if (!tab) return []
  const address = link(`/workgroups/group/${group.id}/`, { 'emu-placement': 'SONET_GROUP_DETAIL_TAB' })
  const isHere = options.placement === 'SONET_GROUP_DETAIL_TAB'
  return [{ text: titleOf(tab, options.lang) || labels.appInGroup, address, isHere }]
}

/** One row of sections. The browser part moves those without room behind "More", the last first (client/tabs.js). */
export function sectionRow(context: HostContext, group: GroupRow, sections: readonly Section[]): Html {
  return html`<nav class="tabs" aria-label="${group.name}">
    <div class="tabs-row">${sections.map(sectionLink)}</div>
    ${linkMenu({ id: 'more-sections', name: context.labels.more, sign: context.labels.more, sections: [] })}
  </nav>`
}

/** A button that shows and hides a list of links; it is not drawn while the list is empty. */
export function linkMenu(menu: {
  readonly id: string
  /** For those who do not see the sign. */
  readonly name: string
  readonly sign: string
  readonly sections: readonly Section[]
}): Html {
  const { id, name, sign, sections } = menu
  return html`<div class="link-menu" ${sections.length === 0 && html`hidden`}>
    <button
      type="button"
      aria-expanded="false"
      aria-controls="${id}"
      aria-label="${name}"
      data-needs-script
      disabled
    >
      ${sign}
    </button>
    <div id="${id}" class="link-list" hidden>${sections.map(sectionLink)}</div>
  </div>`
}

function sectionLink({ text, address, isHere }: Section): Html {
  return html`<a href="${address}" ${isHere && html`aria-current="page"`}>${text}</a>`
}
