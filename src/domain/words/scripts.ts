const signs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]+$/u

/**
 * True for a word of Chinese, Japanese or Korean signs. One sign may be a whole name there, and a full name is written
 * without a blank.
 */
export const isOfSigns = (word: string): boolean => signs.test(word.normalize('NFKC'))
