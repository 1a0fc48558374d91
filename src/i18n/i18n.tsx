import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Messages, Translate } from './messages.ts'
import { pseudo } from './pseudo.ts'
import { directionOf } from './language.ts'
import { createTranslate, isolatedText } from './translate.ts'

/** Texts, lists and times in the language that is shown. */
export interface I18n {
  /** The portal's language as a BCP 47 tag, even if it is not offered: it tells which keyboard people type on. */
  readonly portalLanguage: string
  readonly t: Translate
  /** "Elena, Tom and Anna". */
  readonly list: (names: readonly string[]) => string
  /** The same in pieces, for names that are links: those of `place` null are what the language puts between them. */
  readonly listPieces: (names: readonly string[]) => readonly ListPiece[]
  /**
   * Milliseconds since 1970, as a time to be read now, in the browser's time zone: "today at 14:03", "24 November at 14:03",
   * with the year where it is another one.
   */
  readonly moment: (at: number) => string
  /** The same to be kept: "24 November 2026 at 14:03 GMT+1". */
  readonly fullMoment: (at: number) => string
  /** Milliseconds since 1970, as a time of day in the browser's time zone: "14:03". */
  readonly timeOfDay: (at: number) => string
}

interface ListPiece {
  /** Which of the names it is. */
  readonly place: number | null
  readonly text: string
}

const Context = createContext<I18n | null>(null)

const dayAndTime = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

function momentsIn(language: string, t: Translate): (at: number) => string {
  const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const dates = new Intl.DateTimeFormat(language, dayAndTime)
  const datesOfOtherYears = new Intl.DateTimeFormat(language, { ...dayAndTime, year: 'numeric' })
  return (at) => {
    const now = Date.now()
    const ago = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000)
    if (ago === 0 || ago === 1)
      return t('time.dayAt', { day: days.format(-ago, 'day'), time: times.format(at) })
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
    return (sameYear ? dates : datesOfOtherYears).format(at)
  }
}

function piecesIn(names: Intl.ListFormat): I18n['listPieces'] {
  return (parts) => {
    let next = 0
    return names
      .formatToParts(parts)
      .map(({ type, value }) => ({ place: type === 'element' ? next++ : null, text: value }))
  }
}

export function createI18n(language: string, messages: Messages, portalLanguage = language): I18n {
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const isRightToLeft = directionOf(language) === 'rtl'
  const translate = createTranslate(language, messages)
  // Only where the app is developed: the build leaves it out.
  const t = import.meta.env.DEV && portalLanguage === 'xa' ? pseudo(translate) : translate
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  return {
    portalLanguage,
    t,
    // Each by itself: a list that begins with a Latin name would be read from the left as a whole.
    list: (parts) => names.format(isRightToLeft ? parts.map(isolatedText) : parts),
    listPieces: piecesIn(names),
    moment: momentsIn(language, t),
    fullMoment: (at) =>
      new Intl.DateTimeFormat(language, { ...dayAndTime, year: 'numeric', timeZoneName: 'short' }).format(at),
    timeOfDay: (at) => times.format(at),
  }
}

export function I18nProvider(props: {
  language: string
  messages: Messages
  /** See `I18n`. Default: `language`. */
  portalLanguage?: string
  children: ReactNode
}): ReactNode {
  const { language, messages, portalLanguage } = props
  const i18n = useMemo(
    () => createI18n(language, messages, portalLanguage),
    [language, messages, portalLanguage],
  )
  return <Context value={i18n}>{props.children}</Context>
}

export function useI18n(): I18n {
  const i18n = useContext(Context)
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it')
  return i18n
}
