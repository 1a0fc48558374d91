import type { InviteRule } from './group.ts'
import type { UserId } from './ids.ts'

/** Who leads a group, the owner first: whoever may invite there when I may not. */
export interface GroupLeaders {
  readonly owner: UserId | null
  readonly moderators: readonly UserId[]
}

/** Names that are worth reading before "and 7 more". */
export const mostNamed = 4

/** Those who may invite under this rule, the owner first. */
export const inviters = ({ owner, moderators }: GroupLeaders, rule: InviteRule): readonly UserId[] => [
  ...(owner === null ? [] : [owner]),
  ...(rule === 'owner' ? [] : moderators),
]
