import { useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { cssVariables } from '#ui/css-variables.ts'
import { Icon } from '#ui/icon.tsx'
import { avatarColor } from './avatar-color.ts'
import styles from './avatar.module.css'
import { initials } from './initials.ts'

export interface AvatarProps {
  readonly name: string
  /** Address of the picture; the initials are there from the start and stay when it is slow or fails. */
  readonly src?: string | null | undefined
  readonly kind?: 'person' | 'group'
  /** In px. */
  readonly size?: 20 | 26 | 32 | 44
  /** What the colour is derived from; an ID is better than a name that may repeat or change. */
  readonly colorKey?: string
}

/** A face. Decorative: the name stands beside it. */
export function Avatar({ name, src = null, kind = 'person', size = 32, colorKey = name }: AvatarProps) {
  const letters = initials(name)
  return (
    <span
      className={classNames(styles['avatar'], styles[kind])}
      style={{ backgroundColor: avatarColor(colorKey), ...cssVariables({ '--face': `${size}px` }) }}
      aria-hidden="true"
    >
      {letters === '' ? (
        <Icon name={kind === 'person' ? 'person' : 'people'} size={size * 0.6} />
      ) : (
        <span className={styles['letters']}>{letters}</span>
      )}
      {src !== null && src !== '' && <Picture key={src} src={src} />}
    </span>
  )
}

function Picture({ src }: { readonly src: string }) {
  const [failed, setFailed] = useState(false)
  if (failed) return null
  return (
    <img
      className={styles['picture']}
      src={src}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      // No state: React would draw again for each picture of a list, while somebody types.
      onLoad={({ currentTarget }) => currentTarget.toggleAttribute('data-loaded', true)}
      onError={() => setFailed(true)}
    />
  )
}
