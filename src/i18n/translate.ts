import type { AnyCatalog, AnyMessages, English, MessageArgs, Translate, TranslateOf } from './catalog.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * A translator for these messages. Numbers are formatted for `language`, a BCP 47 tag. A placeholder without a value stays
 * as it is, and placeholders inside values are not filled in.
 */
export function translateOf<Part>(language: string, catalog: AnyMessages<Part>): TranslateOf<Part> {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const written = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value

  const fill = (text: string, values: Values): string =>
    text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name]
      return value === undefined ? placeholder : written(value)
    })

  return <K extends keyof Part>(key: K, ...args: MessageArgs<Part[K]>): string => {
    const values: Values = args[0] ?? {}
    const message = catalog[key]
    if (typeof message === 'string') return fill(message, values)
    const count = Number(values['count'] ?? 0)
    return fill(message[rules.select(count)] ?? message.other ?? '', values)
  }
}

/** A translator for the catalogue of a language. */
export const createTranslate = (language: string, catalog: AnyCatalog): Translate =>
  translateOf<English>(language, catalog)
