import type { ColleagueAct, Moment } from './fault-kinds.ts'
import type { World } from './world/world.ts'

export type Act = (world: World, moment: Moment) => void

/** What a colleague can do while a request is on its way, by name. */
export function actOf(act: ColleagueAct | Act): Act {
  return typeof act === 'function' ? act : ACTS[act]
}

const ACTS: Record<ColleagueAct, Act> = {
  'invites-the-same': (world, { groupId, userIds, callerId }) => {
    if (groupId === null) return
    const members = [...world.relations.ofGroup(groupId)].filter(({ role }) => 'AEK'.includes(role))
    const inviter = members.find(({ userId }) => userId !== callerId)?.userId
    if (inviter === undefined) return
    for (const id of userIds) {
      if (world.people.get(id) && !world.relations.find(id, groupId)) world.invite(id, groupId, inviter)
    }
  },
  'removes-invitations': (world, { groupId, userIds }) => {
    if (groupId === null) return
    for (const id of userIds) if (world.relations.roleOf(id, groupId) === 'Z') world.remove(id, groupId)
  },
  'closes-group': (world, { groupId }) => {
    if (groupId !== null) world.closeGroup(groupId)
  },
  'withdraws-my-right': (world, { groupId, callerId }) => {
    if (groupId === null) return
    if (world.requireGroup(groupId).ownerId === callerId) world.passOwnership(groupId)
    world.setRole(callerId, groupId, 'K')
    world.setInitiatePerms(groupId, 'A')
  },
  'dismisses-one': (world, { userIds }) => {
    const last = userIds.findLast((id) => world.people.get(id)?.active)
    if (last !== undefined) world.dismiss(last)
  },
  'joins-one': (world, { groupId, userIds }) => {
    if (groupId === null) return
    const last = userIds.findLast((id) => world.people.get(id) && !world.relations.find(id, groupId))
    if (last !== undefined) world.join(last, groupId)
  },
}
