import { foldedWords } from './text-words.ts'

const isName = (part: string): boolean => foldedWords(part).length > 1

/**
 * Is a pasted text a list, or something that the search does not find: an address, a link? A single name is neither:
 * it is as good as typed.
 */
export function isList(text: string): boolean {
  const words = text.trim()
  if (/[\n\r\t;]|\S@\S+\.\S|\/user\/\d/u.test(words)) return true
  const parts = words.split(',').filter((part) => part.trim() !== '')
  return (
    parts.length > 2 ||
    (parts.length === 2 && parts.every((part) => isName(part) || /^\s*\d+\s*$/u.test(part)))
  )
}
