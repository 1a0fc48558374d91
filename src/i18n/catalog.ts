import type { en } from './en/en.ts'
import type { Language } from './language.ts'

/** The plural forms of each language, named as `Intl.PluralRules` names them. */
interface PluralForms {
  readonly en: 'one' | 'other'
  readonly ru: 'one' | 'few' | 'many' | 'other'
}

/** A message that depends on a number: one text for each plural form. `{count}` stands for the number. */
type Plural<Form extends string> = Readonly<Record<Form, string>>

type English = typeof en
export type MessageKey = keyof English

/** A part of a catalogue in language `L`: the keys of the English part, with the plural forms of that language. */
export type CatalogPart<L extends Language, Part> = {
  readonly [K in keyof Part]: Part[K] extends string ? string : Plural<PluralForms[L]>
}

/** All messages in language `L`. */
export type Catalog<L extends Language> = CatalogPart<L, English>

/** The catalogue of any language, as `createTranslate` reads it. */
export type AnyCatalog = Readonly<
  Record<MessageKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type TextOf<K extends MessageKey> = English[K] extends string ? English[K] : English[K][keyof English[K]]

type Named<Names extends string> = Readonly<Record<Exclude<Names, 'count'>, string | number>>

/** Arguments of a message: none, its placeholders by name, or `count` and the other placeholders. */
export type MessageArgs<K extends MessageKey> = English[K] extends string
  ? [Placeholders<TextOf<K>>] extends [never]
    ? []
    : [Readonly<Record<Placeholders<TextOf<K>>, string | number>>]
  : [{ readonly count: number } & Named<Placeholders<TextOf<K>>>]

/** The text of a message with its placeholders filled in. */
export type Translate = <K extends MessageKey>(key: K, ...args: MessageArgs<K>) => string
