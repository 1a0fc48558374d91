import type { enSent } from './en/sent.ts'
import { lateWords } from './late-words.tsx'

/** The words of the page of what was sent. */
export const sentWords = lateWords<typeof enSent>({
  en: async () => (await import('./en/sent.ts')).enSent,
  ru: async () => (await import('./ru/sent.ts')).ruSent,
})
