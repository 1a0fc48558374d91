import { memo, useEffect, useRef, useState, type ReactNode } from 'react'
import { parseText } from '#domain/list-parser.ts'
import { wishText } from '#domain/list-entry.ts'
import type { LinesChange } from '#domain/match-change.ts'
import type { JudgedLine, LineClass } from '#domain/match-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { Tag } from '#ui/tag.tsx'
import type { Tone } from '#ui/tone.ts'
import { LineEditor } from './line-editor.tsx'
import { MatchAnswer } from './match-answer.tsx'
import styles from './matching.module.css'

const roles = { row: { role: 'row' }, rowheader: { role: 'rowheader' }, cell: { role: 'cell' } } as const

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
  /** Its place among all lines, from 1. */
  readonly number: number
  /** Its place among the rows that are shown, from 0. */
  readonly index: number
  readonly change: (change: LinesChange) => void
  readonly remove: () => void
  /** To be called when what has the focus is about to be replaced. */
  readonly keepFocus: () => void
}

function StateTag({ judged }: { readonly judged: JudgedLine }): ReactNode {
  const { t } = useI18n()
  const { is, line, above = 0 } = judged
  const isMaybe = line.hit.kind === 'some' && !line.hit.exact
  const words =
    is === 'duplicate'
      ? t('list.is.duplicate', { line: above })
      : t(is === 'several' && isMaybe ? 'list.is.maybe' : `list.is.${is}`)
  return <Tag tone={tones[is]}>{words}</Tag>
}

/** One line: as it was given, whom it stands for, and what can be done about it. */
export const MatchRow = memo(function MatchRow(props: MatchRowProps): ReactNode {
  const { judged, number, index, change, remove, keepFocus } = props
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
    <div {...roles.row} className={styles['row']} aria-rowindex={index + 2} data-row={index}>
      <div {...roles.rowheader} className={styles['line']}>
        {editing ? (
          <LineEditor
            label={t('list.editField', { line: number })}
            text={wishText(line.wish) || line.text}
            onCancel={() => setEditing(false)}
            onDone={(text) => {
              setEditing(false)
              const { entries } = parseText(text)
              if (entries.length === 0) return
              keepFocus()
              change({ kind: 'rewrite', key: line.key, entries })
            }}
          />
        ) : (
          <>
            <span className={styles['number']}>{number}</span>
            <bdi>{line.text}</bdi>
          </>
        )}
      </div>
      <div {...roles.cell}>
        <MatchAnswer
          judged={judged}
          number={number}
          pick={(id) => {
            keepFocus()
            change({ kind: 'pick', key: line.key, id })
          }}
        />
      </div>
      <div {...roles.cell}>
        <StateTag judged={judged} />
      </div>
      <div {...roles.cell} className={styles['deeds']}>
        {!editing && (is === 'not-found' || is === 'several') && (
          <button
            ref={editButton}
            type="button"
            className={styles['deed']}
            aria-label={t('list.edit', names)}
            onClick={() => setEditing(true)}
          >
            <Icon name="pencil" />
          </button>
        )}
        <button
          type="button"
          className={styles['deed']}
          aria-label={t('list.remove', names)}
          onClick={remove}
        >
          <Icon name="cross" />
        </button>
      </div>
    </div>
  )
})
