/** Longer than any person; what is longer is not read. */
export const longestLine = 500

/** One or two words, or one number: as good as typed. No word joins two names of signs, as in "王伟和李娜". */
const oneName = /^\s*(?:[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+)?|[#№]? ?\d+)\s*$/u
const unspacedAnd = /[和与與及と・]/u

/** Between letters that can be seen, these separate people or cells. */
const separated =
  /[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})[^]*?[\n\r\t;][^]*?[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})/u

/**
 * What can be told of a text without the code that reads lists, which is loaded when it is needed:
 *
 * - `name`: it is no list for certain.
 * - `list`: it is one for certain.
 * - `unclear`: only reading it tells.
 */
export type FirstLook = 'name' | 'list' | 'unclear'

export function firstLook(text: string): FirstLook {
  if (text.length > longestLine || separated.test(text)) return 'list'
  return oneName.test(text) && !unspacedAnd.test(text) ? 'name' : 'unclear'
}

/** True for a text that a search may be given before it was read: it has no sign of an address, an ID or a link. */
export const isWordsAtFirst = (text: string): boolean => !/[@\p{N}[/:]/u.test(text)
