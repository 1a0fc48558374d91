import type { Search } from './labelled.ts'
import { germanAndEnglishSearches } from './searches-german-english.ts'
import { russianSearches } from './searches-russian.ts'
import { ukrainianAndKazakhSearches } from './searches-ukrainian-kazakh.ts'

/** The company whose people they look for: the options of `createCompany`. */
export const searchedCompany = { people: 10_000, groups: 0, seed: 4 } as const

/** Searches as people type them, each with the one who is meant; a measure, not a list of what works. */
export const searches: readonly Search[] = [
  ...russianSearches,
  ...ukrainianAndKazakhSearches,
  ...germanAndEnglishSearches,
]
