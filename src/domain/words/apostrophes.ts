/**
 * The signs that people, keyboards and word processors put for an apostrophe. Several count as letters in Unicode, and
 * some become a blank and a mark in NFKC, so they are made alike before a text is cut into words. Each is one UTF-16
 * unit, so that no place in the text moves.
 */
const apostrophes =
  /['`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u0374\u0384\u055a\u05f3\u07f4\u07f5\u1fbd\u1fbf\u2018\u2019\u201a\u201b\u2032\u2035\ua78b\ua78c\uff07\uff40]/gu

/** The text with every kind of apostrophe as U+0027. */
export const withPlainApostrophes = (text: string): string => text.replaceAll(apostrophes, "'")

const insideWord = /(?<=[\p{L}\p{M}])'(?=\p{L})/gu

/** The text with words joined where an apostrophe cuts them: "OBrien" for "O'Brien". */
export const withoutApostrophes = (text: string): string =>
  withPlainApostrophes(text).replaceAll(insideWord, '')

/** "OBrien", and Ukrainian names such as "Демяненко", where the letter before the apostrophe is a labial or р. */
const leftOut = /^o(?=[bcdfgkst]?[bcdfghklmnrstw][aeiouy]\p{L}{2})|[бпвмфр](?=[яюєї]\p{L}{3})/u

/** What follows the apostrophe that a word in lower case may lack: the portal cuts words there. Nothing or one word. */
export function tailAfterApostrophe(word: string): readonly string[] {
  const found = leftOut.exec(word)
  return found ? [word.slice(found.index + found[0].length)] : []
}

/** True if an apostrophe may have been left out of the word. */
export const lacksApostrophe = (word: string): boolean => leftOut.test(word)
