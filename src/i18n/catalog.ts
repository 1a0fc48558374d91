import type { en } from './en.ts'
import type { Language } from './language.ts'

/** Plural forms that a language must supply, as `Intl.PluralRules` names them. */
interface PluralForms {
  readonly en: 'one' | 'other'
  readonly ru: 'one' | 'few' | 'many' | 'other'
}

/** A text with a number in it, one form for each way of counting. `{count}` is the number. */
export type Plural<Form extends string> = Readonly<Record<Form, string>>

export type English = typeof en
export type MessageKey = keyof English

/** Messages of one language: the same keys as English, plural forms of its own. */
export type CatalogPart<L extends Language, Part> = {
  readonly [K in keyof Part]: Part[K] extends string ? string : Plural<PluralForms[L]>
}

/** All messages of one language. */
export type Catalog<L extends Language> = CatalogPart<L, English>

/** Any language's message, as the translator sees it. */
export type AnyCatalog = Readonly<
  Record<MessageKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type TextOf<K extends MessageKey> = English[K] extends string ? English[K] : English[K][keyof English[K]]

type Named<Names extends string> = Readonly<Record<Exclude<Names, 'count'>, string | number>>

/** What a message needs: nothing, named parts, or a `count` besides. */
export type MessageArgs<K extends MessageKey> = English[K] extends string
  ? [Placeholders<TextOf<K>>] extends [never]
    ? []
    : [Readonly<Record<Placeholders<TextOf<K>>, string | number>>]
  : [{ readonly count: number } & Named<Placeholders<TextOf<K>>>]

export type Translate = <K extends MessageKey>(key: K, ...args: MessageArgs<K>) => string
