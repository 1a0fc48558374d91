import { createContext, useContext, type ReactNode } from 'react'
import type { AnyMessages, TranslateOf } from './catalog.ts'
import type { Language } from './language.ts'
import { translateOf } from './translate.ts'

/** Messages that come with a late part of the page, and not with the catalogue that all wait for. */
export interface LateWords<Part> {
  readonly load: (language: Language) => Promise<TranslateOf<Part>>
  readonly Provider: (props: { readonly t: TranslateOf<Part>; readonly children: ReactNode }) => ReactNode
  /** Below the provider only. */
  readonly useWords: () => TranslateOf<Part>
}

/** Messages of a late part, by language; each is loaded when it is first wanted, together with the part. */
export function lateWords<Part>(
  loaders: Readonly<Record<Language, () => Promise<AnyMessages<Part>>>>,
): LateWords<Part> {
  const Context = createContext<TranslateOf<Part> | null>(null)
  return {
    load: async (language) => translateOf<Part>(language, await loaders[language]()),
    Provider: ({ t, children }) => <Context value={t}>{children}</Context>,
    useWords: () => {
      const t = useContext(Context)
      if (!t) throw new Error('late words need their provider above them')
      return t
    },
  }
}
