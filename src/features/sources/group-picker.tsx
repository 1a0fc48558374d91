import { useMemo, type ReactNode } from 'react'
import type { Group } from '#domain/group.ts'
import { foundParts, indexGroups, rankGroups, type GroupMatch } from '#domain/group-search.ts'
import type { GroupId } from '#domain/ids.ts'
import { readingsOf } from '#domain/query-readings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useGroupDetails } from '#queries/group-details.ts'
import { useOpening } from '#queries/opening.ts'
import { Avatar } from '#ui/avatar.tsx'
import { ChoiceChips } from '#ui/choice-chips.tsx'
import { PickList } from '#ui/pick-list/pick-list.tsx'
import { TextBox } from '#ui/text-box.tsx'
import { HighlightedText } from '#ui/token-field/highlighted-text.tsx'
import styles from './review.module.css'
import type { GroupChoice } from './use-group-choice.ts'

const noGroups: readonly Group[] = []

export interface GroupPickerProps {
  readonly choice: GroupChoice
  /** Those that people are invited into: whoever is there is left out anyway. */
  readonly targets: readonly GroupId[]
}

/** My groups, to take people from and to leave people out by. */
export function GroupPicker({ choice, targets }: GroupPickerProps): ReactNode {
  const { t, portalLanguage } = useI18n()
  const groups = useOpening().data?.groups ?? noGroups
  const details = useGroupDetails()
  const { query, side, of, notOf } = choice
  const index = useMemo(() => indexGroups(groups), [groups])
  const found = useMemo(
    () => rankGroups(index, readingsOf(query.trim(), portalLanguage), []),
    [index, query, portalLanguage],
  )
  const ticked = side === 'of' ? of : notOf
  const others = side === 'of' ? notOf : of
  return (
    <>
      <ChoiceChips
        label={t('otherGroup.sides')}
        choices={[
          { value: 'of', words: t('otherGroup.of'), count: of.size },
          { value: 'notOf', words: t('otherGroup.notOf'), count: notOf.size },
        ]}
        chosen={side}
        onChoose={choice.setSide}
      />
      <div className={styles['tools']}>
        <TextBox kind="search" label={t('otherGroup.search')} value={query} onChange={choice.setQuery} />
      </div>
      {found.length === 0 ? (
        <output>{t('otherGroup.none', { query: query.trim() })}</output>
      ) : (
        <PickList<GroupMatch>
          kind="listbox"
          label={t('otherGroup.list')}
          rows={found}
          describe={({ group: { id } }) => ({
            key: String(id),
            checked: ticked.has(id),
            ...(targets.includes(id) ? { reason: t('otherGroup.isTarget') } : {}),
            ...(others.has(id) ? { reason: t('otherGroup.onOtherSide') } : {}),
          })}
          onToggle={({ group: { id } }) => choice.toggle(id)}
          render={(match) => {
            const { id, name, image } = match.group
            const members = details.get(id)?.memberCount
            return (
              <>
                <Avatar kind="group" name={name} src={image} size={26} colorKey={String(id)} />
                <span className={styles['words']}>
                  <bdi className={styles['name']}>
                    <HighlightedText text={name} matches={foundParts(match)} />
                  </bdi>
                </span>{' '}
                <span className={styles['number']}>
                  {targets.includes(id)
                    ? t('otherGroup.target')
                    : members !== undefined && t('groups.members', { count: members })}
                </span>
              </>
            )
          }}
        />
      )}
    </>
  )
}
