import { useMemo, type ReactNode } from 'react'
import type { Group, GroupDetails } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { foundParts, indexGroups, rankGroups, type GroupMatch } from '#domain/search/group-ranking.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useGroupDetails } from '#queries/groups/group-details.ts'
import { useOpening } from '#queries/opening.ts'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { PickList } from '#ui/pick-list/pick-list.tsx'
import styles from './review.module.css'
import type { GroupChoice } from './use-group-choice.ts'

const noGroups: readonly Group[] = []

/**
 * "archived · project · secret · external · 12 members". That a group takes people from outside stands in the list of
 * mine; its details may be missing (rest.md 2.6 and 3.2).
 */
const markText = (t: Translate, { extranet }: Group, details: GroupDetails | undefined): string =>
  [
    details?.archived && t('otherGroup.archived'),
    details && t(`groups.kind.${details.kind}`),
    details?.secret && t('groups.secret'),
    extranet && t('people.external'),
    details && t('groups.members', { count: details.memberCount }),
  ]
    .filter((mark) => typeof mark === 'string')
    .join(' · ')

export interface GroupPickerProps {
  readonly choice: GroupChoice
  /** Groups being invited to; their members are left out in any case. */
  readonly targets: readonly GroupId[]
}

/** My groups: those to add members of, and those whose members to leave out. */
export function GroupPicker({ choice, targets }: GroupPickerProps): ReactNode {
  const { t, portalLanguage } = useI18n()
  const groups = useOpening().data?.groups ?? noGroups
  const details = useGroupDetails(true)
  const { query, side, of, notOf } = choice
  const index = useMemo(() => indexGroups(groups), [groups])
  const found = useMemo(
    () => rankGroups(index, interpretationsOf(query.trim(), portalLanguage), []),
    [index, query, portalLanguage],
  )
  const ticked = side === 'of' ? of : notOf
  const others = side === 'of' ? notOf : of
  return (
    <>
      <ChoiceChips
        label={t('otherGroup.sides')}
        choices={[
          { value: 'of', label: t('otherGroup.of'), count: t('number.plain', { count: of.size }) },
          { value: 'notOf', label: t('otherGroup.notOf'), count: t('number.plain', { count: notOf.size }) },
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
            const { group } = match
            const { id, name, image } = group
            return (
              <div className={styles['item']}>
                <FaceLine
                  oneLine
                  kind="group"
                  name={name}
                  matches={foundParts(match)}
                  src={image}
                  size={26}
                  colorKey={String(id)}
                  detail={targets.includes(id) ? t('otherGroup.target') : markText(t, group, details.get(id))}
                />
              </div>
            )
          }}
        />
      )}
    </>
  )
}
