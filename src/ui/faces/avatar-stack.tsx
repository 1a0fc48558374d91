import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './avatar-stack.module.css'
import { Avatar } from './avatar.tsx'

interface StackedPerson {
  readonly key: string
  readonly name: string
  readonly src?: string | null | undefined
}

export interface AvatarStackProps {
  readonly people: readonly StackedPerson[]
  /** Says the rest ("and 10 more"). The faces are decorative to the ear, so their names are read out before it. */
  readonly text?: string | null | undefined
}

/** A row of overlapping faces; the names are there for screen readers. */
export function AvatarStack({ people, text = null }: AvatarStackProps) {
  return (
    <div className={styles['stack']}>
      <ul className={styles['faces']}>
        {people.map((person) => (
          <li key={person.key} className={styles['face']} title={person.name}>
            <Avatar size={26} name={person.name} src={person.src} colorKey={person.key} />
            <VisuallyHidden>{person.name}</VisuallyHidden>
          </li>
        ))}
      </ul>
      {text !== null && <span className={styles['text']}>{text}</span>}
    </div>
  )
}
