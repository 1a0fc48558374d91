import { useState, type ReactNode } from 'react'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'
import { AvatarStack } from '#ui/faces/avatar-stack.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './verdict-item.module.css'

/** How many names are shown at once. */
const mostNames = 5
/** How many faces are shown when there are more people than that. */
const mostFaces = 7
/** From this number of names on, the full list scrolls within itself. */
const manyNames = 60

export interface VerdictNamesProps {
  readonly names: readonly string[]
  /** People whose faces stand for the names when there are many; null for names alone. */
  readonly faces: readonly Person[] | null
  /** What can be done about it. */
  readonly hint: string | null
  /** After the names. */
  readonly children?: ReactNode
}

/** Up to five names, or faces or names and "and 11 more", which shows all of them in place. */
export function VerdictNames({ names, faces, hint, children }: VerdictNamesProps): ReactNode {
  const { t, list } = useI18n()
  const [all, showAll] = useState(false)
  const many = names.length > mostNames
  const inFaces = many && faces !== null && !all
  const shown = all ? names.length : inFaces ? mostFaces : mostNames
  const rest = Math.max(names.length - shown, 0)
  const some = names.slice(0, shown)
  const said = rest > 0 ? joined(t, 'comma', some) : list(some)
  const scrolls = all && names.length > manyNames
  return (
    <div className={styles['who']}>
      {inFaces ? (
        <AvatarStack
          people={faces
            .slice(0, mostFaces)
            .map(({ id, name, photo }) => ({ key: String(id), name, src: photo }))}
        />
      ) : (
        // Reached by Tab where it scrolls, so that the arrows can scroll it.
        <p
          className={styles['names']}
          data-scrolls={scrolls || undefined}
          {...(scrolls ? { tabIndex: 0 } : {})}
        >
          {hint === null || many ? said : t('joined.colon', { first: said, second: hint })}
        </p>
      )}
      {many && (
        <LinkButton expanded={all} onClick={() => showAll(!all)}>
          {all
            ? t('forecast.fewer')
            : rest > 0
              ? t('forecast.andMore', { count: rest })
              : t('forecast.names')}
        </LinkButton>
      )}
      {hint !== null && many && <p className={styles['names']}>{hint}</p>}
      {children}
    </div>
  )
}
