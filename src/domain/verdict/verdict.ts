import { relationOf, type Roster, type RosterState, type RosterStates } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'

/**
 * What would happen to one person in one group if the button were pressed now.
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

/** True for a verdict with which the button would send an invitation. */
export const isSendable = (verdict: Verdict): boolean => verdict === 'invite' || verdict === 'unchecked'

/** True for a verdict that lies in the group: anybody else who is chosen would get the same. */
export const isOfGroup = (verdict: Verdict): boolean =>
  verdict === 'no-right' || verdict === 'archived' || verdict === 'group-gone'

/** Reasons that lie in the person come first: they hold in every group. */
function verdictOnPerson(person: Person, me: UserId | null): Verdict | null {
  if (person.id === me) return 'self'
  if (person.kind === 'other') return 'not-a-person'
  if (!person.active) return 'dismissed'
  return null
}

/** Reasons why nobody can be invited to the group. */
function verdictOnGroup(roster: Roster): Verdict | null {
  if (roster.archived) return 'archived'
  return roster.mayInvite === 'no' ? 'no-right' : null
}

function verdictByRelation(person: Person, roster: Roster): Verdict {
  const relation = relationOf(roster, person.id)
  if (relation !== 'none') return relation
  return verdictOnGroup(roster) ?? (person.kind === 'extranet' && !roster.extranet ? 'outsider' : 'invite')
}

/** What would happen to this person in this group. `me` is null until it is known. */
export function verdictOn(person: Person, rosterState: RosterState, me: UserId | null): Verdict {
  const own = verdictOnPerson(person, me)
  if (own) return own
  switch (rosterState.state) {
    case 'reading':
      return 'checking'
    case 'unreadable':
      return 'unchecked'
    case 'gone':
      return 'group-gone'
    case 'read':
      return verdictByRelation(person, rosterState.roster)
  }
}

/** The verdict that a person has in every one of these groups; null where groups differ, or without one. */
export function commonVerdict(person: Person, groups: RosterStates, me: UserId | null): Verdict | null {
  const [first = null, ...others] = [...groups.values()].map((state) => verdictOn(person, state, me))
  return others.every((verdict) => verdict === first) ? first : null
}

/** False for somebody who cannot be invited to any of these groups; true while that is not known. */
export const mayBeInvited = (person: Person, groups: RosterStates, me: UserId | null): boolean =>
  groups.size === 0 ||
  [...groups.values()].some((state) => {
    const verdict = verdictOn(person, state, me)
    return verdict === 'checking' || isSendable(verdict)
  })
