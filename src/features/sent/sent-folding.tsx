import { personDetail } from '#domain/people/person-detail.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { toneOf } from '#domain/receipt/outcome-tone.ts'
import type { StandingIn } from '#domain/sent/run-standing.ts'
import { GroupLink } from '#features/record/group-link.tsx'
import type { Translate } from '#i18n/messages.ts'
import { outcomeTag } from '#i18n/outcome-tag.ts'
import type { Folding, RowLine } from '#ui/tables/folding.ts'
import { standingTags, standingTones } from './standings.ts'

/** How the person stands now; as long as that is not known, what became of the invitation then. */
function tagOf(t: Translate, line: NamedRow, standing: StandingIn | null): Pick<RowLine, 'tag' | 'tone'> {
  if (!standing) return { tag: outcomeTag(t, line.outcome), tone: toneOf(line.outcome) }
  const stands = standing(line.groupId, line.userId) ?? 'none'
  return { tag: t(standingTags[stands]), tone: standingTones[stands] }
}

/** On a phone: one line a person, below the group where there are several. */
export function sentFolding(
  t: Translate,
  several: boolean,
  standing: StandingIn | null,
  links: PortalLinks | null,
): Folding<NamedRow> {
  return {
    level: 2,
    line: (row) => ({
      name: row.name,
      photo: row.photo,
      detail: personDetail(row.position, row.departments),
      onOpen: links?.openProfile && (() => links.openProfile(row.userId)),
      ...tagOf(t, row, standing),
    }),
    ...(several && {
      part: (row) => ({
        key: String(row.groupId),
        title: <GroupLink line={row} openGroup={links?.openGroup} />,
      }),
    }),
  }
}
