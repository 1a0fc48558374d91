export interface ListPiece {
  /** Which of the names it is. */
  readonly place: number | null
  readonly text: string
}

const isThai = (text = ''): boolean => /^\p{Script=Thai}/u.test(text)

/**
 * Lists as the language makes them. Thai puts mere spaces between the parts: names that have some themselves would run
 * into each other, so they get commas; and a space keeps the last one from the word before, unless it is Thai, too.
 */
export function listsIn(language: string): (names: readonly string[]) => readonly ListPiece[] {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  const between = (text: string, next: string | undefined): string => {
    if (language !== 'th') return text
    const word = text.trim()
    return word === '' ? ', ' : ` ${word}${isThai(next) ? '' : ' '}`
  }
  return (names) => {
    let next = 0
    return format
      .formatToParts(names)
      .map(({ type, value }) =>
        type === 'element'
          ? { place: next++, text: value }
          : { place: null, text: between(value, names[next]) },
      )
  }
}
