import type { GroupId, UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { RunRecord } from '#domain/run-record.ts'
import type { RunState } from '#domain/run-state.ts'
import type { World } from './stage.ts'

/** `expect` for the inner loop, where its formatting would take most of the time. */
export function must(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise)
}

/** What has to be true whenever something is sent. */
export function mustHoldWhileSending(state: RunState, record: RunRecord | null): void {
  if (state.current?.kind !== 'send') return
  const { groupId, userIds } = state.current
  const written = new Set(record?.groups.find((group) => group.groupId === groupId)?.sending)
  must(
    userIds.every((id) => written.has(id)),
    'sent before it was written down',
  )
  must(
    state.groups.every(({ doubtful }) => doubtful.length === 0),
    'sent while a group was in doubt',
  )
}

interface Told {
  readonly group: GroupId
  readonly person: UserId
  readonly outcome: Outcome
}

const everythingTold = ({ groups }: RunState): readonly Told[] =>
  groups.flatMap(({ groupId: group, outcomes }) =>
    [...outcomes].map(([person, outcome]) => ({ group, person, outcome })),
  )

function mustBeTrue({ portal }: World, { group, person, outcome }: Told): void {
  const row = portal.relation(group, person)
  const proof = outcome.kind === 'invited' ? outcome.proof : null
  const who = `${person} in ${group}`
  must(proof !== 'answer' || row?.ours === true, `${who} was not invited by this run`)
  // No documented method tells whose it is: such an invitation is told as probably ours (domain/outcome.ts).
  must(proof !== 'reading' || row !== undefined, `${who} has no invitation`)
  // Whoever got our invitation is told as invited, as in the group by now, or as not known: never as left alone.
  const found = outcome.kind === 'invited' || outcome.kind === 'member' || outcome.kind === 'unknown'
  must(!row?.ours || found, `${who} was invited and is told as ${outcome.kind}`)
}

/** How many were told as probably invited by this run, and were invited by somebody else. */
export const mistakenOf = ({ portal }: World, state: RunState): number =>
  everythingTold(state).filter(
    ({ group, person, outcome }) =>
      outcome.kind === 'invited' && portal.relation(group, person)?.ours === false,
  ).length

/** What has to be true of a run that is over, and of the portal after it. */
export function mustHoldAtTheEnd(world: World, state: RunState): void {
  const { portal, plan, journal, clock } = world
  clock.pass(120_000)
  for (const [index, group] of plan.groups.entries()) {
    const outcomes = state.groups[index]?.outcomes ?? new Map()
    const planned = new Set([...group.userIds, ...group.leftOut.map(({ userId: id }) => id)])
    must(
      outcomes.size === planned.size && [...outcomes.keys()].every((id) => planned.has(id)),
      'not one outcome each',
    )
  }
  for (const told of everythingTold(state)) mustBeTrue(world, told)
  for (const complaint of portal.complaints()) must(false, complaint)
  const kept = journal.record
  must(kept !== null && kept.endedAt !== null, 'the end is not written down')
  for (const [index, { outcomes }] of (kept?.groups ?? []).entries())
    must(outcomes.size === state.groups[index]?.outcomes.size, 'the journal has lost an outcome')
}
