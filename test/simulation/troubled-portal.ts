import { createRestClient, type RestClient } from '#bitrix24/client.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import type { Roster } from '#domain/groups/roster.ts'
import { groupId, type GroupId, type UserId } from '#domain/ids.ts'
import { PortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import type { InvitationAnswer, InvitationSender } from '#domain/run/driver.ts'
import { alteredAnswer, groupGone, ownRefusal, type WireAnswer } from './answers.ts'
import { sdkOutcome } from './fake-sdk.ts'
import type { ModelPortal } from './model-portal.ts'
import type { Random } from './random.ts'
import type { SimulatedPortal, Truth } from './simulated-portal.ts'
import type { VirtualClock } from './virtual-clock.ts'

const readTroubles: readonly [PortalErrorCode, ...PortalErrorCode[]] = [
  'network',
  'timeout',
  'gateway',
  'server',
  'rate-limit',
  'unexpected-answer',
  'scope-missing',
  'session-expired',
]

/** How far behind a reading may be: a replica, a cache. Milliseconds. */
const staleness: readonly [number, ...number[]] = [0, 0, 0, 0, 3_000, 8_000, 40_000, 90_000]

interface Troubles {
  /** Probability of trouble in a call, 0 to 1. */
  readonly calls: number
  readonly reads: number
  /** A self-hosted portal may work on a request for longer than a minute. */
  readonly selfHosted: boolean
  /** Readings are always of another group. */
  readonly confused: boolean
}

/** The model behind a wire that misbehaves as HTTP can, in front of the app's own client. */
export class TroubledPortal implements SimulatedPortal {
  requests = 0
  writes = 0
  readonly #model: ModelPortal
  readonly #random: Random
  readonly #clock: VirtualClock
  readonly #troubles: Troubles
  readonly #groups: readonly GroupId[]
  readonly #people: readonly UserId[]
  readonly #sender: InvitationSender
  #next: WireAnswer = { kind: 'none' }
  readonly #cut = new Set<GroupId>()
  readonly #refused = new Map<GroupId, Set<UserId>>()
  /** Whom a delivery invited before the call was refused, until a reading; and whom that reading did not show. */
  readonly #hidden = new Map<GroupId, Set<UserId>>()
  readonly #unseen = new Set<string>()
  #impatient = 0
  /** For every request, and for invitations only: the operating time is counted method by method (rest.md 6.4). */
  #closedUntil = 0
  #invitationsClosedUntil = 0

  constructor(
    model: ModelPortal,
    random: Random,
    clock: VirtualClock,
    setting: {
      readonly troubles: Troubles
      readonly groups: readonly GroupId[]
      readonly people: readonly UserId[]
    },
  ) {
    this.#model = model
    this.#random = random
    this.#clock = clock
    this.#troubles = setting.troubles
    this.#groups = setting.groups
    this.#people = setting.people
    this.#sender = createInvitationSender(this.#client())
  }

  invite(group: GroupId, people: readonly UserId[], message: string): Promise<InvitationAnswer> {
    this.#arrive(this.#invitationsClosedUntil)
    this.writes += 1
    this.#next = this.#answerTo(group, people)
    this.#maybeMeanwhile()
    return this.#sender.invite(group, people, message)
  }

  roster(group: GroupId): Promise<Roster> {
    this.#arrive()
    this.#maybeMeanwhile()
    this.#clock.pass(50 + this.#random.below(300))
    if (this.#random.chance(this.#troubles.reads)) {
      const code = this.#random.pick(readTroubles)
      if (code === 'rate-limit') this.#closedUntil = this.#clock.elapsed() + 2_000
      return Promise.reject(new PortalError(code))
    }
    if (this.#model.gone.has(group)) return Promise.reject(new PortalError('group-not-found'))
    return Promise.resolve(this.#rosterOf(group))
  }

  truthOf(group: GroupId, person: UserId): Truth {
    const ever = (truth: (row: { readonly relation: string; readonly ours: boolean }) => boolean): boolean =>
      this.#model.everHad(group, person, (row) => row !== null && truth(row))
    return {
      everOurs: ever(({ ours }) => ours),
      everDeclined: this.#model.everDeclined(group, person),
      everInvited: ever(({ relation }) => relation === 'invited'),
      everMember: ever(({ relation }) => relation === 'member'),
      everRequested: ever(({ relation }) => relation === 'requested'),
      everNothing: this.#model.everHad(group, person, (row) => row === null),
      everCut: this.#cut.has(group),
      everRefused: this.#refused.get(group)?.has(person) ?? false,
      everUnseen: this.#unseen.has(`${group}:${person}`),
      everForbidden: this.#model.everForbidden(group),
      notifications: this.#model.notifications(group, person),
    }
  }

  complaints(): readonly string[] {
    return this.#impatient > 0 ? ['the portal was asked before its limit was over'] : []
  }

  openTab(): void {
    this.#closedUntil = 0
    this.#invitationsClosedUntil = 0
  }

  #client(): RestClient {
    const callMethod = async () => sdkOutcome(this.#next)
    const refuse = (): never => {
      throw new Error('the run makes no batches')
    }
    // The parts of the SDK that a call needs.
    const sdk: unknown = { callMethod, actions: { v2: { batch: { make: refuse } } } }
    return createRestClient(sdk as Parameters<typeof createRestClient>[0])
  }

  #arrive(alsoClosedUntil = 0): void {
    this.requests += 1
    if (this.#clock.elapsed() < Math.max(this.#closedUntil, alsoClosedUntil)) this.#impatient += 1
  }

  #maybeMeanwhile(): void {
    if (this.#random.chance(this.#troubles.calls / 3)) this.#model.meanwhile(this.#groups, this.#people)
  }

  #answerTo(group: GroupId, people: readonly UserId[]): WireAnswer {
    this.#clock.pass(30 + this.#random.below(200))
    if (this.#model.gone.has(group)) return this.#refusal(group, people, groupGone)
    if (!this.#random.chance(this.#troubles.calls)) return this.#success(this.#model.work(group, people))
    if (this.#random.chance(0.25)) {
      // Perhaps to the second of two deliveries, of which the first was carried out as far as it came.
      if (this.#random.chance(0.4)) {
        const invited = this.#model.work(group, people, this.#random.below(people.length + 1))
        this.#hidden.set(group, new Set([...(this.#hidden.get(group) ?? []), ...invited]))
      }
      return this.#refusal(group, people)
    }
    if (this.#random.chance(0.2)) {
      // The browser or a proxy delivers the request twice, and only the second answer is heard.
      this.#model.work(group, people, this.#random.below(people.length + 1))
      return this.#success(this.#model.work(group, people))
    }
    this.#workSomehow(group, people)
    const answer = alteredAnswer(this.#random)
    if (answer.kind === 'late') this.#clock.pass(65_000)
    return answer
  }

  /** Done, half done, not done at all, or done later while nobody is listening. */
  #workSomehow(group: GroupId, people: readonly UserId[]): void {
    const done = this.#random.chance(0.5) ? people.length : this.#random.below(people.length + 1)
    this.#model.work(group, people, done)
    if (done < people.length && this.#random.chance(0.5)) {
      const longest = this.#troubles.selfHosted ? 300_000 : 59_000
      this.#clock.later(
        1 + this.#random.below(longest),
        () => void this.#model.work(group, people.slice(done)),
      )
    }
  }

  #refusal(
    group: GroupId,
    people: readonly UserId[],
    answer: WireAnswer = ownRefusal(this.#random),
  ): WireAnswer {
    this.#refused.set(group, new Set([...(this.#refused.get(group) ?? []), ...people]))
    // Without a time from the portal, the app waits by its own rule: 2 s after a 503, a minute for used-up time
    // (rest.md 6.4).
    if (answer.kind === 'http' && answer.status === 503) this.#closedUntil = this.#clock.elapsed() + 2_000
    if (answer.kind === 'http' && answer.status === 429)
      this.#invitationsClosedUntil = this.#clock.elapsed() + 60_000
    return answer
  }

  #success(invited: readonly UserId[]): WireAnswer {
    const spelled = this.#random.chance(0.5) ? invited.map(String) : invited
    const busy = this.#random.chance(0.02) ? { operating: 470, operating_reset_at: 1_040, finish: 1_000 } : {}
    if ('operating' in busy) this.#invitationsClosedUntil = this.#clock.elapsed() + 40_000
    return { kind: 'http', status: 200, body: { result: spelled, time: busy } }
  }

  #rosterOf(group: GroupId): Roster {
    const troubled = this.#random.chance(this.#troubles.reads)
    const behind = this.#random.chance(this.#troubles.reads) ? this.#random.pick(staleness) : 0
    const at = Math.max(0, this.#clock.elapsed() - behind)
    const relations = [...this.#model.relationsAt(group, at)]
    const isCut = troubled && this.#random.chance(0.2)
    if (isCut) this.#cut.add(group)
    const cut = isCut ? relations.filter(() => this.#random.chance(0.5)) : relations
    const named = this.#troubles.confused || (troubled && this.#random.chance(0.2)) ? groupId(77) : group
    if (named === group) this.#lookForHidden(group, new Map(cut))
    const may = this.#model.mayInvite(group, at)
    return {
      groupId: named,
      name: 'Group',
      kind: 'group',
      image: null,
      archived: false,
      secret: false,
      extranet: false,
      mayInvite: troubled && this.#random.chance(0.1) ? 'unknown' : may ? 'yes' : 'no',
      inviteRule: 'moderators',
      leaders: { owner: null, moderators: [] },
      relations: new Map(cut),
      complete: true,
    }
  }

  #lookForHidden(group: GroupId, shown: ReadonlyMap<UserId, unknown>): void {
    for (const person of this.#hidden.get(group) ?? [])
      if (!shown.has(person)) this.#unseen.add(`${group}:${person}`)
    this.#hidden.delete(group)
  }
}
