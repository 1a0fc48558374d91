/** Languages that are offered: those whose messages are complete. */
export const languages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'kk',
  'ms',
  'pl',
  'pt-BR',
  'ru',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-CN',
  'zh-TW',
] as const
export type Language = (typeof languages)[number]

/** The portal's own language codes that are not BCP 47 or mean another language there (frame.md 9). */
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

/** `xb` is English from right to left, for those who develop. */
const rightToLeft = new Set(['ar', 'xb'])

/** `Intl` throws at anything that is no tag, and a table looked up by it may know `__proto__`. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

/** The portal's language code as a BCP 47 tag, for `lang` and `Intl`: `en` for what cannot be one. */
export function localeOf(portalCode: string): string {
  const code = portalCode.toLowerCase()
  return bcp47.get(code) ?? (isTag(code) ? code : 'en')
}

/** The portal's own code of a language. */
export const portalCodeOf = (language: Language): string =>
  [...bcp47].find(([, locale]) => locale === language)?.[0] ?? language

/** The language that is shown for a portal's language code: English if it is not offered (frame.md 9). */
export function languageOf(portalCode: string): Language {
  const locale = localeOf(portalCode)
  return languages.find((language) => language === locale) ?? 'en'
}

/** Languages of the guide and of the page in the Market. */
export const guideLanguages = ['en', 'ru'] as const
export type GuideLanguage = (typeof guideLanguages)[number]

/** The language of the guide for a language of the page: English if there is none in it. */
export const guideLanguageOf = (language: string): GuideLanguage =>
  guideLanguages.find((each) => each === language) ?? 'en'

/** The direction of writing for a portal's language code, for `dir`. */
export const directionOf = (portalCode: string): 'ltr' | 'rtl' =>
  rightToLeft.has(portalCode.toLowerCase()) ? 'rtl' : 'ltr'

/** The portal's language code in the query of the page's address, known before the portal answers (frame.md 9). */
export const languageInAddress = (search: string): string => new URLSearchParams(search).get('LANG') ?? 'en'
