import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './avatar-stack.module.css'
import { Avatar } from './avatar.tsx'

interface StackedPerson {
  readonly key: string
  readonly name: string
  readonly src?: string | null | undefined
}

/** A row of overlapping faces; the names are there for screen readers. */
export function AvatarStack({ people }: { readonly people: readonly StackedPerson[] }) {
  return (
    <ul className={styles['faces']}>
      {people.map((person) => (
        <li key={person.key} className={styles['face']} title={person.name}>
          <Avatar size={26} name={person.name} src={person.src} colorKey={person.key} />
          <VisuallyHidden>{person.name}</VisuallyHidden>
        </li>
      ))}
    </ul>
  )
}
