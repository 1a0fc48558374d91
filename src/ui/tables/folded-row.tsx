import { useId, useState, type ReactNode } from 'react'
import { Avatar } from '#ui/faces/avatar.tsx'
import { Icon } from '#ui/icon.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Tag } from '#ui/tag.tsx'
import type { RowLine } from './folding.ts'
import styles from './folded-rows.module.css'

export interface FoldedRowProps {
  readonly line: RowLine
  /** Titles and what they are of, drawn when the row is open. */
  readonly more: () => readonly (readonly [title: string, content: ReactNode])[]
}

/** A face, a name and a tag; all of it is the button that opens the rest below. */
export function FoldedRow({ line, more }: FoldedRowProps) {
  const { name, photo, detail, onOpen, tag, tone } = line
  const [open, setOpen] = useState(false)
  const id = useId()
  const whole = <bdi>{name}</bdi>
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={name} src={photo} />
        {whole} <Tag tone={tone}>{tag}</Tag>
        <Icon name="chevron-down" />
      </button>
      {open && (
        <div id={id} className={styles['more']}>
          <p>
            {onOpen ? <LinkButton onClick={onOpen}>{whole}</LinkButton> : whole}
            {detail !== '' && (
              <>
                {' '}
                <bdi className={styles['quiet']}>{detail}</bdi>
              </>
            )}
          </p>
          <dl>
            {more().map(([title, content]) => (
              <div key={title}>
                <dt className={styles['quiet']}>{title}</dt>
                <dd>{content}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </li>
  )
}
