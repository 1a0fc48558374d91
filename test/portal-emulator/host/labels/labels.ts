import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, type Labels } from './en.ts'
import { ru } from './ru.ts'

/** Languages the portal around the app speaks. The app may be opened in any other LANG: the portal then stays English. */
const spoken: ReadonlyMap<string, Labels> = new Map([
  ['en', en],
  ['ru', ru],
  ['de', de],
  ['ar', ar],
])

export type { Labels }

export function labelsFor(lang: string): Labels {
  return spoken.get(lang) ?? en
}

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr'
}
