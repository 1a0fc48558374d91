/**
 * Whose formats of numbers and times a language uses. Chromium has none for Kazakh and would write "2026 M11 24"; those
 * of Russian are the same as long as they have no words.
 */
export const formatsOf = (language: string): string => (language === 'kk' ? 'ru' : language)
