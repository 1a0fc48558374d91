import type { en } from './en/en.ts'
import type { Language } from './language.ts'

/** The plural forms of each language, named as `Intl.PluralRules` names them. */
interface PluralForms {
  readonly en: 'one' | 'other'
  readonly ru: 'one' | 'few' | 'many' | 'other'
}

/** A message that depends on a number: one text for each plural form. `{count}` stands for the number. */
type Plural<Form extends string> = Readonly<Record<Form, string>>

/** The messages that the page has from the start. */
export type English = typeof en

/** Messages in language `L`, with the keys of the English ones and the plural forms of that language. */
export type CatalogPart<L extends Language, Part> = {
  readonly [K in keyof Part]: Part[K] extends string ? string : Plural<PluralForms[L]>
}

/** All messages in language `L` that the page has from the start. */
export type Catalog<L extends Language> = CatalogPart<L, English>

/** Messages of any language, as `createTranslate` reads them. */
export type AnyMessages<Part> = Readonly<
  Record<keyof Part, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>

export type AnyCatalog = AnyMessages<English>

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type TextOf<Message> = Message extends string ? Message : Message[keyof Message]

type Named<Names extends string> = Readonly<Record<Exclude<Names, 'count'>, string | number>>

/** Arguments of a message: none, its placeholders by name, or `count` and the other placeholders. */
export type MessageArgs<Message> = Message extends string
  ? [Placeholders<Message>] extends [never]
    ? []
    : [Readonly<Record<Placeholders<Message>, string | number>>]
  : [{ readonly count: number } & Named<Placeholders<TextOf<Message>>>]

/** The text of a message of these English ones, with its placeholders filled in. */
export type TranslateOf<Part> = <K extends keyof Part>(key: K, ...args: MessageArgs<Part[K]>) => string

export type Translate = TranslateOf<English>
