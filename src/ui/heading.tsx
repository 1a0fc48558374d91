import { useEffect, useId, type ReactNode, type Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './heading.module.css'

export interface HeadingProps {
  /** 1: 20 px, the name of a screen; 2: 18 px, of a card or a sheet. */
  readonly level: 1 | 2
  readonly children: ReactNode
  readonly id?: string | undefined
  readonly ref?: Ref<HTMLHeadingElement> | undefined
  /**
   * The page replaced another one: focus moves here when the heading appears, so that the keyboard goes on from here
   * and a screen reader says what came.
   */
  readonly takesFocus?: boolean
}

const sizes = { 1: 'hero', 2: 'title' } as const

/** A heading that can take the focus when a screen appears. */
export function Heading(props: HeadingProps) {
  const { level, children, ref, takesFocus = false } = props
  const ownId = useId()
  const id = props.id ?? ownId
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus()
  }, [id, takesFocus])

  const Element = `h${level}` as const
  return (
    <Element ref={ref} id={id} tabIndex={-1} className={classNames(styles['heading'], styles[sizes[level]])}>
      {children}
    </Element>
  )
}
