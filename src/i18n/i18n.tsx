import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { AnyCatalog, Translate } from './catalog.ts'
import { createTranslate } from './translate.ts'

/** Words and numbers of the current language. */
export interface I18n {
  readonly t: Translate
  /** "Elena, Tom and Anna". */
  readonly list: (names: readonly string[]) => string
}

const Context = createContext<I18n | null>(null)

export function I18nProvider(props: {
  language: string
  catalog: AnyCatalog
  children: ReactNode
}): ReactNode {
  const { language, catalog } = props
  const i18n = useMemo<I18n>(() => {
    const names = new Intl.ListFormat(language, { type: 'conjunction' })
    return { t: createTranslate(language, catalog), list: (parts) => names.format(parts) }
  }, [language, catalog])
  return <Context value={i18n}>{props.children}</Context>
}

export function useI18n(): I18n {
  const i18n = useContext(Context)
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it')
  return i18n
}
