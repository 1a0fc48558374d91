import { useState } from 'react'
import { useAnnounce } from '#ui/live-region.tsx'
import { copyText } from './copy-text.ts'

/** The result of the last press: it worked, or the text has to be copied by hand. */
type Copied = { readonly kind: 'not-yet' | 'done' } | { readonly kind: 'by-hand'; readonly text: string }

export interface Copying {
  readonly copied: Copied
  /** Call it in the handler of a press; `done` is said when it worked. */
  readonly copy: (text: string, done: string) => void
}

/** Copies texts, and tells whether that worked. */
export function useCopying(): Copying {
  const announce = useAnnounce()
  const [copied, setCopied] = useState<Copied>({ kind: 'not-yet' })
  const carryOut = async (text: string, done: string): Promise<void> => {
    const worked = await copyText(text)
    setCopied(worked ? { kind: 'done' } : { kind: 'by-hand', text })
    if (worked) announce(done)
  }
  return { copied, copy: (text, done) => void carryOut(text, done) }
}
