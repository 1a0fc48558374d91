import type { World } from '#test/portal-emulator/world/world.ts'

/** The newest groups of a person that are not archived, each made to let its members invite. Throws when there are fewer. */
export function groupsToInviteInto(world: World, me: number, count: number): readonly number[] {
  const groups = [...world.relations.ofUser(me)]
    .filter(({ role, groupId }) => 'AEK'.includes(role) && !world.requireGroup(groupId).closed)
    .map(({ groupId }) => groupId)
    .slice(-count)
  if (groups.length < count) throw new Error(`only ${groups.length} of ${count} groups are open`)
  for (const id of groups) world.requireGroup(id).initiatePerms = 'K'
  return groups
}
