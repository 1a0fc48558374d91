import type { Language } from './language.ts'
import { addMessages, pageLanguage } from './load-messages.ts'
import type { Messages } from './messages.ts'

const files = import.meta.glob<Messages>('./messages/*.arb', { query: '?part=late', import: 'default' })

/** The messages of the parts of the page that are loaded later, in one language. */
export async function loadLateMessages(language: Language): Promise<Messages> {
  const load = files[`./messages/${language}.arb`]
  if (!load) throw new Error(`no messages in ${language}`)
  return load()
}

/** Loads a later part of the page together with the words, so that it is not drawn without them. */
export async function withWords<Module>(load: () => Promise<Module>): Promise<Module> {
  const [module, words] = await Promise.all([load(), loadLateMessages(pageLanguage())])
  addMessages(words)
  return module
}
