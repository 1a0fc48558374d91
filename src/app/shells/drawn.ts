import type { Language } from '#i18n/language.ts'
import type { Drawn } from './shells.ts'

/** Filled in by the build (vite.config.ts); in development there is none, and the page comes with React. */
export const drawn: Drawn<Language> | null = null
