import { bareId } from './profile-ids.ts'
import { cleanName, isWholeName, unspacedName } from './name-words.ts'
import { saysSomething } from './visible-text.ts'

/** "And" in the portal's languages, as it stands between two names. */
const and =
  /\s+(?:and|и|та|і|й|und|et|y|e|i|oraz|ve|dan|və|және|va|và|und auch|as well as|а также|และ|और|و|&|\/|\+)\s+/iu
const unspacedAnd = /[和与與及と]|(?<=\p{sc=Han})・(?=\p{sc=Han})/u

/** More than names fit into one line. */
const mostTogether = 50

/** "王伟 李娜": names of signs with blanks between; two words are more often surname and given name. Empty for any other. */
export function namesOfSigns(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u)
  return words.length <= mostTogether && words.every((word) => unspacedName.test(word)) ? words : []
}

/**
 * People whom a text may name together: "Mila Torres and Ian Wolf". To be looked up one by one when nobody has the
 * whole for a name; empty if it is one name.
 */
export function peopleTogether(text: string): readonly string[] {
  const parts = text.split(and).filter(saysSomething)
  if (parts.length > mostTogether) return []
  const isEach = (test: (part: string) => boolean): boolean => parts.length > 1 && parts.every(test)
  const oneWord = (part: string): boolean => !cleanName(part).includes(' ')
  if (isEach((part) => isWholeName(cleanName(part)) || bareId(part) !== null) || isEach(oneWord)) return parts
  const words = namesOfSigns(text)
  if (words.length > 2) return words
  const unspaced = text.split(unspacedAnd)
  return unspaced.length > 1 && unspaced.every((part) => unspacedName.test(part.trim())) ? unspaced : []
}
