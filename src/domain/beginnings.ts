/** Fewer letters the portal does not look for; with none left it would answer with everybody (rest.md 4.4). */
export const shortestWord = 3

/** Lists without the words that a shorter one of them begins. */
const withoutCovered = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !words.some((other, place) => place !== at && word.startsWith(other)))

/** The longest beginnings, `most` at the most, that together begin every spelling; null when there are none. */
function commonBeginnings(spellings: readonly string[], most: number): readonly string[] | null {
  const longest = Math.max(...spellings.map((spelling) => spelling.length))
  for (let length = longest; length >= shortestWord; length -= 1) {
    const cut = withoutCovered([...new Set(spellings.map((spelling) => spelling.slice(0, length)))])
    if (cut.length <= most && cut.every((word) => word.length >= shortestWord)) return cut
  }
  return null
}

/**
 * Few words that find all spellings of one: the portal looks for beginnings (rest.md 4.4), so where spellings
 * part, what they have in common is asked for. The first spelling, the likeliest, stays whole where there is room.
 * Null when not even the beginnings are few.
 */
export function beginningsOf(spellings: readonly string[], most: number): readonly string[] | null {
  const known = withoutCovered([...new Set(spellings)])
  const [first, ...others] = known
  if (first === undefined) return null
  if (known.length <= most) return known.every(({ length }) => length >= shortestWord) ? known : null
  const rest = most > 1 && first.length >= shortestWord ? commonBeginnings(others, most - 1) : null
  return rest ? withoutCovered([first, ...rest]) : commonBeginnings(known, most)
}
