import type { GroupId, UserId } from '#domain/ids.ts'
import type { Group, GroupKind, GroupLeaders, InviteRule, Permission } from './group.ts'

/** What ties a person to a group. At most one per person and group (rest.md, roles). */
export type Relation = 'member' | 'member-by-department' | 'invited' | 'requested' | 'none'

/**
 * A group as it was read: who is in, who was invited, who asked to join, and whether I may invite (rest.md 3.3). The
 * only source that can explain why the portal skipped somebody in silence.
 */
export interface Roster {
  readonly groupId: GroupId
  readonly name: string
  readonly kind: GroupKind
  readonly image: string | null
  readonly archived: boolean
  readonly secret: boolean
  /** Takes people from outside the company. See `withExtranetOf`. */
  readonly extranet: boolean
  readonly mayInvite: Permission
  /** Null when the portal does not tell. */
  readonly inviteRule: InviteRule | null
  readonly leaders: GroupLeaders
  /** Everybody who has a relation that the portal shows. */
  readonly relations: ReadonlyMap<UserId, Exclude<Relation, 'none'>>
  /** False when the portal hides requests to join and the like from me (GROUP_MEMBERS_LIST was empty). */
  readonly complete: boolean
}

/** `none` for a person whom the roster does not name. */
export const relationOf = (roster: Roster, person: UserId): Relation => roster.relations.get(person) ?? 'none'

/**
 * The roster with what the list of my groups knows: a group's own record does not always say that it takes people from
 * outside, the list does (rest.md 2.6).
 */
export const withExtranetOf = (roster: Roster, mine: readonly Group[]): Roster =>
  mine.some(({ id, extranet }) => extranet && id === roster.groupId) ? { ...roster, extranet: true } : roster

/** What is known of a group at this moment. */
export type RosterState =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly roster: Roster }
  | { readonly state: 'unreadable' }
  | { readonly state: 'gone' }

/** Chosen groups with what is known of each. */
export type RosterStates = ReadonlyMap<GroupId, RosterState>
