import type { World } from '#test/portal-emulator/world/world.ts'
import type { ScheduledAct } from './schedule.ts'

/** Somebody in the group who is not me. */
const colleagueIn = (world: World, group: number, me: number): number | undefined =>
  world.memberIds(group).find((id) => id !== me)

/** Carries an act out on the tables, as far as it is possible now. */
export function carryOutAct(world: World, { act, group, person }: ScheduledAct, me: number): void {
  const isRelated = world.relations.find(person, group) !== undefined
  switch (act) {
    case 'accepts':
      world.accept(person, group)
      return
    case 'declines':
      world.decline(person, group)
      return
    case 'colleague-invites':
      if (!isRelated) world.invite(person, group, colleagueIn(world, group, me) ?? 1_000)
      return
    case 'colleague-lets-in':
      if (!isRelated) world.join(person, group)
      return
    case 'right-withdrawn':
      if (world.requireGroup(group).ownerId === me) world.passOwnership(group)
      world.setRole(me, group, 'K')
      world.setInitiatePerms(group, 'A')
  }
}
