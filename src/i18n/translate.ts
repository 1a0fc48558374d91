import format, { type FormatOptions } from 'icu-minify/format'
import type { Messages, Translate } from './messages.ts'

/** Kept for all messages: making one takes far longer than using it. */
function formattersOf(language: string): FormatOptions['formatters'] {
  const numbers = new Intl.NumberFormat(language)
  const rules = new Intl.PluralRules(language)
  return {
    getNumberFormat: () => numbers,
    getPluralRules: () => rules,
    getDateTimeFormat: () => {
      throw new Error('no message holds a date: they are formatted by createI18n')
    },
  }
}

/**
 * A translator for these messages. Numbers and plurals are those of `language`, a BCP 47 tag. Messages that are added
 * later are known from then on; one that is missing is shown by its key.
 */
export function createTranslate(language: string, messages: Messages): Translate {
  const options = { formatters: formattersOf(language) }
  return (key, ...[values]) => {
    const message = messages[key] ?? key
    return String(format(message, language, values ?? {}, options))
  }
}
