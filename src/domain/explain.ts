import type { UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { relationOf, type Roster } from './roster.ts'

/** Still no relation after the portal answered without the person (rest.md trap 7). */
function unrelated(roster: Roster): Outcome {
  switch (roster.mayInvite) {
    case 'no':
      return { kind: 'refused', reason: 'no-right', certainty: 'certain' }
    case 'yes':
      return { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }
    case 'unknown':
      return { kind: 'refused', reason: 'unexplained', certainty: 'probable' }
  }
}

/**
 * The outcome of a person who was sent to the portal but not returned by it, read from the group afterwards.
 * `ours`: an earlier call with this person lost its answer, so an invitation found now counts as confirmed.
 */
export function explain(person: UserId, roster: Roster, ours: boolean): Outcome {
  const relation = relationOf(roster, person)
  switch (relation) {
    case 'member':
    case 'member-by-department':
      return { kind: 'member' }
    case 'invited':
      return ours ? { kind: 'invited', proof: 'reading' } : { kind: 'already-invited' }
    case 'requested':
      return { kind: 'requested' }
    case 'none':
      return unrelated(roster)
  }
}
