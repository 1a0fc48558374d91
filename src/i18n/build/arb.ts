/**
 * The messages of one language, by key, from its file in `src/i18n/messages`: ARB, the JSON of ICU messages that
 * translators' tools open. What begins with @ is said about the file or about a message.
 */
export function messagesIn(arb: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  const file: unknown = JSON.parse(arb)
  for (const [key, text] of Object.entries(file ?? {})) {
    if (key.startsWith('@')) continue
    if (typeof text !== 'string') throw new Error(`message ${key} is no text`)
    messages.set(key, text)
  }
  return messages
}
