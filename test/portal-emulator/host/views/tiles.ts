import type { GroupRow, UserRow } from '../../world/tables.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { face, groupPicture } from '../pictures-of.ts'

export function groupTile({ link }: HostContext, group: GroupRow): Html {
  const path = link(`/workgroups/group/${group.id}/`)
  return html`<li>
    <a href="${path}">${groupPicture(group, 32)}<span dir="auto">${group.name}</span></a>
  </li>`
}

export function personTile({ link }: HostContext, person: UserRow): Html {
  const path = link(`/company/personal/user/${person.id}/`)
  return html`<li>
    <a href="${path}"
      >${face(person)}<span dir="auto">${fullName(person)}<small>${person.position ?? ''}</small></span></a
    >
  </li>`
}

/** A card of tiles with its heading; nothing at all when there are none. */
export function tileCard(title: string, tiles: readonly Html[]): Html | undefined {
  if (tiles.length === 0) return undefined
  return html`<section class="card">
    <h2>${title}</h2>
    <ul class="tiles">
      ${tiles}
    </ul>
  </section>`
}
