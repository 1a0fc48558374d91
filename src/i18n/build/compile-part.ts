import compile from 'icu-minify/compile'
import type { Messages } from '#i18n/messages.ts'
import { partOf, type Part } from '#i18n/parts.ts'
import { messagesIn } from './arb.ts'

/** The messages of one part of the page, compiled, from the file of a language. A message that is no ICU throws. */
export function compilePart(arb: string, part: Part): Messages {
  const own = [...messagesIn(arb)].filter(([key]) => partOf(key) === part)
  return Object.fromEntries(own.map(([key, text]) => [key, compile(text)]))
}
