import { useEffect, useState, type ComponentType } from 'react'

/** A part of the page whose code is loaded when it is first needed. */
type PartState<Props> =
  | { readonly kind: 'ready'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'loading' }
  /** The line was gone for a moment, or the file is no longer there. */
  | { readonly kind: 'failed'; readonly retry: () => void }

export interface PartHook<Props> {
  (): PartState<Props>
  /** Loads the part before it is needed. A failure is nothing yet: it is tried again when the part is drawn. */
  readonly fetch: () => void
}

/**
 * A hook that loads a part. Not React's `lazy`, which remembers a failure for ever and takes away everything around the
 * part. Browsers remember it, too: the build has each part fetched before it is imported (vite.config.ts).
 */
export function createPart<Props>(load: () => Promise<ComponentType<Props>>): PartHook<Props> {
  let loaded: PartState<Props> | null = null
  const ready = async (): Promise<PartState<Props>> => {
    loaded = { kind: 'ready', Part: await load() }
    return loaded
  }
  function usePart(): PartState<Props> {
    const [state, setState] = useState<PartState<Props> | 'failed'>(() => loaded ?? { kind: 'loading' })
    const [attempt, setAttempt] = useState(0)

    useEffect(() => {
      if (loaded) return
      let wanted = true
      const settle = (result: PartState<Props> | 'failed'): void => {
        if (wanted) setState(result)
      }
      ready().then(settle, () => settle('failed'))
      return () => {
        wanted = false
      }
    }, [attempt])

    if (state !== 'failed') return state
    const retry = (): void => {
      setState({ kind: 'loading' })
      setAttempt(attempt + 1)
    }
    return { kind: 'failed', retry }
  }
  return Object.assign(usePart, { fetch: () => void ready().catch(() => undefined) })
}
