import type { Permission, GroupKind } from './group.ts'
import type { GroupId, UserId } from './ids.ts'

/** What ties a person to a group. At most one per person and group (rest.md, roles). */
export type Relation = 'member' | 'member-by-department' | 'invited' | 'requested' | 'none'

/**
 * One reading of a group: who is in, who was invited, who asked to join, and whether I may invite
 * (rest.md 3.3). The only source that can explain a silent skip.
 */
export interface Roster {
  readonly groupId: GroupId
  readonly name: string
  readonly kind: GroupKind
  readonly image: string | null
  readonly archived: boolean
  readonly secret: boolean
  /** Takes people from outside the company. */
  readonly extranet: boolean
  readonly mayInvite: Permission
  /** Everybody who has a relation; whoever is absent has none that the portal shows. */
  readonly relations: ReadonlyMap<UserId, Exclude<Relation, 'none'>>
  /** False when the portal hides requests to join and the like from me (GROUP_MEMBERS_LIST was empty). */
  readonly complete: boolean
}

export const relationOf = (roster: Roster, person: UserId): Relation => roster.relations.get(person) ?? 'none'
