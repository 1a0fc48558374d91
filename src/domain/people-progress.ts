import type { GroupId, UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import type { RunState } from './run-state.ts'

/** What is happening to somebody in a group. */
export interface PersonProgress {
  readonly groupId: GroupId
  readonly userId: UserId
  /** Null while the call is on its way. */
  readonly outcome: Outcome | null
}

/** Those who are being sent and those who were settled last in each group: `most` of each at the most. */
export function peopleInMotion({ groups, current }: RunState, most: number): readonly PersonProgress[] {
  const sending = current?.kind === 'send' ? current : null
  const inFlight = (sending?.userIds ?? []).slice(0, most)
  const settled = groups.flatMap(({ groupId, outcomes }) =>
    [...outcomes]
      .slice(-most)
      .filter(([, { kind }]) => kind !== 'left-out')
      .map(([userId, outcome]) => ({ groupId, userId, outcome }))
      .toReversed(),
  )
  const here = (row: PersonProgress): number => (row.groupId === sending?.groupId ? 0 : 1)
  return [
    ...inFlight.map((userId) => ({ groupId: sending?.groupId, userId, outcome: null })),
    ...settled.toSorted((a, b) => here(a) - here(b)).slice(0, most),
  ].flatMap(({ groupId, ...row }) => (groupId === undefined ? [] : [{ groupId, ...row }]))
}
