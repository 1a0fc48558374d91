import { relationOf, type Roster } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { Outcome } from './outcome.ts'

/** No relation although the portal answered without the person (rest.md trap 7). */
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
 * `probablyOurs`: an invitation found now was not there before the call, or the call lost its answer. The browser
 * itself may have sent the call twice, and then the second answer hides whom the first one invited (frame.md 3.4).
 */
export function explain(person: UserId, roster: Roster, probablyOurs: boolean): Outcome {
  const relation = relationOf(roster, person)
  switch (relation) {
    case 'member':
    case 'member-by-department':
      return { kind: 'member' }
    case 'invited':
      return probablyOurs ? { kind: 'invited', proof: 'reading' } : { kind: 'already-invited' }
    case 'requested':
      return { kind: 'requested' }
    case 'none':
      return unrelated(roster)
  }
}
