import type { Person } from '#domain/people/person.ts'
import { foldedWords } from '#domain/words/folded-words.ts'
import type { ListEntry } from '#domain/list/entry.ts'

/** What stands between separators, or in brackets, is one detail. */
const betweenDetails = /[,;|\t()[\]/]+|\s[–—-]+\s/u

/** The words of each detail that a line gives besides the name: a position, a department, a city. */
function detailsOf({ text, keys }: ListEntry): readonly (readonly string[])[] {
  const name = new Set(foldedWords(keys.name))
  return text
    .split(betweenDetails)
    .filter((detail) => !detail.includes('@'))
    .map(foldedWords)
    .filter((words) => words.some((word) => /\p{L}/u.test(word) && !name.has(word)))
}

/**
 * The one of several namesakes whose position and departments the rest of the line names; null unless it names
 * something of one that it names of no other.
 *
 * @param departments names by ID, as far as they are known
 */
export function namesakeMeant(
  entry: ListEntry,
  namesakes: readonly Person[],
  departments: ReadonlyMap<number, string>,
): Person | null {
  const details = detailsOf(entry)
  const known = namesakes.map(({ position, departmentIds }) => {
    const own = new Set(
      foldedWords([position, ...departmentIds.map((id) => departments.get(id) ?? '')].join(' ')),
    )
    return details.flatMap((words, at) => (words.every((word) => own.has(word)) ? [at] : []))
  })
  const most = Math.max(0, ...known.map(({ length }) => length))
  const best = known.findIndex(({ length }) => length === most)
  const told = known[best] ?? []
  const isAlone = known.every((other, at) => {
    return at === best || (other.length < most && other.every((detail) => told.includes(detail)))
  })
  return most > 0 && isAlone ? (namesakes[best] ?? null) : null
}
