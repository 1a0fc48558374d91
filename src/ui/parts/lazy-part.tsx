import type { ComponentType, ReactNode } from 'react'
import { createPart } from './create-part.ts'
import { PartFailed } from './part-words.tsx'

export interface LazyPart<Props> {
  (props: Props): ReactNode
  /** Loads it before it is drawn. */
  readonly fetch: () => void
}

/** A component that is loaded when it is first drawn, with `waiting` in its place; a failure is said in its place. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): LazyPart<Props> {
  const usePart = createPart(load)
  function LazyPart(props: Props): ReactNode {
    const part = usePart()
    switch (part.kind) {
      case 'ready':
        return <part.Part {...props} />
      case 'loading':
        return waiting
      case 'failed':
        return <PartFailed retry={part.retry} />
    }
  }
  return Object.assign(LazyPart, { fetch: usePart.fetch })
}
