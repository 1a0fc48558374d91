import { classNames } from '#ui/class-names.ts'
import { HighlightedText, type MatchRange } from '#ui/highlighted-text.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Avatar, type AvatarProps } from './avatar.tsx'
import styles from './face-line.module.css'

export interface FaceLineProps extends AvatarProps {
  /** A quiet second line that tells namesakes apart. */
  readonly detail?: string
  /** Parts of the name that were searched for. */
  readonly matches?: readonly MatchRange[]
  /** Cut off with an ellipsis instead of broken, where rows are to stay low: both lines, or the second one only. */
  readonly oneLine?: boolean | 'detail'
  /** Makes the name a button. */
  readonly onOpen?: (() => void) | undefined
}

/** A face with a name and what tells it from its namesakes. */
export function FaceLine({ detail = '', matches, oneLine = false, onOpen, ...face }: FaceLineProps) {
  const name = <HighlightedText text={face.name} matches={matches} />
  return (
    <div
      className={classNames(
        styles['line'],
        oneLine === true && styles['oneLine'],
        oneLine === 'detail' && styles['oneLineDetail'],
      )}
    >
      <Avatar {...face} />
      <div className={styles['text']}>
        <div className={styles['name']} dir="auto" title={oneLine === true ? face.name : undefined}>
          {onOpen ? <LinkButton onClick={onOpen}>{name}</LinkButton> : name}
        </div>
        {detail !== '' && (
          <div className={styles['detail']} dir="auto" title={oneLine ? detail : undefined}>
            {detail}
          </div>
        )}
      </div>
    </div>
  )
}
