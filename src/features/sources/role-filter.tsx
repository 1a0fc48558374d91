import type { ReactNode } from 'react'
import type { NamedRole } from '#domain/groups/group-members.ts'
import type { NamedKind } from '#domain/groups/named-kind.ts'
import type { UserId } from '#domain/ids.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'

const rolesWanted = ['all', 'owner', 'scrumMaster', 'moderator', 'member'] as const
export type RoleWanted = (typeof rolesWanted)[number]

export interface RoleFilterProps {
  readonly roles: ReadonlyMap<UserId, NamedRole>
  /** Of the groups whose members are shown. */
  readonly kind: NamedKind
  readonly chosen: RoleWanted
  readonly onChoose: (role: RoleWanted) => void
}

const nameOf = (t: Translate, role: RoleWanted, kind: NamedKind): string =>
  role === 'all' || role === 'scrumMaster'
    ? t(`otherGroup.role.${role}`)
    : t(`otherGroup.role.${role}`, { kind })

/** Everybody, or only those of one role. */
export function RoleFilter({ roles, kind, chosen, onChoose }: RoleFilterProps): ReactNode {
  const { t } = useI18n()
  const counts = { all: roles.size, owner: 0, scrumMaster: 0, moderator: 0, member: 0 }
  for (const role of roles.values()) counts[role] += 1
  return (
    <ChoiceChips
      label={t('otherGroup.roles')}
      choices={rolesWanted
        .filter((role) => counts[role] > 0)
        .map((role) => ({
          value: role,
          label: nameOf(t, role, kind),
          count: t('number.plain', { count: counts[role] }),
        }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
