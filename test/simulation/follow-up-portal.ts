import { createRestClient } from '#bitrix24/client.ts'
import { createFollowUp } from '#bitrix24/follow-up.ts'
import type { Relation, Roster } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { PortalError } from '#domain/portal-error.ts'
import type { FollowUp } from '#domain/sent/follow-up.ts'
import { alteredAnswer, ownRefusal, type WireAnswer } from './answers.ts'
import { sdkOutcome } from './fake-sdk.ts'
import { History } from './history.ts'
import type { Random } from './random.ts'
import type { VirtualClock } from './virtual-clock.ts'

const keyOf = (group: number, person: number): string => `${group}:${person}`

interface Params {
  readonly USER_ID: UserId | readonly UserId[]
  readonly GROUP_ID?: GroupId
  readonly TAG?: string
}

/** An answer from which nothing follows: none that the portal itself gives to a reminder that it took, or did not take. */
function spoiltAnswer(random: Random): WireAnswer {
  for (;;) {
    const answer = alteredAnswer(random)
    const text = answer.kind === 'http' ? JSON.stringify(answer.body) : ''
    if (!/"result":(?:false|7)/.test(text)) return answer
  }
}

/** Notifications and invitations behind a wire that misbehaves as HTTP can, in front of the app's own client. */
export class FollowUpPortal {
  readonly followUp: FollowUp
  /** Notifications that were ever delivered, and calls that were made, for each person and group. */
  readonly delivered = new Map<string, number>()
  readonly calls = new Map<string, number>()
  /** Calls that the portal said in its own words to have done nothing. */
  readonly refused = new Map<string, number>()
  /** Whose row a call of ours has taken out of the group. */
  readonly removed = new Set<string>()
  /** Somebody was to be taken out of a group who had no invitation when it was read last. */
  blind = 0
  #lastRead: ReadonlyMap<UserId, Relation> = new Map()
  readonly #relations = new Map<string, History<Relation>>()
  readonly #random: Random
  readonly #clock: VirtualClock
  readonly #trouble: number

  constructor(random: Random, clock: VirtualClock) {
    this.#random = random
    this.#clock = clock
    this.#trouble = random.pick([0, 0.05, 0.2, 0.5, 0.9])
    const callMethod = async (method: string, params: Params) => sdkOutcome(this.#answer(method, params))
    const refuse = (): never => {
      throw new Error('nothing that changes something is batched')
    }
    // The parts of the SDK that a call needs.
    const sdk: unknown = { callMethod, actions: { v2: { batch: { make: refuse } } } }
    this.followUp = createFollowUp(createRestClient(sdk as Parameters<typeof createRestClient>[0]))
  }

  relate(group: GroupId, person: UserId, relation: Relation): void {
    const key = keyOf(group, person)
    const history = this.#relations.get(key) ?? new History<Relation>('none')
    this.#relations.set(key, history)
    history.set(this.#clock.elapsed(), relation)
  }

  relation = (group: GroupId, person: UserId): Relation =>
    this.#relations.get(keyOf(group, person))?.at(this.#clock.elapsed()) ?? 'none'

  /** Had an invitation, and then had none any more. */
  everLost = (group: GroupId, person: UserId): boolean =>
    this.#relations.get(keyOf(group, person))?.changed((from, to) => from === 'invited' && to !== from) ??
    false

  async roster(group: GroupId): Promise<Roster> {
    this.#clock.pass(100)
    this.#maybeAnswer(group)
    if (this.#random.chance(this.#trouble / 2))
      throw new PortalError(this.#random.pick(['network', 'gateway', 'rate-limit', 'server']))
    // A replica may be a moment behind.
    const at =
      this.#clock.elapsed() -
      (this.#random.chance(this.#trouble / 2) ? this.#random.pick([2_000, 30_000]) : 0)
    const relations = new Map<UserId, Exclude<Relation, 'none'>>()
    for (const [key, history] of this.#relations) {
      const [of, person] = key.split(':').map(Number)
      const relation = history.at(Math.max(0, at)) ?? 'none'
      if (of === group && relation !== 'none') relations.set(Number(person) as UserId, relation)
    }
    this.#lastRead = relations
    return {
      groupId: group,
      name: 'Group',
      kind: 'group',
      image: null,
      archived: false,
      secret: false,
      extranet: false,
      mayInvite: 'yes',
      inviteRule: null,
      leaders: { owner: null, moderators: [] },
      relations,
      complete: true,
    }
  }

  #maybeAnswer(group: GroupId): void {
    if (!this.#random.chance(this.#trouble / 2)) return
    const waiting = [...this.#relations.keys()].filter((key) => key.startsWith(`${group}:`))
    const person = Number(waiting[this.#random.below(waiting.length)]?.split(':')[1]) as UserId
    if (this.relation(group, person) === 'invited')
      this.relate(group, person, this.#random.pick(['member', 'none']))
  }

  /** Does all of a call, a part of it, or nothing, and answers truly or not at all. */
  #answer(method: string, { USER_ID, GROUP_ID, TAG }: Params): WireAnswer {
    this.#clock.pass(40 + this.#random.below(200))
    const isReminder = method === 'im.notify.personal.add'
    const people = [USER_ID].flat()
    const keys = isReminder
      ? [String(TAG).split('|').slice(1).join(':')]
      : people.map((person) => keyOf(Number(GROUP_ID), person))
    if (!isReminder && !people.every((person) => this.#lastRead.get(person) === 'invited')) this.blind += 1
    for (const key of keys) this.calls.set(key, (this.calls.get(key) ?? 0) + 1)
    const carryOut = (most: number): WireAnswer => {
      if (isReminder) {
        const [key = ''] = keys
        if (most > 0) this.delivered.set(key, (this.delivered.get(key) ?? 0) + 1)
        return { kind: 'http', status: 200, body: { result: 100 + this.#random.below(900), time: {} } }
      }
      const gone = people.slice(0, most).filter((person) => {
        if (this.relation(GROUP_ID as GroupId, person) === 'none') return false
        this.relate(GROUP_ID as GroupId, person, 'none')
        this.removed.add(keyOf(Number(GROUP_ID), person))
        return true
      })
      return { kind: 'http', status: 200, body: { result: gone.map(String), time: {} } }
    }
    if (!this.#random.chance(this.#trouble)) return carryOut(people.length)
    if (this.#random.chance(0.3)) {
      for (const key of keys) this.refused.set(key, (this.refused.get(key) ?? 0) + 1)
      return isReminder && this.#random.chance(0.2)
        ? { kind: 'http', status: 200, body: { result: false, time: {} } }
        : ownRefusal(this.#random)
    }
    carryOut(this.#random.chance(0.5) ? people.length : this.#random.below(people.length + 1))
    return spoiltAnswer(this.#random)
  }
}
