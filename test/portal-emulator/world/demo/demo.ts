import { demoGroups, type DemoGroups } from './demo-groups.ts'
import { demoPeople, type DemoPeople } from './demo-people.ts'
import { World } from '../world.ts'

/** Ids by role, so that no test knows a number. */
export type DemoCast = DemoPeople & DemoGroups

/** A made-up company of about seventy people with everybody and every group that a trap of rest.md needs. */
export function createDemoWorld(): { world: World; cast: DemoCast } {
  const world = new World()
  const people = demoPeople(world)
  const groups = demoGroups(world, people)
  world.defaultUserId = people.me
  world.again = () => createDemoWorld().world
  return { world, cast: { ...people, ...groups } }
}
