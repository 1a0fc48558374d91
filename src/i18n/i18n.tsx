import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Messages, Translate } from './messages.ts'
import { pseudo } from './pseudo.ts'
import { directionOf } from './language.ts'
import { listsIn, type ListPiece } from './lists.ts'
import { momentsIn, type Moments } from './moments.ts'
import { createTranslate, isolatedText } from './translate.ts'

/** Texts, lists and times in the language that is shown. */
export interface I18n extends Moments {
  /** The portal's language as a BCP 47 tag, even if it is not offered: it tells which keyboard people type on. */
  readonly portalLanguage: string
  readonly t: Translate
  /** "Elena, Tom and Anna". */
  readonly list: (names: readonly string[]) => string
  /** The same in pieces, for names that are links: those of `place` null are what the language puts between them. */
  readonly listPieces: (names: readonly string[]) => readonly ListPiece[]
}

const Context = createContext<I18n | null>(null)

export function createI18n(language: string, messages: Messages, portalLanguage = language): I18n {
  const listPieces = listsIn(language)
  const isRightToLeft = directionOf(language) === 'rtl'
  const translate = createTranslate(language, messages)
  // Only where the app is developed: the build leaves it out.
  const t = import.meta.env.DEV && portalLanguage === 'xa' ? pseudo(translate) : translate
  return {
    portalLanguage,
    t,
    // Each by itself: a list that begins with a Latin name would be read from the left as a whole.
    list: (parts) =>
      listPieces(isRightToLeft ? parts.map(isolatedText) : parts)
        .map(({ text }) => text)
        .join(''),
    listPieces,
    ...momentsIn(language, t),
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
