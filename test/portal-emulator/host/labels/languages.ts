/**
 * The languages of a portal by its own codes (frame.md 9), as each calls itself; last two that no portal has, for those
 * who develop: English that is longer and accented, and English from right to left.
 */
export const languages: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['ru', 'Русский'],
  ['de', 'Deutsch'],
  ['la', 'Español'],
  ['br', 'Português (Brasil)'],
  ['fr', 'Français'],
  ['it', 'Italiano'],
  ['pl', 'Polski'],
  ['ua', 'Українська'],
  ['kz', 'Қазақша'],
  ['tr', 'Türkçe'],
  ['ar', 'العربية'],
  ['in', 'हिन्दी'],
  ['th', 'ไทย'],
  ['vn', 'Tiếng Việt'],
  ['id', 'Bahasa Indonesia'],
  ['ms', 'Bahasa Melayu'],
  ['ja', '日本語'],
  ['sc', '中文（简体）'],
  ['tc', '中文（繁體）'],
  ['xa', 'Éñglîšh, longer (npm run dev)'],
  ['xb', 'English, mirrored'],
])
