import type { HostContext } from '../../context.ts'
import { html, type Html } from '../../html.ts'
import { groupIdOf } from '../../paths.ts'
import { choice } from './choice.ts'
import { section } from './section.ts'

/** My place in the group that is open, and who may invite there (rest.md 1.4). */
export function groupSection({ portal, url, me }: HostContext): Html | undefined {
  const group = portal.world.groups.get(groupIdOf(url.pathname) ?? 0)
  if (!group) return undefined
  const relation = portal.world.relations.find(me.id, group.id)
  const pending = relation?.initiatedBy === 'G' ? 'invited' : 'asked'
  const role = relation?.role === 'Z' ? pending : (relation?.role ?? '')
  return section(
    `Group ${group.id}: ${group.name}`,
    html`${choice(
        'My role',
        html`data-role`,
        [
          ['', 'none'],
          ['A', 'owner (A)'],
          ['E', 'moderator (E)'],
          ['K', 'member (K)'],
          ['invited', 'invited (Z, G)'],
          ['asked', 'asked to join (Z, U)'],
          ['T', 'banned (T)'],
        ],
        role,
      )}
      ${choice(
        'May invite',
        html`data-perms`,
        [
          ['A', 'owner (A)'],
          ['E', 'owner and moderators (E)'],
          ['K', 'all members (K)'],
        ],
        group.initiatePerms,
      )}
      <label class="panel-row"
        ><span>Archived</span><input type="checkbox" data-closed ${group.closed && html`checked`}
      /></label>`,
    true,
  )
}
