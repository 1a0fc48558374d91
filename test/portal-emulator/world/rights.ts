import { isMember } from './relations.ts'
import type { GroupRow, UserRow } from './tables.ts'
import { EXTRANET_SITE } from './tables.ts'
import type { World } from './world.ts'

/**
 * The right to invite, rest.md 1.4. `CLOSED` does not revoke it. A portal administrator of the cloud has no bypass;
 * only the on-premise administrators group has.
 */
export function mayInitiate(world: World, caller: UserRow, group: GroupRow): boolean {
  return caller.serverAdmin || mayInitiateAsMember(world, caller, group)
}

/** The same without any administrator: what ACTIONS.INVITE says in REST (rest.md 3.3, trap 18). */
export function mayInitiateAsMember(world: World, caller: UserRow, group: GroupRow): boolean {
  const role = world.relations.roleOf(caller.id, group.id)
  switch (group.initiatePerms) {
    case 'A':
      return group.ownerId === caller.id
    case 'E':
      return role === 'A' || role === 'E'
    case 'K':
      return isMember(role)
  }
}

/** May edit the group: owner, moderator or administrator. */
export function mayModify(world: World, caller: UserRow, group: GroupRow): boolean {
  const role = world.relations.roleOf(caller.id, group.id)
  return caller.admin || caller.serverAdmin || role === 'A' || role === 'E'
}

/** Visible groups for everybody, secret ones for members only; no bypass for administrators (rest.md 1.2). */
export function seesGroup(world: World, caller: UserRow, group: GroupRow): boolean {
  return group.visible || isMember(world.relations.roleOf(caller.id, group.id))
}

/** The same with the administrators' bypass of user.get and workgroup.get (rest.md 2.2, 3.3). */
export function seesGroupOrAdministers(world: World, caller: UserRow, group: GroupRow): boolean {
  return caller.admin || caller.serverAdmin || seesGroup(world, caller, group)
}

/** Callers from outside are limited to the groups of their site (rest.md 2.2, 3.2). */
export function onSiteOf(caller: UserRow, group: GroupRow): boolean {
  return caller.type !== 'extranet' || group.siteIds.includes(EXTRANET_SITE)
}

/** Does the other person let this caller invite them? The rest module's administrators pass (rest.md 1.3 step 2). */
export function letsInvite(caller: UserRow, target: UserRow): boolean {
  return target.invitedBy === 'everyone' || caller.admin || caller.serverAdmin
}
