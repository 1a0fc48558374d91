import type { Language } from '#i18n/language.ts'

/** What is shown before the page's own code has arrived. */
export interface Shell {
  /** The form as React draws it first, to be taken over by it. */
  readonly form: string
  /** What is said when that code cannot be loaded, with one button to try again. */
  readonly failed: string
}

/** Filled in by the build (vite.config.ts); in development there are none, and the page comes with React. */
export const shells: Readonly<Partial<Record<Language, Shell>>> = {}
