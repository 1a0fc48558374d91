import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './status-dot.module.css'
import type { Tone } from './tone.ts'

const usualSign: Record<Tone, IconName> = {
  ok: 'check',
  info: 'info',
  warn: 'dots',
  bad: 'alert',
  neutral: 'minus',
}

export interface StatusDotProps {
  readonly tone: Tone
  readonly sign?: IconName
  /** sm is 18 px, lg the 44 px one of a result's headline. */
  readonly size?: 'sm' | 'lg'
}

/** Decorative: the word stands beside it. */
export function StatusDot({ tone, sign = usualSign[tone], size = 'sm' }: StatusDotProps) {
  return (
    <span className={classNames(styles['dot'], styles[size])} data-tone={tone} aria-hidden="true">
      <Icon name={sign} size={size === 'sm' ? 12 : 24} />
    </span>
  )
}
