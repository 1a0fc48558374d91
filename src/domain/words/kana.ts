/** Katakana are the letters of hiragana in another hand. The small ヵ and ヶ are none: they stand among Chinese signs. */
const katakana = /[ァ-ヴヽヾ]/gu
const hiragana = /[ぁ-ゔゝゞ]/gu
const between = 0x60

const moved = (text: string, letters: RegExp, by: number): string =>
  text.replaceAll(letters, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by))

/** The text with the hiragana for each katakana. */
export const inHiragana = (text: string): string => moved(text, katakana, -between)

/** The words as they are written, and with all their kana of one kind: "サクラ" may be "さくら" on the portal. */
export function kanaSpellings(words: readonly string[]): readonly (readonly string[])[] {
  const spelt = [words, words.map(inHiragana), words.map((word) => moved(word, hiragana, between))]
  return [...new Map(spelt.map((each) => [each.join(' '), each])).values()]
}
