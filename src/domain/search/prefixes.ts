/** The portal ignores shorter words; with none left it would answer with everybody (rest.md 4.4). */
export const shortestWord = 3

/** The words without those that have another one of them as a prefix. */
const withoutCovered = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !words.some((other, place) => place !== at && word.startsWith(other)))

/** The longest prefixes, at most `most`, of which every spelling has one; null if there are none. */
function commonPrefixes(spellings: readonly string[], most: number): readonly string[] | null {
  const longest = Math.max(...spellings.map((spelling) => spelling.length))
  for (let length = longest; length >= shortestWord; length -= 1) {
    const cut = withoutCovered([...new Set(spellings.map((spelling) => spelling.slice(0, length)))])
    if (cut.length <= most && cut.every((word) => word.length >= shortestWord)) return cut
  }
  return null
}

/**
 * At most `most` words that find all spellings of one: the portal matches prefixes (rest.md 4.4), so where spellings
 * differ, their common prefix is searched for. The first spelling, the likeliest, stays whole if there is room. Null
 * if there are too many prefixes, or one is too short.
 */
export function prefixesOf(spellings: readonly string[], most: number): readonly string[] | null {
  const known = withoutCovered([...new Set(spellings)])
  const [first, ...others] = known
  if (first === undefined) return null
  if (known.length <= most) return known.every(({ length }) => length >= shortestWord) ? known : null
  const rest = most > 1 && first.length >= shortestWord ? commonPrefixes(others, most - 1) : null
  return rest ? withoutCovered([first, ...rest]) : commonPrefixes(known, most)
}
