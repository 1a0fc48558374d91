import type { AnyCatalog } from './catalog.ts'
import type { Language } from './language.ts'

const loaders: Readonly<Record<Language, () => Promise<AnyCatalog>>> = {
  en: async () => (await import('./en/en.ts')).en,
  ru: async () => (await import('./ru/ru.ts')).ru,
}

/** Loads the messages of one language. Each is a chunk of its own, so that only one is loaded. */
export const loadCatalog = (language: Language): Promise<AnyCatalog> => loaders[language]()
