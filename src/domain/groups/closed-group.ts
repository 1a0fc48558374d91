import type { GroupId, UserId } from '#domain/ids.ts'
import { inviters, type InviteRule } from './group.ts'
import type { Roster, RosterState, RosterStates } from './roster.ts'

/**
 * Why nobody can be invited to a group, whoever is chosen. `unreadable` is no refusal: nothing is known of the group,
 * and the portal decides.
 */
type ClosedBecause = 'no-right' | 'archived' | 'gone' | 'unreadable'

/** A chosen group that is closed to me, and what can be done about it. */
export interface ClosedGroup {
  readonly id: GroupId
  readonly because: ClosedBecause
  /** Whom the group's rule lets invite; null where that is not the reason, or not known. */
  readonly rule: InviteRule | null
  /** Who may do what I may not, the owner first. Empty where nobody is known, and where I may do it myself. */
  readonly ask: readonly UserId[]
}

/** Only those who lead a group may take it out of the archive. */
function archived({ groupId, leaders }: Roster, me: UserId | null): ClosedGroup {
  const ask = inviters(leaders, 'moderators')
  const isMine = me !== null && ask.includes(me)
  return { id: groupId, because: 'archived', rule: null, ask: isMine ? [] : ask }
}

/** Null for a group that takes invitations from me, and while it is being read. */
function closedGroup(id: GroupId, state: RosterState, me: UserId | null): ClosedGroup | null {
  if (state.state === 'reading') return null
  if (state.state !== 'read') return { id, because: state.state, rule: null, ask: [] }
  const { roster } = state
  if (roster.archived) return archived(roster, me)
  if (roster.mayInvite !== 'no') return null
  const { inviteRule: rule, leaders } = roster
  return { id, because: 'no-right', rule, ask: inviters(leaders, rule ?? 'owner') }
}

/** The chosen groups that are closed to me, in their order. `me` is null until it is known. */
export const closedGroups = (groups: RosterStates, me: UserId | null): readonly ClosedGroup[] =>
  [...groups].flatMap(([id, state]) => closedGroup(id, state, me) ?? [])
