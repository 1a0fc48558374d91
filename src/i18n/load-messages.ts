import type { Language } from './language.ts'
import type { Messages } from './messages.ts'

/**
 * The messages of the form, which all wait for. The build makes one file of each language and part of the page
 * (vite.config.ts), so that nobody loads more than theirs.
 */
const files = import.meta.glob<Messages>('./messages/*.arb', { query: '?part=form', import: 'default' })

/** The messages of the page: those of the form, and those of later parts once they are there. */
const ofPage: { language: Language; messages: Record<string, Messages[string]> } = {
  language: 'en',
  messages: {},
}

/** The language of the page. */
export const pageLanguage = (): Language => ofPage.language

/** Adds messages to those of the page. */
export const addMessages = (messages: Messages): Messages => Object.assign(ofPage.messages, messages)

/** The messages of the form. */
export async function loadFormMessages(language: Language): Promise<Messages> {
  const load = files[`./messages/${language}.arb`]
  if (!load) throw new Error(`no messages in ${language}`)
  return load()
}

/** Makes a language that of the page. Returns the page's messages, to which those of later parts are added. */
export async function loadPageMessages(language: Language): Promise<Messages> {
  ofPage.language = language
  return addMessages(await loadFormMessages(language))
}
