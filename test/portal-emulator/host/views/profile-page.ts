import { isMember } from '../../world/relations.ts'
import { seesGroup } from '../../world/rights.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { face } from '../pictures-of.ts'
import { page } from './page.ts'
import { placementButton } from './placement-button.ts'
import { groupTile, tileCard } from './tiles.ts'

/** A colleague's card; its toolbar carries the app (rest.md 7, USER_PROFILE_TOOLBAR). */
export function profilePageView(context: HostContext, userId: number): Html {
  const { portal, labels, me } = context
  const { world } = portal
  const person = world.people.get(userId)
  if (!person)
    return page(context, { title: labels.notFound, content: html`<div class="portal-error">404</div>` })
  const departments = person.departments.map((id) => world.departments.get(id)?.name ?? '').join(', ')
  const groups = [...world.relations.ofUser(userId)]
    .filter((row) => isMember(row.role))
    .map((row) => world.requireGroup(row.groupId))
    .filter((group) => seesGroup(world, me, group))
    .map((group) => groupTile(context, group))
  return page(context, {
    title: fullName(person),
    tools: placementButton(context, 'USER_PROFILE_TOOLBAR', labels.openForPerson),
    content: html`<section class="card profile">
        ${face(person, 120)}
        <dl>
          ${
            !person.active &&
            html`<dt>${labels.dismissed}</dt>
              <dd></dd>`
          }
          ${fact(labels.position, person.position ?? '')} ${fact(labels.department, departments)}
          ${fact(labels.email, person.email)}
        </dl>
      </section>
      ${tileCard(labels.groups, groups)}`,
  })
}

function fact(name: string, value: string): Html | undefined {
  return value === ''
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`
}
