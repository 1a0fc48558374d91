/** Words as the portal's index sees them: lower case, split at everything that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '')
}

/** Word beginnings to ids: a sorted list of the distinct words, binary search, postings. No scan of the people. */
export class WordIndex {
  readonly #postings = new Map<string, number[]>()
  #sorted: string[] | undefined
  #largest = 0

  add(id: number, texts: readonly string[]): void {
    this.#largest = Math.max(this.#largest, id)
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const ids = this.#postings.get(word)
      if (ids) {
        ids.push(id)
      } else {
        this.#postings.set(word, [id])
        this.#sorted = undefined
      }
    }
  }

  /** Ids, ascending, of those who have, for every prefix, a word that begins with it. At most 255 prefixes count. */
  find(prefixes: readonly string[]): number[] {
    const wanted = prefixes.slice(0, 255)
    // How many of the prefixes, in their order, each id has met so far.
    const met = new Uint8Array(this.#largest + 1)
    for (const [index, prefix] of wanted.entries()) this.#mark(prefix, met, index)
    const found: number[] = []
    if (wanted.length === 0) return found
    // indexOf leaps over the many who do not match; stepping through all of them would take longer than the search.
    for (let id = met.indexOf(wanted.length); id >= 0; id = met.indexOf(wanted.length, id + 1)) found.push(id)
    return found
  }

  #mark(prefix: string, met: Uint8Array, index: number): void {
    const sorted = (this.#sorted ??= [...this.#postings.keys()].sort())
    for (let at = lowerBound(sorted, prefix); at < sorted.length; at += 1) {
      const word = sorted[at]
      if (word === undefined || !word.startsWith(prefix)) return
      for (const id of this.#postings.get(word) ?? []) if (met[id] === index) met[id] = index + 1
    }
  }
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < value) low = middle + 1
    else high = middle
  }
  return low
}
