import type { GroupId, UserId } from '#domain/ids.ts'
import type { Plan } from '#domain/plan.ts'
import type { GroupDirectory, InvitationSender } from '#domain/ports.ts'
import type { MemoryJournal } from './memory-journal.ts'
import type { Random } from './random.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** A portal that a run is played against, and that knows the truth. */
export interface PlayedPortal extends InvitationSender, Pick<GroupDirectory, 'roster'> {
  /** Calls that invite, so far. */
  readonly writes: number
  /** Another page begins, or goes on with groups that it has not read. */
  openPage(unread: readonly GroupId[]): void
  /** What ties the person to the group in truth; `ours` when the run under test created it. */
  relation(group: GroupId, person: UserId): { readonly ours: boolean } | undefined
  /** Everything that the run did and should not have done. */
  complaints(): readonly string[]
}

/** A portal with people and groups, a plan for it, and everything else that a run needs; all of it from one seed. */
export interface World {
  readonly portal: PlayedPortal
  readonly plan: Plan
  readonly clock: VirtualClock
  readonly journal: MemoryJournal
  readonly random: Random
}
