import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './heading.module.css'

export interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
  readonly id?: string
  /** hero 20 px, title 18 px, part 15 px; by level unless told. */
  readonly size?: 'hero' | 'title' | 'part'
  /**
   * The page replaced another one: focus moves here when the heading appears, so that the keyboard goes on from here
   * and a screen reader says what came.
   */
  readonly takesFocus?: boolean
}

const usualSize = { 1: 'hero', 2: 'title', 3: 'part' } as const

export function Heading({ level, children, id, size = usualSize[level], takesFocus = false }: HeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) ref.current?.focus()
  }, [takesFocus])

  const Element = `h${level}` as const
  return (
    <Element ref={ref} id={id} tabIndex={-1} className={classNames(styles['heading'], styles[size])}>
      {children}
    </Element>
  )
}
