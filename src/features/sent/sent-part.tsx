import { languageOf } from '#i18n/language.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import type { SentPageProps } from './sent-page.tsx'

/** What was sent, loaded when it is first opened, together with its words in the language of the page. */
export const SentPart = lazyPart<SentPageProps>(async () => {
  const { sentPageIn } = await import('./sent-page.tsx')
  return sentPageIn(languageOf(document.documentElement.lang))
})
