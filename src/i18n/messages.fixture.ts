import type { Language } from './language.ts'
import { loadLateMessages } from './late-messages.ts'
import { loadFormMessages } from './load-messages.ts'
import type { Messages } from './messages.ts'

/** All messages of a language, those of later parts too. */
export async function allMessages(language: Language): Promise<Messages> {
  const late = (['list', 'placement', 'sent', 'sheets'] as const).map((part) =>
    loadLateMessages(language, part),
  )
  return Object.assign({}, await loadFormMessages(language), ...(await Promise.all(late)))
}
