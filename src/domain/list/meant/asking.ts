import type { PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'

/**
 * A line that is being matched: yields what it has to look up, and takes the answers in the same order. What comes next
 * is computed when its turn comes, because a thousand names take seconds.
 */
export type Asking<Result> = Generator<readonly PeopleLookup[], Result, readonly PeopleFound[]>
