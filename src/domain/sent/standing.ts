import { relationOf, type RosterState } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/run/outcome.ts'

/** Where somebody of an earlier run stands now, the most wanted first. */
export const standings = [
  /** In the group, and the portal had confirmed an invitation of this run. */
  'accepted',
  /** In the group; nothing proves that it was by an invitation of this run. */
  'in-group',
  /** The group shows an invitation. */
  'waiting',
  'requested',
  /** Had an invitation and is not in the group. Declined, withdrawn, left, removed: the portal does not tell which. */
  'gone',
  /** No longer works here. */
  'dismissed',
  /** The group is gone, or hidden from me. */
  'group-gone',
  'unreadable',
  /** Not in the group, and had no invitation of this run that is known. */
  'none',
] as const
export type Standing = (typeof standings)[number]

export type StandingCounts = Readonly<Record<Standing, number>>

function standingIn(state: RosterState, id: UserId, outcome: Outcome): Standing {
  if (state.state === 'gone') return 'group-gone'
  if (state.state !== 'read') return 'unreadable'
  const relation = relationOf(state.roster, id)
  switch (relation) {
    case 'member':
      return outcome.kind === 'invited' && outcome.proof === 'answer' ? 'accepted' : 'in-group'
    case 'member-by-department':
      return 'in-group'
    case 'invited':
      return 'waiting'
    case 'requested':
      return 'requested'
    case 'none':
      return outcome.kind === 'invited' ? 'gone' : 'none'
  }
}

/**
 * Where somebody stands in a group that was read now.
 *
 * @param dismissed is known to work here no longer. The portal leaves the dismissed out of a group (rest.md 2.2), so the
 *   group alone would make them seem to have declined
 */
export const standingOf = (
  state: RosterState,
  id: UserId,
  { outcome, dismissed }: { readonly outcome: Outcome; readonly dismissed: boolean },
): Standing => (dismissed ? 'dismissed' : standingIn(state, id, outcome))

/** How many there are of each. */
export function countStandings(all: Iterable<Standing>): StandingCounts {
  const counts: Record<Standing, number> = {
    accepted: 0,
    'in-group': 0,
    waiting: 0,
    requested: 0,
    gone: 0,
    dismissed: 0,
    'group-gone': 0,
    unreadable: 0,
    none: 0,
  }
  for (const each of all) counts[each] += 1
  return counts
}
