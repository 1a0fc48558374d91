import { describe, expect, it } from 'vitest'
import { groupId, userId, type GroupId, type UserId } from '#domain/ids.ts'
import type { Plan } from '#domain/plan.ts'
import type { JournalStorage } from '#domain/ports.ts'
import { RunControls } from '#domain/run-controls.ts'
import { driveRun } from '#domain/run-driver.ts'
import type { RunRecord } from '#domain/run-record.ts'
import type { RunState } from '#domain/run-state.ts'
import { ModelPortal } from './model-portal.ts'
import { Random } from './random.ts'
import { VirtualClock } from './virtual-clock.ts'

class MemoryJournal implements JournalStorage {
  record: RunRecord | null = null
  write(record: RunRecord): Promise<void> {
    this.record = record
    return Promise.resolve()
  }
  read(): Promise<RunRecord | null> {
    return Promise.resolve(this.record)
  }
  clear(): Promise<void> {
    this.record = null
    return Promise.resolve()
  }
}

interface World {
  readonly portal: ModelPortal
  readonly plan: Plan
  readonly clock: VirtualClock
  readonly journal: MemoryJournal
  readonly random: Random
}

function worldOf(seed: number): World {
  const random = new Random(seed)
  const clock = new VirtualClock()
  const portal = new ModelPortal(random, clock, random.pick([0, 0.05, 0.2, 0.5, 0.9]))
  const people = Array.from({ length: 1 + random.below(60) }, (_, index) => userId(index + 1))
  const groups = Array.from({ length: 1 + random.below(4) }, (_, index) => groupId(index + 1))
  for (const person of people) if (random.chance(0.05)) portal.closedToInvitations.add(person)
  for (const group of groups) {
    if (random.chance(0.1)) portal.noRight.add(group)
    if (random.chance(0.05)) portal.gone.add(group)
    for (const person of people)
      if (random.chance(0.1)) portal.set(group, person, random.pick(['member', 'invited', 'requested']))
  }
  const leftOut = { userId: userId(1_000), verdict: 'self' } as const
  return {
    random,
    clock,
    portal,
    journal: new MemoryJournal(),
    plan: { message: '', groups: groups.map((id) => ({ groupId: id, userIds: people, leftOut: [leftOut] })) },
  }
}

/** Far more than any run of this size may need. */
const mostSteps = 5_000

async function play({ portal, plan, clock, journal, random }: World): Promise<RunState> {
  const controls = new RunControls()
  const stopAfter = random.chance(0.2) ? random.below(40) : Infinity
  let steps = 0
  const run = driveRun(plan, { sender: portal, groups: portal, clock, journal }, controls)
  for (;;) {
    const { value, done } = await run.next()
    if (done) return value
    steps += 1
    if (value.current?.kind === 'hold') controls.resume()
    else if (random.chance(0.02)) controls.pause()
    if (steps > stopAfter) controls.cancel()
    if (value.current?.kind === 'send') {
      const written = journal.record?.groups.find(({ groupId: id }) => id === sendingTo(value))
      const open = new Set(written?.open)
      must(
        value.current.userIds.every((id) => open.has(id)),
        'sent before it was written down',
      )
      must(
        value.groups.every(({ doubtful }) => doubtful.length === 0),
        'sent while a group was in doubt',
      )
    }
    must(steps < mostSteps, 'the run does not end')
  }
}

const sendingTo = (state: RunState): GroupId | null =>
  state.current?.kind === 'send' ? state.current.groupId : null

function pairs(
  state: RunState,
): readonly { group: GroupId; person: UserId; kind: string; proof: string | null }[] {
  return state.groups.flatMap(({ groupId: group, outcomes }) =>
    [...outcomes].map(([person, outcome]) => ({
      group,
      person,
      kind: outcome.kind,
      proof: outcome.kind === 'invited' ? outcome.proof : null,
    })),
  )
}

const told: ReadonlySet<string> = new Set(['invited', 'member', 'unknown'])

/** `expect` for the inner loop, where its formatting would take most of the time. */
function must(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise)
}

function check({ portal, plan, journal, clock }: World, state: RunState): void {
  clock.pass(120_000)
  for (const [index, group] of plan.groups.entries()) {
    const outcomes = state.groups[index]?.outcomes ?? new Map()
    const planned = new Set([...group.userIds, ...group.leftOut.map(({ userId: id }) => id)])
    must(
      outcomes.size === planned.size && [...outcomes.keys()].every((id) => planned.has(id)),
      'not one outcome each',
    )
  }
  for (const { group, person, kind, proof } of pairs(state)) {
    const row = portal.relation(group, person)
    must(proof !== 'answer' || row?.ours === true, `${person} in ${group} was not invited by this run`)
    must(proof !== 'reading' || row !== undefined, `${person} in ${group} has no invitation`)
    // Whoever got our invitation is told as invited, as in the group by now, or as not known: never as left alone.
    must(!row?.ours || told.has(kind), `${person} in ${group} was invited and is told as ${kind}`)
  }
  must(
    [...portal.notified.values()].every((times) => times === 1),
    'somebody was notified twice',
  )
  expect(portal.blindRepeats).toBe(0)
  expect(journal.record).toBeNull()
}

describe('a run against a portal in any kind of trouble', () => {
  const seeds = 10_000
  it(`says the truth for ${seeds} seeds`, async () => {
    let played = 0
    for (let seed = 1; seed <= seeds; seed += 1) {
      const world = worldOf(seed)
      try {
        check(world, await play(world))
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
      played += 1
    }
    expect(played).toBe(seeds)
  }, 120_000)
})
