import { Avatar } from '#ui/avatar.tsx'
import { Icon } from '#ui/icon.tsx'
import type { TokenPicture } from './token-field-types.ts'
import styles from './token-picture.module.css'

interface PictureProps {
  readonly picture: TokenPicture
  readonly name: string
  readonly colorKey: string
  readonly size: 20 | 32
}

export function Picture({ picture, name, colorKey, size }: PictureProps) {
  if (picture.kind === 'icon')
    return (
      <span className={styles['icon']} style={{ inlineSize: size, blockSize: size }}>
        <Icon name={picture.icon} size={size === 32 ? 16 : 12} />
      </span>
    )
  return <Avatar kind={picture.kind} name={name} src={picture.src} size={size} colorKey={colorKey} />
}
