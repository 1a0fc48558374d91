import type { enSettings } from './en/settings.ts'
import { lateWords } from './late-words.tsx'

/** The words of the settings. */
export const settingsWords = lateWords<typeof enSettings>({
  en: async () => (await import('./en/settings.ts')).enSettings,
  ru: async () => (await import('./ru/settings.ts')).ruSettings,
})
