import { classNames } from './class-names.ts'
import styles from './icon.module.css'

/** Drawn by us on a 16 px grid with strokes of 1.5 px and no fills; `v.01` is a dot. */
const paths = {
  alert: 'M8 3.5v5.5M8 12.25v.01',
  check: 'M3.5 8.5l3 3 6-7',
  'chevron-down': 'M4 6.25l4 4 4-4',
  'chevron-end': 'M6.25 4l4 4-4 4',
  'chevron-start': 'M9.75 4l-4 4 4 4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  dots: 'M4 8v.01M8 8v.01M12 8v.01',
  download: 'M8 2.5v7.75M4.75 7L8 10.25 11.25 7M3 13.25h10',
  gear: 'M6.79 3.46L6.93 1.79L9.07 1.79L9.21 3.46L10.36 3.93L11.64 2.86L13.14 4.36L12.07 5.64L12.54 6.79L14.21 6.93L14.21 9.07L12.54 9.21L12.07 10.36L13.14 11.64L11.64 13.14L10.36 12.07L9.21 12.54L9.07 14.21L6.93 14.21L6.79 12.54L5.64 12.07L4.36 13.14L2.86 11.64L3.93 10.36L3.46 9.21L1.79 9.07L1.79 6.93L3.46 6.79L3.93 5.64L2.86 4.36L4.36 2.86L5.64 3.93zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  info: 'M8 7.25v4.5M8 4.25v.01',
  minus: 'M4 8h8',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5V5h-5zM6 8.25h4M6 10.75h4',
  pencil: 'M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25 3 13M9 4.75L11.25 7',
  people:
    'M6 2.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5M1.75 13c0-2.3 1.9-3.75 4.25-3.75S10.25 10.7 10.25 13M10.75 3a2.25 2.25 0 0 1 0 4.1M12.25 9.6c1.25.55 2 1.75 2 3.4',
  person:
    'M8 2.5A2.75 2.75 0 1 0 8 8a2.75 2.75 0 0 0 0-5.5M2.75 13.5c0-2.3 2.2-3.75 5.25-3.75s5.25 1.45 5.25 3.75',
  plus: 'M8 3.5v9M3.5 8h9',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.25h7v4.25h-7z',
  sent: 'M13.5 2.5L2.5 6.75l4.25 2.5 2.5 4.25zM13.5 2.5L6.75 9.25',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3 3',
} satisfies Record<string, string>

export type IconName = keyof typeof paths

/** Signs with a direction along the line of text: they turn round when the line runs from right to left. */
const directional: ReadonlySet<IconName> = new Set<IconName>(['chevron-end', 'chevron-start'])

export interface IconProps {
  readonly name: IconName
  /** In px. */
  readonly size?: number
}

/** A decorative sign: always beside a word, or inside a control that has a name. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      className={classNames(styles['icon'], directional.has(name) && styles['directional'])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
