import { Avatar } from './avatar.tsx'
import { LinkButton } from './link-button.tsx'
import styles from './face-line.module.css'

export interface FaceLineProps {
  readonly name: string
  readonly src?: string | null | undefined
  readonly kind?: 'person' | 'group'
  readonly colorKey?: string
  /** A quiet second line that tells namesakes apart. */
  readonly detail?: string
  /** Makes the name a button. */
  readonly onOpen?: (() => void) | undefined
}

/** A face with a name and what tells it from its namesakes. */
export function FaceLine({
  name,
  src,
  kind = 'person',
  colorKey = name,
  detail = '',
  onOpen,
}: FaceLineProps) {
  return (
    <div className={styles['line']}>
      <Avatar name={name} src={src} kind={kind} colorKey={colorKey} />
      <div className={styles['words']}>
        {onOpen ? (
          <LinkButton onClick={onOpen}>
            <bdi>{name}</bdi>
          </LinkButton>
        ) : (
          <bdi>{name}</bdi>
        )}
        {detail !== '' && (
          <div className={styles['detail']}>
            <bdi>{detail}</bdi>
          </div>
        )}
      </div>
    </div>
  )
}
