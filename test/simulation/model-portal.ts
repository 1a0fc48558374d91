import type { GroupId, UserId } from '#domain/ids.ts'
import { PortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import type { Relation, Roster } from '#domain/roster.ts'
import type { Random } from './random.ts'
import type { PlayedPortal } from './stage.ts'
import type { VirtualClock } from './virtual-clock.ts'

interface Row {
  readonly relation: Exclude<Relation, 'none'>
  /** Created by the run under test. */
  readonly ours: boolean
}

/** A portal in a few lines: rest.md 1.3 and 1.8, with everything that can go wrong around it. */
export class ModelPortal implements PlayedPortal {
  readonly #rows = new Map<string, Row>()
  /** Notifications that the run under test caused, per person and group. */
  readonly #notified = new Map<string, number>()
  readonly closedToInvitations = new Set<UserId>()
  readonly noRight = new Set<GroupId>()
  readonly gone = new Set<GroupId>()
  writes = 0
  /** Requests that came before the portal's limit was over. */
  #impatient = 0
  /** Writes into a group that the page which went on with the run had not tried to read. */
  #unreadWrites = 0
  #closedUntil = 0
  #unread = new Set<GroupId>()
  /** Writes that came without a reading of the group since the one before lost its answer. */
  #blindRepeats = 0
  #lost = new Set<string>()
  readonly #random: Random
  readonly #clock: VirtualClock
  /** Probability of trouble in a call, 0 to 1. */
  readonly #trouble: number

  constructor(random: Random, clock: VirtualClock, trouble: number) {
    this.#random = random
    this.#clock = clock
    this.#trouble = trouble
  }

  invite(group: GroupId, people: readonly UserId[]): Promise<readonly UserId[]> {
    this.writes += 1
    if (this.#unread.has(group)) this.#unreadWrites += 1
    if (people.some((id) => this.#lost.has(`${group}:${id}`))) this.#blindRepeats += 1
    return this.#settle(() => this.#invite(group, people))
  }

  roster(group: GroupId): Promise<Roster> {
    this.#unread.delete(group)
    return this.#settle(() => {
      this.#clock.pass(100)
      this.#meanwhile(group)
      if (this.#random.chance(this.#trouble / 2)) this.#fail(this.#random.pick(readTroubles))
      if (this.gone.has(group)) throw new PortalError('group-not-found')
      for (const key of this.#lost) if (key.startsWith(`${group}:`)) this.#lost.delete(key)
      return this.#rosterOf(group)
    })
  }

  /** A new page cannot know that the one before it was asked to wait; and has to read what it did not see. */
  openPage(unread: readonly GroupId[]): void {
    this.#closedUntil = 0
    this.#unread = new Set(unread)
  }

  relation(group: GroupId, person: UserId): Row | undefined {
    return this.#rows.get(`${group}:${person}`)
  }

  complaints(): readonly string[] {
    const twice = [...this.#notified.values()].some((times) => times > 1)
    return [
      ...(twice ? ['somebody was notified twice'] : []),
      ...(this.#blindRepeats > 0 ? ['a lost call was repeated without a look at the group'] : []),
      ...(this.#unreadWrites > 0 ? ['gone on with a group that was not read'] : []),
      ...(this.#impatient > 0 ? ['the portal was asked before its limit was over'] : []),
    ]
  }

  set(group: GroupId, person: UserId, relation: Exclude<Relation, 'none'>): void {
    this.#rows.set(`${group}:${person}`, { relation, ours: false })
  }

  #fail(code: PortalErrorCode): never {
    if (code !== 'rate-limit' && code !== 'operation-limit') throw new PortalError(code)
    const retryAfterMs = 1_000 + this.#random.below(code === 'rate-limit' ? 4_000 : 400_000)
    const told = this.#random.chance(0.5)
    // Untold, the app's own patience has to do: 2 s, or a minute for used-up time (rest.md 6.4).
    this.#closedUntil = this.#clock.now() + (told ? retryAfterMs : code === 'rate-limit' ? 2_000 : 60_000)
    throw new PortalError(code, told ? { retryAfterMs } : {})
  }

  #settle<Value>(work: () => Value): Promise<Value> {
    if (this.#clock.now() < this.#closedUntil) this.#impatient += 1
    try {
      return Promise.resolve(work())
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  #invite(group: GroupId, people: readonly UserId[]): readonly UserId[] {
    this.#meanwhile(group)
    if (this.#random.chance(this.#trouble / 4)) this.#colleagueInvites(group, people)
    if (this.gone.has(group)) throw new PortalError('group-not-found')
    if (!this.#random.chance(this.#trouble)) return this.#work(group, people)
    const code = this.#random.pick(writeTroubles)
    if (!lossy.has(code)) this.#fail(code)
    for (const id of people) this.#lost.add(`${group}:${id}`)
    // Done, half done, not done at all, or done later while nobody is listening.
    const done = this.#random.below(people.length + 1)
    this.#work(group, people.slice(0, done))
    if (this.#random.chance(0.5))
      this.#clock.later(1 + this.#random.below(50_000), () => void this.#work(group, people.slice(done)))
    throw new PortalError(code)
  }

  #work(group: GroupId, people: readonly UserId[]): readonly UserId[] {
    if (this.gone.has(group)) return []
    return people.filter((person) => {
      this.#clock.pass(this.#random.below(20))
      const key = `${group}:${person}`
      if (this.#rows.has(key) || this.closedToInvitations.has(person) || this.noRight.has(group)) return false
      this.#rows.set(key, { relation: 'invited', ours: true })
      this.#notified.set(key, (this.#notified.get(key) ?? 0) + 1)
      return true
    })
  }

  /** Colleagues do not wait for us: they accept, invite the same people, and take rights away. */
  #meanwhile(group: GroupId): void {
    if (!this.#random.chance(this.#trouble / 4)) return
    const [key, row] = [...this.#rows][this.#random.below(this.#rows.size)] ?? []
    if (key && row?.relation === 'invited') this.#rows.set(key, { relation: 'member', ours: row.ours })
    if (this.#random.chance(0.1)) this.noRight.add(group)
    if (this.#random.chance(0.05)) this.gone.add(group)
  }

  /** Somebody else has the same idea at the same moment; nothing in the group tells whose invitation it is. */
  #colleagueInvites(group: GroupId, people: readonly UserId[]): void {
    const person = people[this.#random.below(people.length)]
    if (person !== undefined && !this.#rows.has(`${group}:${person}`)) this.set(group, person, 'invited')
  }

  #rosterOf(group: GroupId): Roster {
    const own = [...this.#rows].filter(([key]) => key.startsWith(`${group}:`))
    return {
      groupId: group,
      name: 'Group',
      kind: 'group',
      image: null,
      archived: false,
      secret: false,
      extranet: false,
      mayInvite: this.noRight.has(group) ? 'no' : 'yes',
      relations: new Map(own.map(([key, row]) => [Number(key.split(':')[1]) as UserId, row.relation])),
      complete: true,
    }
  }
}

const lossy: ReadonlySet<PortalErrorCode> = new Set([
  'network',
  'timeout',
  'gateway',
  'server',
  'unexpected-answer',
])

const writeTroubles: readonly [PortalErrorCode, ...PortalErrorCode[]] = [
  'network',
  'network',
  'timeout',
  'gateway',
  'server',
  'unexpected-answer',
  'rate-limit',
  'rate-limit',
  'operation-limit',
  'session-expired',
  'access-denied',
]

const readTroubles: readonly [PortalErrorCode, ...PortalErrorCode[]] = [
  'network',
  'timeout',
  'gateway',
  'rate-limit',
  'scope-missing',
  'session-expired',
]
