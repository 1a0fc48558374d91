import type { PortalLinks } from '#domain/portal-links.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import type { StandingIn } from '#domain/sent/run-standing.ts'
import { GroupLink } from '#features/record/group-link.tsx'
import { usePersonColumn } from '#features/record/use-person-column.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { outcomeText } from '#i18n/texts.ts'
import { LinkButton } from '#ui/link-button.tsx'
import type { Column } from '#ui/tables/data-table.tsx'
import { Tag } from '#ui/tag.tsx'
import { standingTones } from './standings.ts'

export interface SentColumns {
  /** Several groups: each row names its group. */
  readonly several: boolean
  /** Null until it is known. */
  readonly standing: StandingIn | null
  readonly standingText: (line: NamedRow) => string
  readonly links: PortalLinks | null
  /** Those who wait are reminded in a chat. */
  readonly chats: boolean
}

/** Person, group where there are several, what became of it then, how it stands now, ID. */
export function useSentColumns({
  several,
  standing,
  standingText,
  links,
  chats,
}: SentColumns): readonly [Column<NamedRow>, ...Column<NamedRow>[]] {
  const i18n = useI18n()
  const { t } = i18n
  const person = usePersonColumn(several, links?.openProfile)
  const group: Column<NamedRow> = {
    key: 'group',
    title: t('receipt.group'),
    width: '18%',
    inTitle: true,
    cell: (line) => <GroupLink line={line} openGroup={links?.openGroup} />,
  }
  const then: Column<NamedRow> = {
    key: 'then',
    title: t('run.then'),
    cell: (line) => outcomeText(i18n, line.outcome),
  }
  const now: Column<NamedRow> = {
    key: 'now',
    title: t('run.nowColumn'),
    width: several ? '24%' : '30%',
    cell: (line) => {
      const stands = standing?.(line.groupId, line.userId) ?? 'none'
      return (
        <>
          <Tag tone={standingTones[stands]}>{standingText(line)}</Tag>
          {chats && links && stands === 'waiting' && (
            <>
              {' '}
              <LinkButton
                label={t('followUp.chatWith', { name: line.name })}
                onClick={() => links.openChat(line.userId)}
              >
                {t('followUp.chat')}
              </LinkButton>
            </>
          )}
        </>
      )
    },
  }
  const id: Column<NamedRow> = {
    key: 'id',
    title: t('receipt.id'),
    numeric: true,
    width: '60px',
    cell: (line) => line.userId,
  }
  return [person, ...(several ? [group] : []), then, ...(standing ? [now] : []), id]
}
