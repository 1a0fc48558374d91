import type { InitiatePerms, Role } from '../../world/tables.ts'
import { numberIn, textIn } from './body.ts'
import type { Endpoint } from './endpoint.ts'

const perms: readonly InitiatePerms[] = ['A', 'E', 'K']
const roles: readonly Role[] = ['A', 'E', 'K', 'T']

/** The drawer's controls for the open group. */
export const groupEndpoints: Record<string, Endpoint> = {
  /** role: a letter, `invited`, `asked`, or empty for no row at all. */
  'set-role'({ world }, body) {
    const userId = numberIn(body, 'userId')
    const group = world.groups.get(numberIn(body, 'groupId'))
    if (!group || !world.people.get(userId)) return { status: 404, answer: 'no such group or person' }
    const wanted = textIn(body, 'role')
    // An owner must stop being one before the row may go (rest.md 2.5).
    if (world.relations.roleOf(userId, group.id) === 'A') world.setRole(userId, group.id, 'K')
    world.remove(userId, group.id)
    if (wanted === 'invited') world.invite(userId, group.id, group.ownerId)
    if (wanted === 'asked') world.askToJoin(userId, group.id)
    const role = roles.find((known) => known === wanted)
    if (role === 'T') world.ban(userId, group.id)
    else if (role === 'A' || role === 'E' || role === 'K') world.join(userId, group.id, role)
    if (role === 'A') group.ownerId = userId
    return { status: 200, answer: true }
  },

  'set-group'({ world }, body) {
    const group = world.groups.get(numberIn(body, 'groupId'))
    if (!group) return { status: 404, answer: 'no such group' }
    const wanted = perms.find((known) => known === textIn(body, 'perms'))
    if (wanted) world.setInitiatePerms(group.id, wanted)
    if (typeof body['closed'] === 'boolean') group.closed = body['closed']
    return { status: 200, answer: true }
  },
}
