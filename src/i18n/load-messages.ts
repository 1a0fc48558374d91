import type { Language } from './language.ts'
import type { Messages } from './messages.ts'
import type { LatePart, Part } from './parts.ts'

type Files = Readonly<Record<string, () => Promise<Messages>>>

/** The build makes one file of each language and part (vite.config.ts), so that nobody loads more than theirs. */
const files: Readonly<Record<Part, Files>> = {
  form: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=form', import: 'default' }),
  list: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=list', import: 'default' }),
  sheets: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=sheets', import: 'default' }),
  placement: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=placement', import: 'default' }),
  sent: import.meta.glob<Messages>('./messages/*.arb', { query: '?part=sent', import: 'default' }),
}

/** The messages of one part in one language. */
export async function loadMessages(language: Language, part: Part): Promise<Messages> {
  const load = files[part][`./messages/${language}.arb`]
  if (!load) throw new Error(`no messages in ${language}`)
  return load()
}

/** The messages of the page: those of the form, and those of other parts once they are there. */
const ofPage: { language: Language; messages: Record<string, Messages[string]> } = {
  language: 'en',
  messages: {},
}

/** The messages of the form, in the language of the page. Those of later parts are added to them. */
export async function loadPageMessages(language: Language): Promise<Messages> {
  ofPage.language = language
  return Object.assign(ofPage.messages, await loadMessages(language, 'form'))
}

/** Loads a later part of the page together with its words, so that neither is drawn without the other. */
export async function withWords<Module>(part: LatePart, load: () => Promise<Module>): Promise<Module> {
  const [module, words] = await Promise.all([load(), loadMessages(ofPage.language, part)])
  Object.assign(ofPage.messages, words)
  return module
}
