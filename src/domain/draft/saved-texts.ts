import { fitsBudget } from '#domain/storage-budget.ts'
import { parseStored, storedList, storedObject, storedText } from '#domain/stored.ts'
import { mergeSaved } from './merge-saved.ts'
import { messageLimit } from './message-limit.ts'

/** A message saved to be used again. */
export interface SavedText {
  /** Tells the texts of this tab apart; it is not stored. */
  readonly id: number
  readonly name: string
  readonly text: string
}

/** The saved texts; `damaged` if there is something that cannot be read. */
export interface SavedTexts {
  readonly texts: readonly SavedText[]
  readonly damaged: boolean
}

/** Texts at most. */
export const mostTexts = 30

/** UTF-16 units of a name at most. */
export const longestName = 60

const version = 1
const firstWords = 40

/** The texts as the portal stores them; an empty text for none. */
export const savedTextsText = (texts: readonly SavedText[]): string =>
  texts.length === 0
    ? ''
    : JSON.stringify({ version, texts: texts.map(({ name, text }) => ({ name, text })) })

/** The text cut to this length, without cutting through a letter of two units. */
const cutTo = (length: number, text: string): string =>
  text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text

/** A name on one line, as long as a name may be; null if nothing is left of it. */
export const textName = (words: string): string | null =>
  cutTo(longestName, words.replaceAll(/\s+/g, ' ').trim()).trim() || null

function savedText(value: unknown, index: number): SavedText | null {
  const stored = storedObject(value)
  const text = storedText(stored['text']).slice(0, messageLimit)
  return text.trim() === ''
    ? null
    : { id: index + 1, name: textName(storedText(stored['name'])) ?? nameOf(text), text }
}

/** The texts in a stored text. What is no text is left out; from another version or source, everything is. */
export function parseSavedTexts(text: string): SavedTexts {
  const stored = parseStored(text, version)
  if (!stored) return { texts: [], damaged: text !== '' }
  const texts = storedList(stored['texts']).slice(0, mostTexts).map(savedText)
  const sound = texts.filter((each) => each !== null)
  return { texts: sound, damaged: sound.length < texts.length }
}

/** A name for a text: its first words. */
export function nameOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= firstWords) return line
  const cut = line.slice(0, firstWords + 1)
  const end = cut.lastIndexOf(' ')
  return `${cutTo(end > 0 ? end : firstWords, line)}…`
}

/** The name, with a number behind it if another text has it. */
function freeName(texts: readonly SavedText[], wanted: string): string {
  const taken = new Set(texts.map(({ name }) => name))
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} (${count})`
  return name
}

/** The texts with a new one in front, named after its first words. */
export function withText(texts: readonly SavedText[], text: string): readonly SavedText[] {
  const id = Math.max(0, ...texts.map((each) => each.id)) + 1
  return [{ id, name: freeName(texts, nameOf(text)), text }, ...texts]
}

/** Why a text cannot be saved; null if it can. */
export function refusalToSaveText(
  texts: readonly SavedText[],
  text: string,
): 'empty' | 'kept-already' | 'too-many' | 'too-large' | null {
  if (text.trim() === '') return 'empty'
  if (texts.some((each) => each.text === text)) return 'kept-already'
  if (texts.length >= mostTexts) return 'too-many'
  return fitsBudget('texts', savedTextsText(withText(texts, text))) ? null : 'too-large'
}

/** The texts with one renamed; unchanged if nothing is left of the name. A name that is taken gets a number. */
export function withNewTextName(
  texts: readonly SavedText[],
  id: number,
  words: string,
): readonly SavedText[] {
  const name = textName(words)
  if (name === null) return texts
  const others = texts.filter((each) => each.id !== id)
  return texts.map((each) => (each.id === id ? { ...each, name: freeName(others, name) } : each))
}

/** The texts without this one. */
export const withoutText = (texts: readonly SavedText[], id: number): readonly SavedText[] =>
  texts.filter((each) => each.id !== id)

/** The texts with a deleted one back in its place. */
export const withTextAt = (
  texts: readonly SavedText[],
  saved: SavedText,
  index: number,
): readonly SavedText[] => texts.toSpliced(index, 0, saved)

/** The change from `before` to `after`, made to what is stored `now`; null if there is no room for all of it. */
export function mergeTexts(
  before: readonly SavedText[],
  after: readonly SavedText[],
  now: readonly SavedText[],
): readonly SavedText[] | null {
  const merged = mergeSaved(
    before,
    after,
    now,
    (one, other) => one.name === other.name && one.text === other.text,
  )
  // Fewer than there were always have room.
  const fits = merged.length <= mostTexts && fitsBudget('texts', savedTextsText(merged))
  return fits || merged.length < now.length ? merged.map((each, at) => ({ ...each, id: at + 1 })) : null
}

/** Where saved texts are stored. */
export interface SavedTextsStorage {
  /** The texts that the portal stores at this moment, from other tabs, too. Rejects with a `PortalError`. */
  read(): Promise<SavedTexts>
  /** Makes a change to what is stored at this moment, and passes on the result. Rejects if it cannot be read or has no room. */
  change(before: readonly SavedText[], after: readonly SavedText[]): Promise<readonly SavedText[]>
}
