import { useMemo, type ReactNode, type Ref } from 'react'
import type { DraftChange } from '#domain/draft/draft.ts'
import type { SavedList, SavedLists } from '#domain/draft/saved-lists.ts'
import type { GroupId } from '#domain/ids.ts'
import type { GroupMatch } from '#domain/search/group-ranking.ts'
import styles from '#features/compose/field-tools.module.css'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'
import { useOpening } from '#queries/opening.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { TokenFieldHandle } from '#ui/token-field/token-field-props.ts'
import type { OptionSection, Token, TokenChange } from '#ui/token-field/token-field-types.ts'
import { TokenField } from '#ui/token-field/token-field.tsx'
import { groupOption } from './group-option.ts'
import { setSections, type GroupChoice } from './set-options.ts'
import { useGroupFaces } from './use-group-faces.ts'
import { useGroupFinder, type GroupFinder } from './use-group-finder.ts'
import { useWhoMay } from './use-who-may.ts'

/** What the field offers besides single groups. */
export interface GroupTools {
  /** Chosen with one row of the list. */
  readonly sets: SavedLists<GroupId>
  readonly onSet: (set: SavedList<GroupId>) => void
  /** Opens the sheet in which they are saved and changed. */
  readonly onEditSets: () => void
  /** Below the field. */
  readonly below: ReactNode
}

export interface GroupsFieldProps {
  readonly chosen: readonly GroupId[]
  readonly change: (change: DraftChange) => void
  readonly tools?: GroupTools | undefined
  readonly ref?: Ref<TokenFieldHandle>
}

/** The line above the results; undefined when there is nothing to add to them. */
function statusOf(t: Translate, loading: boolean, { shownFor, hidden }: GroupFinder): string | undefined {
  if (loading) return t('groups.loading')
  if (shownFor !== null) return t('groups.shownFor', { text: shownFor })
  return hidden > 0 ? t('groups.hiddenArchived', { count: hidden }) : undefined
}

/** What screen readers hear when chips are added or removed. */
function changeText(
  t: Translate,
  { added: [added], removed: [removed], total }: TokenChange,
): string | undefined {
  if (added) return t('groups.added', { name: added.label, count: total })
  return removed && t('groups.removed', { name: removed.label, count: total })
}

const noSets: SavedLists<GroupId> = []

/** My groups, found by typing. Archived ones are hidden until a query finds them. */
export function GroupsField({ chosen, change, tools, ref }: GroupsFieldProps): ReactNode {
  const { t } = useI18n()
  const opening = useOpening()
  const me = opening.data?.me ?? null
  const faces = useGroupFaces()
  const knownGroup = useKnownGroup()
  const finder = useGroupFinder()
  const { query, details, recent, others } = finder
  const words = query.trim()
  const { look, answer } = useWhoMay(details)
  const sets = tools?.sets ?? noSets

  const sections = useMemo((): readonly OptionSection<GroupChoice>[] => {
    const rows = (matches: readonly GroupMatch[]) =>
      matches.map((match) => {
        const { id } = match.group
        return groupOption(t, match, details.get(id), me, answer?.id === id ? answer.text : null)
      })
    const all = { key: 'others', options: rows(others) }
    const saved = setSections(t, sets, words, chosen.length)
    // What was found for a word comes before sets that happen to be called so.
    if (words !== '') return [all, ...saved]
    const used = { key: 'recent', heading: t('groups.recent'), options: rows(recent) }
    const near = recent.length > 0 ? [used, ...saved] : saved
    return near.length === 0 ? [all] : [...near, { ...all, heading: t('groups.mine') }]
  }, [t, recent, others, details, me, answer, sets, words, chosen.length])

  const isKnown = ({ key }: Token): boolean =>
    chosen.some((id) => String(id) === key && knownGroup(id) !== null)
  const tokens = chosen.map((id): Token => {
    const { name, image } = faces(id)
    const key = String(id)
    const picture = { kind: 'group', src: image } as const
    // "Group 12" is the name of one that stays unknown.
    if (opening.isPending && knownGroup(id) === null)
      return { key, label: '', picture, removeLabel: t('action.remove') }
    return { key, label: name, picture, removeLabel: t('tokens.remove', { name }) }
  })

  return (
    <div onFocus={finder.onFirstFocus}>
      <TokenField<GroupChoice>
        {...(ref ? { ref } : {})}
        text={{
          label: t('groups.label'),
          ...(chosen.length === 0 ? { placeholder: t('groups.placeholder') } : {}),
          instructions: t('tokens.instructions'),
          chosen: t('groups.chosen'),
          already: (name) => t('tokens.already', { name }),
          // A group whose name is not known yet came with the tab or the draft: nobody chose it just now.
          change: (tokenChange) =>
            tokenChange.added.every(isKnown) ? changeText(t, tokenChange) : undefined,
        }}
        chosen={{
          tokens,
          onRemove: (key) => {
            const id = chosen.find((each) => String(each) === key)
            if (id !== undefined) change({ kind: 'remove-group', id })
          },
        }}
        query={query}
        onQueryChange={finder.type}
        results={{
          sections,
          busy: opening.isPending,
          status: statusOf(t, opening.isPending, finder),
          empty: words === '' ? t('groups.empty') : t('groups.none', { query: words }),
          spoken: answer?.text ?? t('groups.found', { count: recent.length + others.length }),
        }}
        onChoose={(choice) => {
          if (choice.kind === 'group') change({ kind: 'add-group', id: choice.group.id })
          else if (choice.kind === 'set') tools?.onSet(choice.set)
          else tools?.onEditSets()
        }}
        onHighlight={(choice) => look(choice?.kind === 'group' ? choice.group : null)}
      />
      {tools && <div className={styles['below']}>{tools.below}</div>}
      {opening.isError && (
        <Notice
          tone="bad"
          title={t('groups.failed', { reason: errorText(t, opening.error.code) })}
          actions={<Button onClick={() => void opening.refetch()}>{t('action.retry')}</Button>}
        >
          <p>{remedyText(t, opening.error.code)}</p>
        </Notice>
      )}
    </div>
  )
}
