import type { CSSProperties } from 'react'
import { classNames } from './class-names.ts'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  readonly shape?: 'text' | 'circle' | 'block'
  readonly width?: CSSProperties['inlineSize']
  readonly height?: CSSProperties['blockSize']
}

/** A place holder of the same size as what is coming. The region around it says `aria-busy`. */
export function Skeleton({ shape = 'text', width = '100%', height }: SkeletonProps) {
  return (
    <span
      className={classNames(styles['skeleton'], styles[shape])}
      style={{ inlineSize: width, blockSize: height }}
      aria-hidden="true"
    />
  )
}
