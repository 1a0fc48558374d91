import { isList } from './is-list.ts'

/**
 * What a text in the field of colleagues may be, told at each key without the parser of lists.
 *
 * - `name`: words to search for.
 * - `number`: an ID, or the number of a department, so it is both looked up and searched for.
 * - `unfinished`: an address or a link that is still being typed. No search would find anybody by it.
 * - `keys`: an address, an ID, a link, a mention, or several people.
 */
export type TypedKind = 'name' | 'number' | 'unfinished' | 'keys'

const labelledId = /^\s*id[\s:=#№]*\d/iu

/** Fast enough for every keystroke, and only a guess: the parser decides when the text is taken. */
export function kindOfTyped(text: string): TypedKind {
  if (/\p{N}/u.test(text) && !/\p{L}/u.test(text)) return 'number'
  if (isList(text) || labelledId.test(text)) return 'keys'
  return /\S@\S*$|^\s*(?:https?:|\/)/iu.test(text) ? 'unfinished' : 'name'
}

/** What names a person by itself: an address, a link to a profile, a mention, an ID with its word. */
const marks = /\S@\S+\.\S|\/user\/\d|\[user=\d|\[\d+\]|(?<![\p{L}\p{N}])id[\s:=#№]*\d/giu

/** True for one address, link or mention, perhaps with a name: the field itself says whom it stands for. */
const isOnePerson = (text: string): boolean =>
  !/[\n\r\t,;]/u.test(text) && [...text.matchAll(marks)].length === 1

/** True for a pasted or dropped text that belongs into the table of a list; any other is as good as typed. */
export const belongsInTable = (text: string): boolean => isList(text) && !isOnePerson(text.trim())
