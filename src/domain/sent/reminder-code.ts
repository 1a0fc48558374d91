import { groupId, isId, type GroupId, type UserId } from '#domain/ids.ts'
import { storedList, storedText, storedTime } from '#domain/stored.ts'
import { idText, parseIdText } from './id-text.ts'
import type { PeopleByGroup, ReminderRound } from './reminders.ts'

/** Groups with the same people share their text: IDs of the groups, then places among the people of the run. */
function pairTexts(pairs: PeopleByGroup, people: readonly UserId[]): readonly string[] {
  const places = new Map(people.map((id, at) => [id, at + 1]))
  const groups = new Map<string, GroupId[]>()
  for (const [id, ids] of pairs) {
    const text = idText([...ids].flatMap((each) => places.get(each) ?? []))
    groups.set(text, [...(groups.get(text) ?? []), id])
  }
  return [...groups].flatMap(([text, ids]) => [idText(ids), text])
}

function pairsFrom(value: unknown, people: readonly UserId[], groups: ReadonlySet<GroupId>): PeopleByGroup {
  const texts = storedList(value).map(storedText)
  const pairs = new Map<GroupId, ReadonlySet<UserId>>()
  for (let at = 0; at < texts.length; at += 2) {
    const ids = (parseIdText(texts[at] ?? '') ?? []).filter(isId).map(groupId)
    const those = (parseIdText(texts[at + 1] ?? '') ?? []).flatMap((place) => people[place - 1] ?? [])
    // Nobody is reminded of a group that the run does not have.
    for (const id of ids) if (groups.has(id) && those.length > 0) pairs.set(id, new Set(those))
  }
  return pairs
}

/** The rounds as they are stored in the line of their run. */
export const roundsList = (rounds: readonly ReminderRound[], people: readonly UserId[]): readonly unknown[] =>
  rounds.map(({ startedAt, at, sent, unsure }) => [
    startedAt,
    at - startedAt,
    pairTexts(sent, people),
    ...(unsure.size > 0 ? [pairTexts(unsure, people)] : []),
  ])

/** The rounds in such a list; what cannot be read is left out. */
export const roundsFrom = (
  value: unknown,
  people: readonly UserId[],
  groups: ReadonlySet<GroupId>,
): readonly ReminderRound[] =>
  storedList(value).flatMap((each) => {
    const [start, took, sentTexts, unsureTexts] = storedList(each)
    const startedAt = storedTime(start)
    const at = storedTime((startedAt ?? 0) + (typeof took === 'number' ? took : 0))
    const sent = pairsFrom(sentTexts, people, groups)
    const unsure = pairsFrom(unsureTexts, people, groups)
    return startedAt === null || at === null || sent.size + unsure.size === 0
      ? []
      : [{ startedAt, at, sent, unsure }]
  })
