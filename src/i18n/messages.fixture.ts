import type { Language } from './language.ts'
import { loadLateMessages } from './late-messages.ts'
import { loadFormMessages } from './load-messages.ts'
import type { Messages } from './messages.ts'

/** All messages of a language that the page may show. */
export const allMessages = async (language: Language): Promise<Messages> => ({
  ...(await loadFormMessages(language)),
  ...(await loadLateMessages(language)),
})
