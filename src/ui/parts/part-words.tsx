import { createContext, useContext, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** What is shown in place of a part that could not be loaded, and the last way out. */
export interface PartWords {
  readonly failed: string
  readonly hint: string
  readonly retry: string
  /** For a list whose first rows are there. */
  readonly rest: string
  readonly reload: { readonly words: string; readonly run: () => void }
}

const Words = createContext<PartWords | null>(null)

/** Provides the texts to all parts below it. */
export const PartWordsProvider = Words

function useWords(): PartWords {
  const words = useContext(Words)
  if (!words) throw new Error('A part needs a PartWordsProvider above it')
  return words
}

/** Says that the rows after the first ones are missing. */
export const RestMissing = (): ReactNode => useWords().rest

/** Says in place that a part could not be loaded, with the ways out of it. */
export function PartFailed({ retry }: { readonly retry: () => void }): ReactNode {
  const words = useWords()
  const actions = (
    <>
      <Button onClick={retry}>{words.retry}</Button>
      <Button look="quiet" onClick={words.reload.run}>
        {words.reload.words}
      </Button>
    </>
  )
  return (
    <Notice tone="bad" title={words.failed} actions={actions}>
      <p>{words.hint}</p>
    </Notice>
  )
}
