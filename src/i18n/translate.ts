import format, { type FormatOptions } from 'icu-minify/format'
import { formatsOf } from './formats.ts'
import { directionOf } from './language.ts'
import type { Messages, Translate } from './messages.ts'

/** Kept for all messages: making one takes far longer than using it. */
function formattersOf(language: string): FormatOptions['formatters'] {
  const numbers = new Intl.NumberFormat(formatsOf(language))
  const rules = new Intl.PluralRules(language)
  return {
    getNumberFormat: () => numbers,
    getPluralRules: () => rules,
    getDateTimeFormat: () => {
      throw new Error('no message holds a date: they are formatted by createI18n')
    },
  }
}

type Values = Readonly<Record<string, string | number>>

/**
 * The text between two signs that nobody sees: inside it has a direction of its own. A text that begins with such a sign
 * is put together of others, and no letter between them may tell where it begins: it reads as the language does.
 */
export const isolatedText = (text: string): string =>
  `${/^[\u2067\u2068]/.test(text) ? '\u2067' : '\u2068'}${text}\u2069`

/**
 * Names of people and groups keep their own direction: between two signs that nobody sees (Unicode Bidirectional
 * Algorithm, first strong isolate), they do not turn the words around them. What a text is chosen by is not shown: in
 * every message it is called `kind`.
 */
const isolated = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value !== '' && name !== 'kind' ? isolatedText(value) : value,
    ]),
  )

/**
 * A translator for these messages. Numbers and plurals are those of `language`, a BCP 47 tag. Messages that are added
 * later are known from then on; one that is missing is shown by its key.
 */
export function createTranslate(language: string, messages: Messages): Translate {
  const options = { formatters: formattersOf(language) }
  const prepared = directionOf(language) === 'rtl' ? isolated : (values: Values) => values
  return (key, ...[values]) => {
    const message = messages[key] ?? key
    return String(format(message, language, prepared(values ?? {}), options))
  }
}
