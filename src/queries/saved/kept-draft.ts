import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import {
  fitDraft,
  isEmptyDraft,
  sameDraft,
  type DraftContent,
  type DraftRecord,
} from '#domain/draft/draft-record.ts'
import { useServices } from '#queries/services.tsx'

/** Time between two writings, milliseconds; the first change after it is stored at once. */
const restMs = 800

export interface KeptDraft {
  /** What another tab has stored since; nothing is written over it until the person has chosen. */
  readonly other: DraftRecord | null
  /** The person has chosen: the other one is in the form now, or is to be written over. */
  readonly settle: () => void
  /** What there is no room for. */
  readonly peopleLeft: number
  readonly linesLeft: number
}

const nothing: DraftContent = { groups: [], people: [], message: '', lines: [] }

/**
 * Stores the draft whenever it changes: at once, or after a short rest, or when the page is left. Looks for the writings
 * of other tabs when the person comes back to this one.
 *
 * @param opened what was stored when the page was opened; undefined until that is known
 * @param unseen it was not put into the form, because something had been chosen before it arrived
 */
export function useKeptDraft(
  content: DraftContent,
  opened: DraftRecord | null | undefined,
  unseen: boolean,
): KeptDraft {
  const services = useServices()
  const [found, setFound] = useState<DraftRecord | null>(null)
  const [settled, setSettled] = useState(false)
  const other = found ?? (unseen && !settled && opened ? opened : null)
  // What the portal has, as far as this tab knows.
  const stored = useRef<DraftContent | null>(null)
  const seen = useRef<DraftRecord | null>(null)
  const writtenAt = useRef(-Infinity)
  const away = useRef(false)
  const looking = useRef(false)
  const known = opened !== undefined

  const write = useEffectEvent((leaving: boolean) => {
    if (!services || !known || looking.current) return
    // The last word is what was typed last, and the page may not come back.
    if (other !== null && !(leaving && !sameDraft(content, stored.current ?? nothing))) return
    if (sameDraft(content, stored.current ?? opened ?? nothing)) return
    stored.current = content
    writtenAt.current = services.clock.elapsed()
    const record = { ...content, tab: services.tabId, at: services.clock.now() }
    void services.drafts.write(record).catch(() => undefined)
  })

  useEffect(() => {
    if (!services) return
    const rest = writtenAt.current + restMs - services.clock.elapsed()
    if (rest <= 0) return write(false)
    const timer = setTimeout(() => write(false), rest)
    return () => clearTimeout(timer)
  }, [services, known, content, other])

  const look = useEffectEvent(async () => {
    if (!services || !known || looking.current || !away.current) return
    away.current = false
    looking.current = true
    try {
      const record = await services.drafts.read()
      const last = seen.current ?? opened
      const mine = record === null || record.tab === services.tabId
      const old = record !== null && last?.tab === record.tab && last.at === record.at
      if (!mine && !old && !sameDraft(record, content)) {
        stored.current = content
        setFound(record)
      }
    } catch {
      // Whether there is another one cannot be known now; what is typed here is still worth storing.
    } finally {
      looking.current = false
      write(false)
    }
  })

  useEffect(() => {
    const leave = (): void => write(false)
    const goAway = (): void => {
      away.current = true
      write(false)
    }
    const end = (): void => write(true)
    const turn = (): void => (document.hidden ? goAway() : void look())
    const comeBack = (): void => void look()
    document.addEventListener('focusout', leave)
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('blur', goAway)
    window.addEventListener('pagehide', end)
    window.addEventListener('focus', comeBack)
    return () => {
      document.removeEventListener('focusout', leave)
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('blur', goAway)
      window.removeEventListener('pagehide', end)
      window.removeEventListener('focus', comeBack)
    }
  }, [])

  const left = useMemo(() => {
    if (isEmptyDraft(content)) return { peopleLeft: 0, linesLeft: 0 }
    const { peopleLeft, linesLeft } = fitDraft({ ...content, tab: '', at: 0 })
    return { peopleLeft, linesLeft }
  }, [content])

  return {
    other,
    settle: () => {
      seen.current = other
      stored.current = other
      setFound(null)
      setSettled(true)
    },
    ...left,
  }
}
