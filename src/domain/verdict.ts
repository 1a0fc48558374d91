import type { Person } from './person.ts'
import type { UserId } from './ids.ts'
import { relationOf, type Roster } from './roster.ts'

/**
 * What would happen to one person in one group if the button were pressed now (product.md, the flow, 3).
 * `checking`: the group is still being read. `unchecked`: it cannot be read, so the portal decides.
 */
export const verdicts = [
  'invite',
  'unchecked',
  'checking',
  'member',
  'member-by-department',
  'invited',
  'requested',
  'self',
  'dismissed',
  'outsider',
  'not-a-person',
  'no-right',
  'archived',
  'group-gone',
] as const
export type Verdict = (typeof verdicts)[number]

/** What is known of a group at this moment. */
export type RosterReading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly roster: Roster }
  | { readonly state: 'unreadable' }
  | { readonly state: 'gone' }

/** Those whom the button would send an invitation to. */
export const isSendable = (verdict: Verdict): boolean => verdict === 'invite' || verdict === 'unchecked'

/** Reasons that lie in the person come first: they are true whatever the group says. */
function personal(person: Person, me: UserId | null): Verdict | null {
  if (person.id === me) return 'self'
  if (person.kind === 'other') return 'not-a-person'
  if (!person.active) return 'dismissed'
  return null
}

/** Nobody can be invited here, whoever they are. */
function closed(roster: Roster): Verdict | null {
  if (roster.archived) return 'archived'
  return roster.mayInvite === 'no' ? 'no-right' : null
}

function byRelation(person: Person, roster: Roster): Verdict {
  const relation = relationOf(roster, person.id)
  if (relation !== 'none') return relation
  return closed(roster) ?? (person.kind === 'extranet' && !roster.extranet ? 'outsider' : 'invite')
}

/** The verdict for one person and one group. */
export function verdictOn(person: Person, reading: RosterReading, me: UserId | null): Verdict {
  const own = personal(person, me)
  if (own) return own
  switch (reading.state) {
    case 'reading':
      return 'checking'
    case 'unreadable':
      return 'unchecked'
    case 'gone':
      return 'group-gone'
    case 'read':
      return byRelation(person, reading.roster)
  }
}
