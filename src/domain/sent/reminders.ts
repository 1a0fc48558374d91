import type { GroupId, UserId } from '#domain/ids.ts'

/** People, group by group. */
export type PeopleByGroup = ReadonlyMap<GroupId, ReadonlySet<UserId>>

/** One person in one group. */
export interface Pair {
  readonly groupId: GroupId
  readonly userId: UserId
}

/** What is kept of one press of *Remind*. */
export interface ReminderRound {
  /** When it began, milliseconds since 1970; no other round of the run has the same. */
  readonly startedAt: number
  /** When it was written last: none of its reminders went later. */
  readonly at: number
  /** The portal confirmed these. */
  readonly sent: PeopleByGroup
  /** May have gone: the answer was lost, or the tab died before it was written down. */
  readonly unsure: PeopleByGroup
}

/** The latest reminder of a person about a group. */
export interface LastReminder {
  readonly at: number
  readonly sure: boolean
}

/** A person is reminded of a group once in this time at most. Milliseconds. */
export const restMs = 24 * 3_600_000

/** Rounds of one run that are kept; by then the first are long past. */
const mostRounds = 8

export function peopleByGroup(pairs: Iterable<Pair>): PeopleByGroup {
  const groups = new Map<GroupId, Set<UserId>>()
  for (const { groupId, userId } of pairs) {
    const people = groups.get(groupId) ?? new Set()
    groups.set(groupId, people.add(userId))
  }
  return groups
}

/** Without those of the other; groups of whom nobody is left go. */
function without(people: PeopleByGroup, gone: PeopleByGroup): PeopleByGroup {
  const left = new Map<GroupId, ReadonlySet<UserId>>()
  for (const [groupId, ids] of people) {
    const rest = [...ids].filter((id) => !gone.get(groupId)?.has(id))
    if (rest.length > 0) left.set(groupId, new Set(rest))
  }
  return left
}

/** The rounds of a run with one more, or with what is known of it now. What a confirmed reminder replaces is forgotten. */
export function withRound(rounds: readonly ReminderRound[], round: ReminderRound): readonly ReminderRound[] {
  const others = rounds
    .filter(({ startedAt }) => startedAt !== round.startedAt)
    .map((each) => ({
      ...each,
      sent: without(each.sent, round.sent),
      unsure: without(each.unsure, round.sent),
    }))
  return [...others, round].filter(({ sent, unsure }) => sent.size + unsure.size > 0).slice(-mostRounds)
}

/** Tells when a person was last reminded of a group, whichever run it was about; null for never. */
export type LastReminderOf = (pair: Pair) => LastReminder | null

export function lastReminders(
  runs: readonly { readonly reminders: readonly ReminderRound[] }[],
): LastReminderOf {
  const rounds = runs.flatMap(({ reminders }) => reminders).toSorted((a, b) => b.at - a.at)
  return ({ groupId, userId }) => {
    for (const { at, sent, unsure } of rounds) {
      if (sent.get(groupId)?.has(userId)) return { at, sure: true }
      if (unsure.get(groupId)?.has(userId)) return { at, sure: false }
    }
    return null
  }
}

/** Too soon to remind again? One that may have gone counts. A clock of another device may be ahead. */
export const isTooSoon = (last: LastReminder | null, now: number): boolean =>
  last !== null && Math.abs(now - last.at) < restMs

/** Whom a press would remind, and how many have to wait because they were reminded not long ago. */
export interface RemindersDue {
  readonly due: readonly Pair[]
  readonly resting: readonly Pair[]
}

/** Those who wait are reminded, but for those to whom it is too soon. */
export function remindersDue(waiting: readonly Pair[], last: LastReminderOf, now: number): RemindersDue {
  const soon = (pair: Pair): boolean => isTooSoon(last(pair), now)
  return { due: waiting.filter((pair) => !soon(pair)), resting: waiting.filter(soon) }
}

/** The words of a reminder with a link to its group. Brackets in a name would end the link. */
export const reminderText = (text: string, groupId: GroupId, name: string): string =>
  `${text.trim()}\n[URL=/workgroups/group/${groupId}/]${name.replaceAll('[', '(').replaceAll(']', ')')}[/URL]`
