import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compilePart } from '#i18n/build/compile-part.ts'
import type { Language } from '#i18n/language.ts'
import type { Messages } from '#i18n/messages.ts'
import { parts } from '#i18n/parts.ts'

export const messagesFolder = fileURLToPath(new URL('../../src/i18n/messages', import.meta.url))

/** The file of a language, as translators see it. */
export const messagesFile = (language: string): string =>
  readFileSync(`${messagesFolder}/${language}.arb`, 'utf8')

/** All messages of a language, for scripts that run without the build. */
export const compiledMessages = (language: Language): Messages =>
  Object.assign({}, ...parts.map((part) => compilePart(messagesFile(language), part)))
