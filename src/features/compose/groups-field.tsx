import { useCallback, useMemo, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft.ts'
import type { Group } from '#domain/group.ts'
import type { GroupMatch } from '#domain/group-search.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Readings } from '#domain/verdict-table.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { TokenField } from '#ui/token-field/token-field.tsx'
import type { OptionSection, TokenChange } from '#ui/token-field/token-field-types.ts'
import styles from './field-tools.module.css'
import { groupOption } from './group-option.ts'
import { useGroupFaces } from './use-group-faces.ts'
import { useGroupFinder, type GroupFinder } from './use-group-finder.ts'
import { useWhoMay } from './use-who-may.ts'

export interface GroupsFieldProps {
  readonly chosen: readonly GroupId[]
  readonly readings: Readings
  readonly change: (change: DraftChange) => void
  /** Below the field. */
  readonly tools?: ReactNode
}

/** What the list says about itself; nothing when the rows speak for themselves. */
function statusOf(t: Translate, loading: boolean, { shownFor, hidden }: GroupFinder): string | undefined {
  if (loading) return t('groups.loading')
  if (shownFor !== null) return t('groups.shownFor', { text: shownFor })
  return hidden > 0 ? t('groups.hiddenArchived', { count: hidden }) : undefined
}

/** My groups, found by typing. Archived ones are hidden until somebody looks for one. */
export function GroupsField({ chosen, readings, change, tools }: GroupsFieldProps): ReactNode {
  const { t } = useI18n()
  const opening = useOpening()
  const faces = useGroupFaces(readings)
  const finder = useGroupFinder()
  const { query, details, recent, others } = finder
  const words = query.trim()
  const { look, answer } = useWhoMay(details)

  const sections = useMemo((): readonly OptionSection<Group>[] => {
    const rows = (matches: readonly GroupMatch[]) =>
      matches.map((match) => {
        const { id } = match.group
        return groupOption(t, match, details.get(id), answer?.id === id ? answer.text : null)
      })
    const all = { key: 'others', options: rows(others) }
    if (recent.length === 0) return [all]
    return [
      { key: 'recent', heading: t('groups.recent'), options: rows(recent) },
      { ...all, heading: t('groups.mine') },
    ]
  }, [t, recent, others, details, answer])

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
        onQueryChange={finder.type}
        sections={sections}
        onChoose={({ id }) => change({ kind: 'add-group', id })}
        onHighlight={look}
        busy={opening.isPending}
        statusText={statusOf(t, opening.isPending, finder)}
        emptyText={words === '' ? t('groups.empty') : t('groups.none', { query: words })}
        resultsText={answer?.text ?? t('groups.found', { count: recent.length + others.length })}
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
