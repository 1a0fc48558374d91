import { Avatar } from './avatar.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './avatar-stack.module.css'

export interface StackedPerson {
  readonly key: string
  readonly name: string
  readonly src?: string | null | undefined
}

export interface AvatarStackProps {
  readonly people: readonly StackedPerson[]
  /** How many faces are drawn. */
  readonly max?: number
  /** Says the rest ("and 10 more"). The faces are decorative to the ear, so their names are read out before it. */
  readonly text?: string | null | undefined
}

export function AvatarStack({ people, max = 7, text = null }: AvatarStackProps) {
  return (
    <div className={styles['stack']}>
      <ul className={styles['faces']}>
        {people.slice(0, max).map((person) => (
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
