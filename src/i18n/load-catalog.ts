import type { AnyCatalog } from './catalog.ts'
import type { Language } from './language.ts'

const loaders: Readonly<Record<Language, () => Promise<AnyCatalog>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
}

/** One language's messages; each is a chunk of its own, so only one is loaded. */
export const loadCatalog = (language: Language): Promise<AnyCatalog> => loaders[language]()
