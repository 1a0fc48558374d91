import type { Outcome } from '#domain/run/outcome.ts'
import type { World } from '#test/portal-emulator/world/world.ts'
import type { ToldRow } from './read-receipt.ts'
import type { Schedule } from './schedule.ts'

/**
 * What may be said of somebody who has an invitation of ours. A time in it was true then, so it counts as true.
 *
 * @param seenBefore whether the group was certainly read before the call
 */
const mayBeSaidOfInvited = (outcome: Outcome, seenBefore: boolean): boolean => {
  switch (outcome.kind) {
    case 'invited':
    case 'member':
    case 'unknown':
    case 'not-seen':
    // A refusal of the call, which may have been delivered before.
    case 'turned-down':
      return true
    // "Not named in the answer, and the group could not be read" claims nothing of the person.
    case 'refused':
      return outcome.reason === 'unexplained'
    // "Perhaps not yours" is said only where nobody could look before.
    case 'already-invited':
      return !seenBefore
    case 'requested':
    case 'not-sent':
    case 'left-out':
      return false
  }
}

/** What the receipt says against the portal's tables. Empty when all of it is true. */
export function untruths(
  told: readonly ToldRow[],
  { groups, people, alterations, acts }: Schedule,
  world: World,
  me: number,
): readonly string[] {
  const mayComeTwice = alterations.some(
    ({ subject, work, answer }) =>
      subject === 'invitation' && (work.kind === 'twice' || answer.delivery.kind === 'closed'),
  )
  // Groups are read in a batch when they are chosen, and once more before the sending: one of the two is enough.
  const seenBefore = alterations.filter(({ subject }) => subject === 'batch').length < 2
  return groups.flatMap((group) =>
    people.flatMap((person) => {
      const { name } = world.requireGroup(group)
      const rows = told.filter((row) => row.person === person && (row.group ?? name) === name)
      const words = rows.map((row) => `"${row.words}"`).join(' and ')
      const say = (what: string): string => `${person} in ${group}: told ${words || 'nothing'}, but ${what}`
      const notices = world.notifications.invitations(person, group)
      const ours = notices.filter(({ from }) => from === me).length
      // Who declines between two deliveries of one call, or before late work, hears of it twice: not the app's doing.
      const declines = acts.some(
        (each) => each.act === 'declines' && each.person === person && each.group === group,
      )
      const twice = ours > (declines && mayComeTwice ? 2 : 1) ? [say(`was notified ${ours} times`)] : []
      const [row] = rows
      if (rows.length !== 1 || !row) return [...twice, say('everybody belongs on the receipt once')]
      if (!row.outcome) return [...twice, say('no outcome has these words')]
      const relation = world.relations.find(person, group)
      const isOurs = relation?.initiatedBy === 'G' && relation.initiatedByUserId === me
      if (isOurs && !mayBeSaidOfInvited(row.outcome, seenBefore))
        return [...twice, say('has an invitation of ours')]
      if (row.outcome.kind === 'invited') {
        const proofs = row.outcome.proof === 'answer' ? ours : notices.length
        if (proofs === 0) return [...twice, say('was not invited')]
      }
      return twice
    }),
  )
}
