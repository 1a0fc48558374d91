import { at, described, errorIn, isRow, isTextId, listOf, rowsOf, textOf, type Row } from './answer.ts'
import { Differs, Untried } from './seen.ts'
import type { Answer, Wire } from './wire.ts'

/** A group that was named, and a colleague for the writes. */
export interface Named {
  readonly groupId: number
  /** Null: nothing may be written. */
  readonly userId: number | null
}

export interface MyGroup {
  readonly id: number
  readonly role: string
}

/** No portal has a group or a person of this ID. */
export const NOBODY = 2_000_000_000

export const WORKGROUP_GET = 'socialnetwork.api.workgroup.get'
export const WORKGROUP_LIST = 'socialnetwork.api.workgroup.list'
export const INVITE = 'sonet_group.user.invite'

/** The portal as the statements look at it: each answer is asked for once, and facts are taken from answers. */
export class Probe {
  readonly wire: Wire
  readonly named: Named | null
  /** Null where the portal does not tell. */
  readonly scopes: readonly string[] | null
  readonly #read = new Map<string, Promise<Answer>>()
  #shown: Promise<number> | undefined

  constructor(wire: Wire, named: Named | null, scopes: readonly string[] | null) {
    this.wire = wire
    this.named = named
    this.scopes = scopes
  }

  /** `user` stands for any of its three kinds (rest.md 4.1). */
  has(scope: string): boolean {
    const enough = scope === 'user' ? ['user', 'user_basic', 'user_brief'] : [scope]
    return this.scopes === null || enough.some((one) => this.scopes?.includes(one))
  }

  read(method: string, params: object = {}): Promise<Answer> {
    const key = `${method} ${JSON.stringify(params)}`
    const known = this.#read.get(key)
    if (known) return known
    const asked = this.wire.call(method, params)
    this.#read.set(key, asked)
    // What was not answered is asked for again by the next statement.
    asked.catch(() => this.#read.delete(key))
    return asked
  }

  /** An answer that the statement is about: a failure is a difference. */
  async success(method: string, params: object = {}): Promise<Answer> {
    return ok(method, await this.read(method, params))
  }

  async result(method: string, params: object = {}): Promise<unknown> {
    return at((await this.success(method, params)).body, 'result')
  }

  /** What another statement looks at closely, and this one only needs. */
  async #fact(method: string, params: object = {}): Promise<unknown> {
    const answer = await this.read(method, params)
    if (isSuccess(answer)) return at(answer.body, 'result')
    throw new Untried(`${method}: ${described(answer)}`)
  }

  async me(): Promise<Row> {
    const me = await this.#fact('profile')
    if (!isRow(me) || !(Number(me['ID']) > 0)) throw new Untried('profile does not tell who calls')
    return me
  }

  async myId(): Promise<number> {
    return Number((await this.me())['ID'])
  }

  async myGroups(): Promise<readonly MyGroup[]> {
    const rows = rowsOf(await this.#fact('sonet_group.user.groups'))
    const groups = rows.map((row) => ({ id: Number(row['GROUP_ID']), role: textOf(row['ROLE']) }))
    const known = groups.filter(({ id }) => id > 0)
    if (known.length === 0) throw new Untried('whoever made the webhook is in no group')
    return known
  }

  /** The named group; else one of mine that shows as much as possible: invitations, then members. */
  async groupId(): Promise<number> {
    if (this.named) return this.named.groupId
    this.#shown ??= this.#choose()
    return this.#shown
  }

  async #choose(): Promise<number> {
    const groups = await this.myGroups()
    const byRole = ['A', 'E', 'K'].flatMap((role) =>
      groups.filter((group) => group.role === role).slice(0, 4),
    )
    const [first] = byRole
    if (!first) throw new Untried('whoever made the webhook is in no group as owner, moderator or member')
    if (!this.has('socialnetwork')) return first.id
    let best = { id: first.id, weight: -1 }
    for (const { id } of byRole) {
      const { members, invited, mayInvite } = pendingIn(await this.roster(id))
      const weight = mayInvite ? invited.length * 1_000 + members.length : 0
      if (weight > best.weight) best = { id, weight }
    }
    return best.id
  }

  /** The first page of people, by ID, with what a picker shows. */
  async people(): Promise<readonly Row[]> {
    const rows = rowsOf(await this.#fact('user.get', PEOPLE)).filter((row) => isTextId(row['ID']))
    if (rows.length === 0) throw new Untried('user.get shows nobody')
    return rows
  }

  /** A group with everything that verdicts need. */
  async roster(groupId: number): Promise<Row> {
    const roster = await this.#fact(WORKGROUP_GET, rosterOf(groupId))
    if (!isRow(roster)) throw new Untried(`${WORKGROUP_GET} shows no group`)
    return roster
  }
}

export const isSuccess = (answer: Answer): boolean =>
  answer.status === 200 && errorIn(answer.body) === null && isRow(answer.body) && 'result' in answer.body

/** The answer, if it is no failure. */
export function ok(method: string, answer: Answer): Answer {
  if (isSuccess(answer)) return answer
  throw new Differs(`${method}: ${described(answer)}`)
}

export const rosterOf = (groupId: number): object => ({
  params: { groupId, select: ['ACTIONS', 'AVATAR', 'GROUP_MEMBERS_LIST', 'LIST_OF_MEMBERS'] },
})

const FIELDS = [
  'ID',
  'ACTIVE',
  'NAME',
  'LAST_NAME',
  'SECOND_NAME',
  'WORK_POSITION',
  'PERSONAL_PHOTO',
  'UF_DEPARTMENT',
  'USER_TYPE',
  'EMAIL',
]

export const PEOPLE = { sort: 'ID', order: 'ASC', select: FIELDS, FILTER: { ACTIVE: 'Y' } }

/** Who is invited, by both places that tell. */
export const pendingIn = (roster: Row) => ({
  members: listOf(roster['MEMBERS']).map(Number),
  invited: listOf(roster['INVITED_MEMBERS']).map(Number),
  relations: rowsOf(roster['GROUP_MEMBERS_LIST']),
  mayInvite: at(roster, 'ACTIONS', 'INVITE') === true,
})
