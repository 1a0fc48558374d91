import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import styles from './visually-hidden.module.css'

type Announce = (text: string) => void

interface Message {
  readonly id: number
  readonly text: string
}

const AnnounceContext = createContext<Announce | null>(null)

/** Long enough to be read out, short enough that nobody finds old words when browsing the page. In ms. */
const keptFor = 15_000

/**
 * One polite live region for everything below it. Each message is a node of its own, so two quick ones are both
 * spoken, and the same words twice are spoken twice. A screen reader says them after what it says for the focus,
 * which makes it safe to move the focus and announce in one go.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([])
  const announce = useCallback<Announce>(
    (text) => setMessages((now) => [...now, { id: (now.at(-1)?.id ?? 0) + 1, text }]),
    [],
  )

  const newest = messages.at(-1)?.id
  useEffect(() => {
    if (newest === undefined) return
    const timer = setTimeout(() => setMessages((now) => now.filter((m) => m.id > newest)), keptFor)
    return () => clearTimeout(timer)
  }, [newest])

  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles['hidden']} role="log" aria-live="polite" aria-relevant="additions">
        {messages.map((message) => (
          <p key={message.id}>{message.text}</p>
        ))}
      </div>
    </AnnounceContext>
  )
}

/** Says a text to screen readers. Throws when there is no `LiveRegion` above: silence would never be noticed. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext)
  if (announce === null) throw new Error('useAnnounce needs a LiveRegion above it')
  return announce
}
