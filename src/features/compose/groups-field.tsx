import { useCallback, useState, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft.ts'
import { mayInvite, type Group, type GroupDetails } from '#domain/group.ts'
import { searchGroups, type GroupMatch } from '#domain/group-search.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Readings } from '#domain/verdict-table.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useGroupDetails } from '#queries/group-details.ts'
import { useOpening } from '#queries/opening.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { TokenField } from '#ui/token-field/token-field.tsx'
import type { TokenChange, TokenOption } from '#ui/token-field/token-field-types.ts'
import styles from './field-tools.module.css'
import { useGroupFaces } from './use-group-faces.ts'

/** Rows drawn at once; typing narrows them down. */
const mostRows = 100

export interface GroupsFieldProps {
  readonly chosen: readonly GroupId[]
  readonly readings: Readings
  readonly change: (change: DraftChange) => void
  /** Below the field. */
  readonly tools?: ReactNode
}

function subtitle(t: Translate, group: Group, details: GroupDetails | undefined): string {
  const parts = [
    details && t(`groups.kind.${details.kind}`),
    details && t('groups.members', { count: details.memberCount }),
    details?.secret && t('groups.secret'),
    group.extranet && t('people.external'),
    group.role === 'owner' && t('groups.role.owner'),
    group.role === 'moderator' && t('groups.role.moderator'),
  ]
  return parts.filter(Boolean).join(' · ')
}

function optionOf(
  t: Translate,
  { group, ranges }: GroupMatch,
  details: GroupDetails | undefined,
): TokenOption<Group> {
  const refused = mayInvite(group, details) === 'no' ? t('groups.noRight') : undefined
  const reason = details?.archived ? t('groups.archived') : refused
  return {
    key: String(group.id),
    item: group,
    title: group.name,
    matches: ranges,
    subtitle: subtitle(t, group, details),
    picture: { kind: 'group', src: group.image ?? undefined },
    disabledReason: reason,
  }
}

/** My groups, found by typing. Archived ones are hidden until somebody looks for one. */
export function GroupsField({ chosen, readings, change, tools }: GroupsFieldProps): ReactNode {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  const opening = useOpening()
  const details = useGroupDetails()
  const faces = useGroupFaces(readings)

  const found = searchGroups(opening.data?.groups ?? [], query)
  const shown = found.filter(({ group }) => query.trim() !== '' || details.get(group.id)?.archived !== true)
  const hidden = found.length - shown.length
  const options = shown.slice(0, mostRows).map((match) => optionOf(t, match, details.get(match.group.id)))

  const changeText = useCallback(
    ({ added: [added], removed: [removed], total }: TokenChange) => {
      if (added) return t('groups.added', { name: added.label, count: total })
      return removed && t('groups.removed', { name: removed.label, count: total })
    },
    [t],
  )

  return (
    <div>
      <TokenField<Group>
        id="groups"
        label={t('groups.label')}
        placeholder={t(chosen.length > 0 ? 'groups.placeholderMore' : 'groups.placeholder')}
        instructions={t('tokens.instructions')}
        tokensLabel={t('groups.chosen')}
        tokens={chosen.map((id) => {
          const { name, image } = faces(id)
          return {
            key: String(id),
            label: name,
            picture: { kind: 'group', src: image ?? undefined },
            removeLabel: t('tokens.remove', { name }),
          }
        })}
        onRemove={(key) => {
          const id = chosen.find((each) => String(each) === key)
          if (id !== undefined) change({ kind: 'remove-group', id })
        }}
        changeText={changeText}
        query={query}
        onQueryChange={setQuery}
        sections={[{ key: 'mine', options }]}
        onChoose={({ id }) => change({ kind: 'add-group', id })}
        busy={opening.isPending}
        statusText={
          opening.isPending
            ? t('groups.loading')
            : hidden > 0
              ? t('groups.hiddenArchived', { count: hidden })
              : undefined
        }
        emptyText={query.trim() === '' ? t('groups.empty') : t('groups.none', { query: query.trim() })}
        resultsText={t('groups.found', { count: options.length })}
      />
      {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      {opening.isError && (
        <Notice
          tone="bad"
          title={t('groups.failed')}
          actions={<Button onClick={() => void opening.refetch()}>{t('action.retry')}</Button>}
        >
          <p>{errorText(t, opening.error.code)}</p>
        </Notice>
      )}
    </div>
  )
}
