import type { Language } from './language.ts'
import { addMessages, pageLanguage } from './load-messages.ts'
import type { Messages } from './messages.ts'
import type { LatePart } from './parts.ts'

type Files = Readonly<Record<string, () => Promise<Messages>>>

const files: Readonly<Record<LatePart, Files>> = {
  list: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=list', import: 'default' }),
  placement: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=placement', import: 'default' }),
  sent: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=sent', import: 'default' }),
  sheets: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=sheets', import: 'default' }),
}

/** The messages of a later part in one language. */
export async function loadLateMessages(language: Language, part: LatePart): Promise<Messages> {
  const load = files[part][`./messages/${language}.arb`]
  if (!load) throw new Error(`no messages in ${language}`)
  return load()
}

/** Loads a later part of the page together with its words, so that neither is drawn without the other. */
export async function withWords<Module>(part: LatePart, load: () => Promise<Module>): Promise<Module> {
  const [module, words] = await Promise.all([load(), loadLateMessages(pageLanguage(), part)])
  addMessages(words)
  return module
}
