/** Languages that have a catalogue. */
export const languages = ['en', 'ru'] as const
export type Language = (typeof languages)[number]

/** Codes of the portal that are neither BCP 47 nor their own language (frame.md 9). */
const bcp47 = new Map([
  ['la', 'es'],
  ['in', 'hi'],
  ['br', 'pt-BR'],
  ['vn', 'vi'],
  ['kz', 'kk'],
  ['ua', 'uk'],
  ['sc', 'zh-CN'],
  ['tc', 'zh-TW'],
])

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur'])

/** A portal's LANG as a BCP 47 tag, for `lang`, dates and numbers. */
export const localeOf = (portalCode: string): string =>
  bcp47.get(portalCode.toLowerCase()) ?? portalCode.toLowerCase()

/** The catalogue to show: the portal's language if there is one, else English (frame.md 9). */
export function languageOf(portalCode: string): Language {
  const locale = localeOf(portalCode)
  return languages.find((language) => language === locale) ?? 'en'
}

export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr')

/** LANG from the page's address, known before the portal answers (frame.md 9). */
export const languageInAddress = (search: string): string => new URLSearchParams(search).get('LANG') ?? 'en'
