import type { Relation } from '#domain/groups/roster.ts'
import { userId, type GroupId, type UserId } from '#domain/ids.ts'
import { History } from './history.ts'
import type { Random } from './random.ts'
import type { VirtualClock } from './virtual-clock.ts'

type Related = Exclude<Relation, 'none'>

interface Row {
  readonly relation: Related
  /** Created by a call of ours. */
  readonly ours: boolean
}

type Pair = `${number}:${number}`

const pairOf = (group: GroupId, person: UserId): Pair => `${group}:${person}`

/**
 * The portal's tables with their past (rest.md 1.3, 1.6, 1.8). Whether a statement about them is true is decided
 * elsewhere.
 */
export class ModelPortal {
  readonly #rows = new Map<Pair, History<Row | null>>()
  readonly #rights = new Map<GroupId, History<boolean>>()
  readonly #notified = new Map<Pair, number>()
  readonly closedToInvitations = new Set<UserId>()
  readonly gone = new Set<GroupId>()
  readonly #random: Random
  readonly #clock: VirtualClock

  constructor(random: Random, clock: VirtualClock) {
    this.#random = random
    this.#clock = clock
  }

  /** Carries a call out, as far as the first `most` people; returns those invited. */
  work(group: GroupId, people: readonly UserId[], most = people.length): readonly UserId[] {
    if (this.gone.has(group)) return []
    return people.slice(0, most).filter((person) => {
      this.#clock.pass(this.#random.below(20))
      if (this.row(group, person) || this.closedToInvitations.has(person) || !this.mayInvite(group))
        return false
      this.#set(group, person, { relation: 'invited', ours: true })
      this.#notified.set(pairOf(group, person), this.notifications(group, person) + 1)
      return true
    })
  }

  row(group: GroupId, person: UserId): Row | null {
    return this.#rows.get(pairOf(group, person))?.at(this.#clock.elapsed()) ?? null
  }

  /** Relations of a group as they were at a time. */
  relationsAt(group: GroupId, time: number): ReadonlyMap<UserId, Related> {
    const relations = new Map<UserId, Related>()
    for (const [pair, history] of this.#rows) {
      const [of, person] = pair.split(':')
      const row = Number(of) === group ? history.at(time) : null
      if (row) relations.set(userId(Number(person)), row.relation)
    }
    return relations
  }

  everHad(group: GroupId, person: UserId, truth: (row: Row | null) => boolean): boolean {
    return this.#rows.get(pairOf(group, person))?.ever(truth) ?? truth(null)
  }

  everDeclined(group: GroupId, person: UserId): boolean {
    return (
      this.#rows.get(pairOf(group, person))?.changed((from, to) => from?.ours === true && to === null) ??
      false
    )
  }

  mayInvite(group: GroupId, time = this.#clock.elapsed()): boolean {
    return this.#rights.get(group)?.at(time) ?? true
  }

  everForbidden(group: GroupId): boolean {
    return this.#rights.get(group)?.ever((may) => !may) ?? false
  }

  notifications(group: GroupId, person: UserId): number {
    return this.#notified.get(pairOf(group, person)) ?? 0
  }

  forbid(group: GroupId): void {
    const rights = this.#rights.get(group) ?? new History(true)
    this.#rights.set(group, rights)
    rights.set(this.#clock.elapsed(), false)
  }

  relate(group: GroupId, person: UserId, relation: Related): void {
    this.#set(group, person, { relation, ours: false })
  }

  /** People do not wait for us: they accept, decline, are invited by colleagues; rights and groups go away. */
  meanwhile(groups: readonly GroupId[], people: readonly UserId[]): void {
    const group = groups[this.#random.below(groups.length)]
    const person = people[this.#random.below(people.length)]
    if (group === undefined || person === undefined) return
    const row = this.row(group, person)
    if (!row) this.relate(group, person, this.#random.pick(['invited', 'invited', 'member', 'requested']))
    else if (row.relation === 'invited')
      this.#set(group, person, this.#random.chance(0.5) ? { ...row, relation: 'member' } : null)
    if (this.#random.chance(0.05)) this.forbid(group)
    if (this.#random.chance(0.03)) this.gone.add(group)
  }

  #set(group: GroupId, person: UserId, row: Row | null): void {
    const pair = pairOf(group, person)
    const history = this.#rows.get(pair) ?? new History<Row | null>(null)
    this.#rows.set(pair, history)
    history.set(this.#clock.elapsed(), row)
  }
}
