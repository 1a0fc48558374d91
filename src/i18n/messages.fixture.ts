import type { Language } from './language.ts'
import { loadMessages } from './load-messages.ts'
import type { Messages } from './messages.ts'
import { parts } from './parts.ts'

/** All messages of a language, those of later parts too. */
export async function allMessages(language: Language): Promise<Messages> {
  const loaded = await Promise.all(parts.map((part) => loadMessages(language, part)))
  return Object.assign({}, ...loaded)
}
