import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { AnyCatalog, Translate } from './catalog.ts'
import { createTranslate } from './translate.ts'

/** Words and numbers of the current language. */
export interface I18n {
  /** The portal's language as a BCP 47 tag, whether or not we have words in it: it tells how people type. */
  readonly portalLanguage: string
  readonly t: Translate
  /** "Elena, Tom and Anna". */
  readonly list: (names: readonly string[]) => string
  /** A moment, milliseconds since 1970, in the browser's time zone: "24 November 2026 at 14:03 GMT+1". */
  readonly moment: (at: number) => string
  /** "14:03". */
  readonly timeOfDay: (at: number) => string
}

const Context = createContext<I18n | null>(null)

export function createI18n(language: string, catalog: AnyCatalog, portalLanguage = language): I18n {
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const moments = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  return {
    portalLanguage,
    t: createTranslate(language, catalog),
    list: (parts) => names.format(parts),
    moment: (at) => moments.format(at),
    timeOfDay: (at) => times.format(at),
  }
}

export function I18nProvider(props: {
  language: string
  catalog: AnyCatalog
  /** See `I18n`; the catalogue's language unless told. */
  portalLanguage?: string
  children: ReactNode
}): ReactNode {
  const { language, catalog, portalLanguage } = props
  const i18n = useMemo(
    () => createI18n(language, catalog, portalLanguage),
    [language, catalog, portalLanguage],
  )
  return <Context value={i18n}>{props.children}</Context>
}

export function useI18n(): I18n {
  const i18n = useContext(Context)
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it')
  return i18n
}
