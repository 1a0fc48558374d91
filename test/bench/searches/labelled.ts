import type { Person } from '#domain/people/person.ts'

/** A search with the person who is meant. */
export interface Search {
  /** Language of the portal, BCP 47. */
  readonly language: string
  /** What is difficult about it. */
  readonly kind: string
  readonly typed: string
  /** Whole words of the name, and of the position where namesakes exist, that the right person has. */
  readonly wanted: readonly string[]
  /** Those of them that were typed as an initial, which the portal does not look for. */
  readonly initials: readonly string[]
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** "what is typed = who is meant", two to a line, with a bar between them; in parentheses what is only an initial. */
export function labelled(language: string, kind: string, text: string): readonly Search[] {
  return text
    .split(/\n| \| /)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [typed = '', wanted = ''] = line.split(' = ')
      const initials = wordsOf([...wanted.matchAll(/\(.*?\)/gu)].join(' '))
      return { language, kind, typed: typed.trim(), wanted: wordsOf(wanted), initials }
    })
}

/** Is this the person meant? Namesakes all are, unless the search tells them apart. */
export function isMeant({ wanted }: Search, { name, secondName = '', position }: Person): boolean {
  const own = new Set(wordsOf(`${name} ${secondName} ${position}`))
  return wanted.every((word) => own.has(word))
}
