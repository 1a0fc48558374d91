import { packIds } from '#domain/packed-ids.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

/** A run of this person, days ago, into a group of mine; all of its people have an invitation now. */
export function sentEarlier(
  { portal, cast }: { readonly portal: Portal; readonly cast: DemoCast },
  who: number,
  people: readonly number[],
  message = '',
): void {
  const { world } = portal
  if (!world.relations.find(who, cast.websiteRelaunch)) world.join(who, cast.websiteRelaunch)
  for (const id of people) world.invite(id, cast.websiteRelaunch, who)
  const run = {
    r: 'earlier',
    t: Date.now() - 3 * 86_400_000,
    p: packIds(people),
    g: [cast.websiteRelaunch.toString(36), 'a'],
    m: message,
  }
  const text = `{"version":1,"gone":0,"damaged":0}\n${JSON.stringify(run)}`
  portal.inside.userOptionsOf(who).set('sent', text)
}
