import { mayInvite, type Group, type GroupDetails } from '#domain/groups/group.ts'
import { namedKind } from '#domain/groups/named-kind.ts'
import type { UserId } from '#domain/ids.ts'
import { foundParts, type GroupMatch } from '#domain/search/group-ranking.ts'
import type { Translate } from '#i18n/messages.ts'
import type { TokenOption } from '#ui/token-field/token-field-types.ts'
import type { GroupChoice } from './set-options.ts'

function myRole(
  t: Translate,
  { role }: Group,
  details: GroupDetails | undefined,
  me: UserId | null,
): string | false {
  const kind = namedKind([details?.kind])
  if (role === 'owner') return t('groups.role.owner', { kind })
  if (details?.scrumMaster && details.scrumMaster === me) return t('groups.role.scrumMaster')
  return role === 'moderator' && t('groups.role.moderator', { kind })
}

/** What a row says of a group besides its name; "project · 12 members · secret · you are the owner". */
function facts(
  t: Translate,
  group: Group,
  details: GroupDetails | undefined,
  me: UserId | null,
): readonly string[] {
  const parts = [
    details && t(`groups.kind.${details.kind}`),
    details && t('groups.members', { count: details.memberCount }),
    details?.secret && t('groups.secret'),
    group.extranet && t('people.external'),
    myRole(t, group, details, me),
  ]
  return parts.filter((part) => typeof part === 'string')
}

function refusal(
  t: Translate,
  group: Group,
  details: GroupDetails | undefined,
  whoMay: string | null,
): readonly string[] {
  if (details?.archived) return [t('groups.archivedReason')]
  if (mayInvite(group, details) !== 'no') return []
  return [t('groups.refused'), ...(whoMay === null ? [] : [whoMay])]
}

/**
 * A row of the list. Its texts are getters, because of thousands of groups only a few are drawn.
 *
 * @param me null until the portal has said who I am
 * @param whoMay who may invite where I may not, once that is known
 */
export function groupOption(
  t: Translate,
  match: GroupMatch,
  details: GroupDetails | undefined,
  me: UserId | null,
  whoMay: string | null,
): TokenOption<GroupChoice> {
  const { group } = match
  const refused = refusal(t, group, details, whoMay)
  return {
    key: String(group.id),
    item: { kind: 'group', group },
    title: group.name,
    get matches() {
      return foundParts(match)
    },
    get subtitle() {
      return facts(t, group, details, me).join(' · ')
    },
    picture: { kind: 'group', src: group.image ?? undefined },
    disabledReason:
      refused.length > 0 ? [...facts(t, group, details, me), ...refused].join(' · ') : undefined,
  }
}
