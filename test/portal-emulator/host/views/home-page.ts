import { isMember } from '../../world/relations.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { page } from './page.ts'
import { groupTile, tileCard } from './tiles.ts'

const shownGroups = 40

export function homePageView(context: HostContext): Html {
  return page(context, { title: context.labels.home, content: homeContent(context) })
}

/** A greeting and my groups: the ways into everything else. */
export function homeContent(context: HostContext): Html {
  const { labels, me, portal } = context
  const mine = [...portal.world.relations.ofUser(me.id)]
    .filter((row) => isMember(row.role))
    .slice(0, shownGroups)
  return html`<section class="card">
      <h2>${labels.welcome}, ${fullName(me)}</h2>
      <p class="quiet">${me.position ?? ''}</p>
    </section>
    ${tileCard(
      labels.myGroups,
      mine.map(({ groupId }) => groupTile(context, portal.world.requireGroup(groupId))),
    )}`
}
