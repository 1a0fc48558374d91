import { foldedWords } from '#domain/words/folded-words.ts'
import { keysText, type ListEntry } from './entry.ts'
import { parseText } from './parser.ts'

/** What is looked up of a line, to be edited: all of it, so that none of it goes on to count unseen. */
export function editableText({ text, keys }: ListEntry): string {
  const words = keysText(keys)
  const isAlone = keys.name === '' && keys.email === null
  return keys.id === null || isAlone ? words || text : `${words} ID ${keys.id}`
}

/** The cells of a row that its editor does not show: a department, a position, what tells namesakes apart. */
function cellsBeside(entry: ListEntry): readonly string[] {
  const shown = new Set(foldedWords(editableText(entry)))
  return entry.text.split(', ').filter((cell) => foldedWords(cell).some((word) => !shown.has(word)))
}

/** What a line is after it was edited: of one person, with the cells that were not shown; or several, or nobody. */
export function editedEntries(entry: ListEntry, typed: string): readonly ListEntry[] {
  const { entries } = parseText(typed)
  const [one, ...more] = entries
  if (!one || more.length > 0) return entries
  const { id, idFrom } = entry.keys
  return [
    {
      ...one,
      text: [one.text, ...cellsBeside(entry)].join(', '),
      // An ID that was left as it was is as sure as before.
      keys: id !== null && one.keys.id === id ? { ...one.keys, idFrom } : one.keys,
    },
  ]
}
