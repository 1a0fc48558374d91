import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import {
  fitDraft,
  isEmptyDraft,
  sameChoices,
  sameDraft,
  type DraftContent,
  type DraftRecord,
} from '#domain/draft/draft-record.ts'
import { useServices } from '#queries/services.tsx'

/** Time between two writings of a message that is being typed, milliseconds; the first letter after it is stored at once. */
const restMs = 800

/** What there is no room for. */
export interface KeptDraft {
  readonly peopleLeft: number
  readonly linesLeft: number
}

const nothing: DraftContent = { groups: [], people: [], message: '', lines: [], aside: [] }

/**
 * Stores the draft whenever it changes: a choice at once, because a page that is left with all of the portal around it
 * can store nothing any more; what is typed after a short rest. Checks what other tabs have stored when the person
 * comes back to this one.
 *
 * @param opened what was stored when the page was opened; undefined until that is known
 * @param onOther another tab has stored its own
 */
export function useKeptDraft(
  content: DraftContent,
  opened: DraftRecord | null | undefined,
  onOther: (record: DraftRecord) => void,
): KeptDraft {
  const services = useServices()
  // What the portal has, as far as this tab knows.
  const stored = useRef<DraftContent | null>(null)
  const seen = useRef<DraftRecord | null>(null)
  const writtenAt = useRef(-Infinity)
  const away = useRef(false)
  const looking = useRef(false)
  const known = opened !== undefined
  const whatIsStored = (): DraftContent => stored.current ?? opened ?? nothing
  const isTyping = useEffectEvent(() => sameChoices(content, whatIsStored()))

  const write = useEffectEvent(() => {
    if (!services || !known || looking.current) return
    if (sameDraft(content, whatIsStored())) return
    stored.current = content
    writtenAt.current = services.clock.elapsed()
    const record = { ...content, tab: services.tabId, at: services.clock.now() }
    void services.drafts.write(record).catch(() => undefined)
  })

  useEffect(() => {
    if (!services) return
    const rest = writtenAt.current + restMs - services.clock.elapsed()
    if (rest <= 0 || !isTyping()) return write()
    const timer = setTimeout(() => write(), rest)
    return () => clearTimeout(timer)
  }, [services, known, content])

  const look = useEffectEvent(async () => {
    if (!services || !known || looking.current || !away.current) return
    away.current = false
    looking.current = true
    let found = false
    try {
      const record = await services.drafts.read()
      const last = seen.current ?? opened
      const mine = record === null || record.tab === services.tabId
      const old = record !== null && last?.tab === record.tab && last.at === record.at
      if (mine || old) return
      stored.current = record
      seen.current = record
      found = !sameDraft(record, content)
      if (found) onOther(record)
    } catch {
      // Whether there is another one cannot be known now; what is typed here is still worth storing.
    } finally {
      looking.current = false
      // A draft that was found is part of the next content, and is written with that.
      if (!found) write()
    }
  })

  useEffect(() => {
    const leave = (): void => write()
    const goAway = (): void => {
      away.current = true
      write()
    }
    const end = (): void => write()
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

  return useMemo(() => {
    if (isEmptyDraft(content)) return { peopleLeft: 0, linesLeft: 0 }
    const { peopleLeft, linesLeft } = fitDraft({ ...content, tab: '', at: 0, aside: [] })
    return { peopleLeft, linesLeft }
  }, [content])
}
