import { memo, useEffect, useRef, useState, type ReactNode } from 'react'
import type { LinesChange } from '#domain/list/line-changes.ts'
import type { JudgedLine, LineClass } from '#domain/list/line.ts'
import { editableText, editedEntries } from '#domain/list/edited-line.ts'
import { isSendable, type Verdict } from '#domain/verdict/verdict.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictText } from '#i18n/texts.ts'
import { Icon } from '#ui/icon.tsx'
import { tableRoles } from '#ui/tables/table-roles.ts'
import { Tag } from '#ui/tag.tsx'
import type { Tone } from '#ui/tone.ts'
import { LineEditor } from './line-editor.tsx'
import { MatchAnswer } from './match-answer.tsx'
import styles from './match-row.module.css'

const tones: Readonly<Record<LineClass, Tone>> = {
  found: 'ok',
  several: 'warn',
  'not-found': 'bad',
  duplicate: 'neutral',
  chosen: 'neutral',
  dismissed: 'neutral',
  self: 'neutral',
  'not-offered': 'neutral',
  waiting: 'info',
}

export interface MatchRowProps {
  readonly judged: JudgedLine
  /** What would happen to the person in all chosen groups; null where these differ, or without one. */
  readonly verdict: Verdict | null
  /** Its place among all lines, from 1. */
  readonly number: number
  /** Its place among the rows that are shown, from 0. */
  readonly index: number
  readonly change: (change: LinesChange) => void
  readonly remove: () => void
  /** Call before a change that replaces the focused element. */
  readonly keepFocus: () => void
}

function StateTag({ judged, verdict }: Pick<MatchRowProps, 'judged' | 'verdict'>): ReactNode {
  const { t } = useI18n()
  const { is, line, above = 0 } = judged
  // Found, but not to be invited: "already a member" is worth more than "found".
  if (is === 'found' && verdict !== null && verdict !== 'checking' && !isSendable(verdict))
    return <Tag tone="neutral">{verdictText(t, verdict)}</Tag>
  const isMaybe = line.match.kind === 'some' && !line.match.exact
  const label =
    is === 'duplicate'
      ? t('list.is.duplicate', { line: above })
      : t(is === 'several' && isMaybe ? 'list.is.maybe' : `list.is.${is}`)
  return <Tag tone={tones[is]}>{label}</Tag>
}

/** One line: its text, the person it matches, its state and its actions. */
export const MatchRow = memo(function MatchRow(props: MatchRowProps): ReactNode {
  const { judged, verdict, number, index, change, remove, keepFocus } = props
  const { line, is } = judged
  const { t } = useI18n()
  const [editing, setEditing] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  useEffect(() => {
    if (!editing && returns.current) editButton.current?.focus()
    returns.current = editing
  }, [editing])
  const names = { line: number, text: line.text }
  return (
    <div {...tableRoles.row} className={styles['row']} aria-rowindex={index + 2} data-row={index}>
      <div {...tableRoles.rowheader} className={styles['line']}>
        {editing ? (
          <LineEditor
            label={t('list.editField', { line: number })}
            text={editableText(line)}
            onCancel={() => setEditing(false)}
            onDone={(text) => {
              setEditing(false)
              const entries = editedEntries(line, text)
              if (entries.length === 0) return
              keepFocus()
              change({ kind: 'rewrite', key: line.key, entries })
            }}
          />
        ) : (
          <>
            <span className={styles['number']}>{number}</span> <bdi>{line.text}</bdi>
          </>
        )}
      </div>
      <div {...tableRoles.cell}>
        <MatchAnswer
          judged={judged}
          number={number}
          pick={(id) => {
            keepFocus()
            change({ kind: 'pick', key: line.key, id })
          }}
        />
      </div>
      <div {...tableRoles.cell}>
        <StateTag judged={judged} verdict={verdict} />
      </div>
      <div {...tableRoles.cell} className={styles['actions']}>
        {!editing && (is === 'not-found' || is === 'several') && (
          <button
            ref={editButton}
            type="button"
            className={styles['action']}
            aria-label={t('list.edit', names)}
            onClick={() => setEditing(true)}
          >
            <Icon name="pencil" />
          </button>
        )}
        <button
          type="button"
          className={styles['action']}
          aria-label={t('list.remove', names)}
          onClick={remove}
        >
          <Icon name="cross" />
        </button>
      </div>
    </div>
  )
})
