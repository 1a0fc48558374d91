import type { CompiledMessage } from 'icu-minify/format'
import type { MessageArgs } from './messages/args.ts'

export type MessageKey = keyof MessageArgs

/** Compiled messages of one language, by key. */
export type Messages = Readonly<Record<string, CompiledMessage>>

type ArgsOf<Args> = Args extends null ? [] : [Args]

/** The text of a message in the language that is shown, with its arguments filled in. */
export type Translate = <K extends MessageKey>(key: K, ...args: ArgsOf<MessageArgs[K]>) => string
