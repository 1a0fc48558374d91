import type { AnyCatalog, MessageArgs, MessageKey, Translate } from './catalog.ts'

type Values = Readonly<Record<string, string | number>>

/** Fills a catalogue's messages in; numbers are written as the language writes them. */
export function createTranslate(language: string, catalog: AnyCatalog): Translate {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const written = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value

  const fill = (text: string, values: Values): string =>
    text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name]
      return value === undefined ? placeholder : written(value)
    })

  return <K extends MessageKey>(key: K, ...args: MessageArgs<K>): string => {
    const values: Values = args[0] ?? {}
    const message = catalog[key]
    if (typeof message === 'string') return fill(message, values)
    const count = Number(values['count'] ?? 0)
    return fill(message[rules.select(count)] ?? message.other ?? '', values)
  }
}
