import { expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import {
  lastReminders,
  peopleByGroup,
  remindersDue,
  withRound,
  type Pair,
  type ReminderRound,
} from '#domain/sent/reminders.ts'
import { roundOf, sendReminders, type RemindedPair } from '#domain/sent/send-reminders.ts'
import { withdrawInvitations } from '#domain/sent/withdraw.ts'
import { FollowUpPortal } from './follow-up-portal.ts'
import { invariant } from './invariants.ts'
import { Random } from './random.ts'
import { VirtualClock } from './virtual-clock.ts'

/** `SEED=17` runs one seed alone, `SEEDS=200000` more of them. */
const only = Number(process.env['SEED'] ?? 0)
const first = only || 1
const seeds = only ? 1 : Number(process.env['SEEDS'] ?? 3_000)

interface Scene {
  readonly random: Random
  readonly clock: VirtualClock
  readonly portal: FollowUpPortal
  readonly pairs: readonly Pair[]
}

function sceneOf(seed: number): Scene {
  const random = new Random(seed)
  const clock = new VirtualClock()
  const portal = new FollowUpPortal(random, clock)
  const people = Array.from({ length: 1 + random.below(40) }, (_, at) => userId(at + 1))
  const groups = Array.from({ length: 1 + random.below(3) }, (_, at) => groupId(at + 1))
  clock.pass(60_000)
  const pairs = groups.flatMap((group) => people.map((person) => ({ groupId: group, userId: person })))
  for (const pair of pairs)
    portal.relate(pair.groupId, pair.userId, random.chance(0.9) ? 'invited' : 'member')
  clock.pass(60_000)
  return { random, clock, portal, pairs }
}

const keyOf = ({ groupId: group, userId: person }: Pair): string => `${group}:${person}`

/** Tells when the user stops: after so many calls, or never. */
function stopAfter(random: Random): { readonly stop: AbortSignal; readonly count: () => void } {
  const controller = new AbortController()
  let left = random.chance(0.2) ? random.below(30) : Infinity
  return {
    stop: controller.signal,
    count: () => {
      if (left <= 0) controller.abort()
      left -= 1
    },
  }
}

const never = new Promise<never>(() => undefined)

/**
 * One press of *Remind* in a tab, which may die in the middle. Resolves with all results, or with null for a tab that is
 * dead; what was written down is in `kept`.
 */
async function press(
  { random, clock, portal }: Scene,
  pairs: readonly Pair[],
  kept: { rounds: readonly ReminderRound[] },
  dies: boolean,
): Promise<readonly RemindedPair[] | null> {
  const { due } = remindersDue(pairs, lastReminders([{ reminders: kept.rounds }]), clock.now())
  const { stop, count } = stopAfter(random)
  const startedAt = clock.now()
  let life = dies ? random.below(40) : Infinity
  let died: (value: null) => void = () => undefined
  const death = new Promise<null>((resolve) => {
    died = resolve
  })
  const live = sendReminders(due, {
    clock,
    stop,
    onWait: () => undefined,
    onDone: count,
    textFor: () => 'Please answer.',
    followUp: {
      remind: async (...call) => {
        life -= 1
        const inCall = random.chance(0.5)
        if (life < 0 && !inCall) {
          died(null)
          return never
        }
        const answer = portal.followUp.remind(...call)
        if (life >= 0) return answer
        await answer.catch(() => undefined)
        died(null)
        return never
      },
    },
    keep: (done, next) => {
      kept.rounds = withRound(kept.rounds, roundOf({ startedAt, at: clock.now() }, done, next))
      return Promise.resolve()
    },
  })
  return Promise.race([live, death])
}

function checkReminders({ portal, pairs }: Scene): void {
  for (const pair of pairs) {
    const key = keyOf(pair)
    const calls = portal.calls.get(key) ?? 0
    invariant((portal.delivered.get(key) ?? 0) <= 1, `${key} was reminded twice in a day`)
    invariant(
      calls <= 1 + (portal.refused.get(key) ?? 0),
      `${key} was sent to again after a call that may have run`,
    )
  }
}

async function remind(scene: Scene): Promise<number> {
  const { random, clock, portal, pairs } = scene
  const kept: { rounds: readonly ReminderRound[] } = { rounds: [] }
  let lost = 0
  for (let presses = 1 + random.below(3); presses > 0; presses -= 1) {
    const results = await press(scene, pairs, kept, random.chance(0.3))
    for (const { result, ...pair } of results ?? []) {
      const delivered = portal.delivered.get(keyOf(pair)) ?? 0
      if (result.kind === 'sent') invariant(delivered > 0, 'told as sent, and did not arrive')
      if (result.kind === 'not-sent')
        invariant(delivered === 0, `told as not sent (${result.reason}), and arrived`)
      if (result.kind === 'unknown') lost += 1
    }
    checkReminders(scene)
    clock.pass(random.below(3_600_000))
  }
  return lost
}

async function withdraw({ random, clock, portal, pairs }: Scene): Promise<number> {
  const { stop, count } = stopAfter(random)
  const results = await withdrawInvitations(peopleByGroup(pairs), {
    clock,
    stop,
    onWait: () => undefined,
    onDone: count,
    followUp: portal.followUp,
    groups: portal,
  })
  invariant(results.length === pairs.length, 'somebody has no result')
  invariant(portal.blind === 0, 'somebody was taken out who had no invitation when the group was read')
  for (const { groupId: group, userId: person, result } of results) {
    const removed = portal.removed.has(keyOf({ groupId: group, userId: person }))
    if (result.kind === 'withdrawn') invariant(removed, 'told as withdrawn, and was not')
    if (result.kind === 'gone')
      invariant(
        portal.everLost(group, person) || portal.relation(group, person) === 'member',
        'told as gone, and always had an invitation',
      )
    if (result.kind === 'not-sent')
      invariant(!removed, `told as not sent (${result.reason}), and was withdrawn`)
  }
  return results.filter(({ result }) => result.kind === 'withdrawn').length
}

it(`reminders in any kind of trouble reach nobody twice, and are told as they were, for ${seeds} seeds`, async () => {
  let lost = 0
  for (let seed = first; seed < first + seeds; seed += 1)
    lost += await remind(sceneOf(seed)).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause })
    })
  expect(lost > 0 || only > 0).toBe(true)
}, 600_000)

it(`withdrawals in any kind of trouble are told as the group shows them, for ${seeds} seeds`, async () => {
  let withdrawn = 0
  for (let seed = first; seed < first + seeds; seed += 1)
    withdrawn += await withdraw(sceneOf(seed)).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause })
    })
  expect(withdrawn > seeds || only > 0).toBe(true)
}, 600_000)
