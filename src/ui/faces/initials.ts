const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A capital that nothing is put on, as most names begin: no segmenter is needed, which takes its time in a long list. */
const plainCapital = /^\p{Lu}(?=[\p{L}\p{N}]|$)/u

/** One visible character, with at most two marks on it: names made of towers of marks do exist. */
function firstCharacter(word: string): string {
  const [capital] = plainCapital.exec(word) ?? []
  if (capital !== undefined) return capital
  const [first] = graphemes.segment(word)
  return (first?.segment ?? '').replace(/(\p{M}{2})\p{M}+/gu, '$1')
}

function upper(character: string): string {
  const raised = character.toUpperCase()
  // "ß" becomes two letters when raised; one initial is one character.
  return firstCharacter(raised) === raised ? raised : character
}

const hasCase = (character: string): boolean => character.toUpperCase() !== character.toLowerCase()

/**
 * One or two characters for a face without a picture. Two where the script has capitals (Latin, Cyrillic, Greek,
 * Armenian…), one elsewhere: two Arabic letters would join into something else, two Han characters say no more than
 * one. Empty when the name has nothing to show.
 */
export function initials(name: string): string {
  // Controls, and marks that turn the direction, would reach beyond the face; the joiner holds emoji together.
  const clean = name
    .normalize('NFC')
    .replace(/[\p{C}]/gu, (character) => (character === '\u200d' ? character : ' '))
  const words = clean.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [head, ...rest] = words
  if (head === undefined) return firstCharacter(clean.trim())
  const first = firstCharacter(head)
  const tail = rest.at(-1)
  if (tail === undefined || !hasCase(first)) return upper(first)
  const second = firstCharacter(tail)
  return upper(first) + (hasCase(second) ? upper(second) : '')
}
