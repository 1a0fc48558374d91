import { messageLimit } from './draft.ts'
import { parseStored, storedList, storedObject, storedText } from './stored.ts'

/** A message kept to be used again. */
export interface SavedText {
  /** Tells the texts of one page apart; it is not kept. */
  readonly id: number
  readonly name: string
  readonly text: string
}

/** What was kept; `damaged` when there is something that cannot be read. */
export interface SavedTexts {
  readonly texts: readonly SavedText[]
  readonly damaged: boolean
}

export const mostTexts = 30
/** No size is documented for an option (rest.md 7); with the records of runs this stays small. */
const mostBytes = 30_000
export const longestName = 60

const version = 1
const firstWords = 40

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** As they are kept on the portal; nothing at all for no texts. */
export const savedTextsText = (texts: readonly SavedText[]): string =>
  texts.length === 0
    ? ''
    : JSON.stringify({ version, texts: texts.map(({ name, text }) => ({ name, text })) })

/** Not longer than that, and no letter of two units cut through. */
const cutTo = (length: number, text: string): string =>
  text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text

/** A name in one line, as long as a name may be; null when nothing is left of it. */
export const textName = (words: string): string | null =>
  cutTo(longestName, words.replaceAll(/\s+/g, ' ').trim()).trim() || null

function savedText(value: unknown, index: number): SavedText | null {
  const stored = storedObject(value)
  const text = storedText(stored['text']).slice(0, messageLimit)
  return text.trim() === ''
    ? null
    : { id: index + 1, name: textName(storedText(stored['name'])) ?? nameOf(text), text }
}

/** Texts as they were kept. Whatever is no text is left out; of another version or making, all of it. */
export function parseSavedTexts(kept: string): SavedTexts {
  const stored = parseStored(kept, version)
  if (!stored) return { texts: [], damaged: kept !== '' }
  const texts = storedList(stored['texts']).slice(0, mostTexts).map(savedText)
  const sound = texts.filter((each) => each !== null)
  return { texts: sound, damaged: sound.length < texts.length }
}

/** The first words, as many as a name takes. */
export function nameOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= firstWords) return line
  const cut = line.slice(0, firstWords + 1)
  const end = cut.lastIndexOf(' ')
  return `${cutTo(end > 0 ? end : firstWords, line)}…`
}

/** Two texts of one name could not be told apart. */
function freeName(texts: readonly SavedText[], wanted: string): string {
  const taken = new Set(texts.map(({ name }) => name))
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`
  return name
}

export function withText(texts: readonly SavedText[], text: string): readonly SavedText[] {
  const id = Math.max(0, ...texts.map((each) => each.id)) + 1
  return [{ id, name: freeName(texts, nameOf(text)), text }, ...texts]
}

/** Why a text cannot be kept; null when it can. */
export function whyNotKept(
  texts: readonly SavedText[],
  text: string,
): 'empty' | 'kept-already' | 'too-many' | 'too-large' | null {
  if (text.trim() === '') return 'empty'
  if (texts.some((each) => each.text === text)) return 'kept-already'
  if (texts.length >= mostTexts) return 'too-many'
  return bytesOf(savedTextsText(withText(texts, text))) > mostBytes ? 'too-large' : null
}

export function renamed(texts: readonly SavedText[], id: number, words: string): readonly SavedText[] {
  const name = textName(words)
  if (name === null) return texts
  const others = texts.filter((each) => each.id !== id)
  return texts.map((each) => (each.id === id ? { ...each, name: freeName(others, name) } : each))
}

export const without = (texts: readonly SavedText[], id: number): readonly SavedText[] =>
  texts.filter((each) => each.id !== id)

/** Puts a deleted one back where it was. */
export const putBack = (texts: readonly SavedText[], saved: SavedText, index: number): readonly SavedText[] =>
  texts.toSpliced(index, 0, saved)
