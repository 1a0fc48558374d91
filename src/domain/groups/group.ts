import type { GroupId, UserId } from '#domain/ids.ts'

/** The portal's TYPE (rest.md 3.3). */
export type GroupKind = 'group' | 'project' | 'scrum' | 'collab'

/** My role in a group; `none` also covers a mere invitation or request (rest.md, roles). */
export type GroupRole = 'owner' | 'moderator' | 'member' | 'none'

/** Who may invite: INITIATE_PERMS A, E, K (rest.md 1.4). */
export type InviteRule = 'owner' | 'moderators' | 'members'

/** `unknown` is never treated as a no: the portal may not tell (rest.md 3.4). */
export type Permission = 'yes' | 'no' | 'unknown'

/** A group of mine as one request lists them (rest.md 2.6). */
export interface Group {
  readonly id: GroupId
  readonly name: string
  readonly role: GroupRole
  readonly image: string | null
  /** Takes people from outside the company. */
  readonly extranet: boolean
}

/** What a second request adds (rest.md 3.4). */
export interface GroupDetails {
  readonly id: GroupId
  readonly kind: GroupKind
  readonly inviteRule: InviteRule
  readonly archived: boolean
  readonly secret: boolean
  readonly memberCount: number
  /** Of a Scrum team; the portal lists this person among the moderators (rest.md 3.2). */
  readonly scrumMaster: UserId | null
}

/** May a person of this role invite under this rule? The portal's own rule, rest.md 1.4 and 3.4. */
function permittedBy(role: GroupRole, rule: InviteRule): Permission {
  switch (role) {
    case 'owner':
      return 'yes'
    case 'moderator':
      return rule === 'owner' ? 'no' : 'yes'
    case 'member':
      return rule === 'members' ? 'yes' : 'no'
    case 'none':
      return 'no'
  }
}

/** The right to invite as far as the two lists tell. An owner needs no second request. */
export function mayInvite(group: Pick<Group, 'role'>, details: GroupDetails | undefined): Permission {
  if (group.role === 'owner') return 'yes'
  return details ? permittedBy(group.role, details.inviteRule) : 'unknown'
}

/** Who leads a group, and so may invite where I may not. */
export interface GroupLeaders {
  readonly owner: UserId | null
  readonly moderators: readonly UserId[]
}

/** How many leaders are named before "and 7 more". */
export const mostNamed = 4

/** Those who may invite under this rule, the owner first. */
export const inviters = ({ owner, moderators }: GroupLeaders, rule: InviteRule): readonly UserId[] => [
  ...(owner === null ? [] : [owner]),
  ...(rule === 'owner' ? [] : moderators),
]
