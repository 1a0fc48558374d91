import type { RelationRow, Role } from './tables.ts'

export interface MemberCounts {
  readonly members: number
  readonly moderators: number
}

/** `A`, `E` and `K`: the person is in. */
export function isMember(role: Role | undefined): boolean {
  return role === 'A' || role === 'E' || role === 'K'
}

/** The table of memberships with an index each way. Rows of a group come in the order of their ids. */
export class Relations {
  #nextId = 1
  readonly #byGroup = new Map<number, Map<number, RelationRow>>()
  readonly #byUser = new Map<number, Map<number, RelationRow>>()
  readonly #counts = new Map<number, MemberCounts>()
  readonly #isActive: (userId: number) => boolean

  /** @param isActive dismissed people are not counted as members */
  constructor(isActive: (userId: number) => boolean) {
    this.#isActive = isActive
  }

  find(userId: number, groupId: number): RelationRow | undefined {
    return this.#byUser.get(userId)?.get(groupId)
  }

  roleOf(userId: number, groupId: number): Role | undefined {
    return this.find(userId, groupId)?.role
  }

  ofGroup(groupId: number): IterableIterator<RelationRow> {
    return (this.#byGroup.get(groupId) ?? new Map<number, RelationRow>()).values()
  }

  ofUser(userId: number): IterableIterator<RelationRow> {
    return (this.#byUser.get(userId) ?? new Map<number, RelationRow>()).values()
  }

  /** Merges on user and group as the portal does (rest.md 1.6): the id of an old row stays. */
  upsert(row: Omit<RelationRow, 'id'>): RelationRow {
    this.#counts.delete(row.groupId)
    const old = this.find(row.userId, row.groupId)
    if (old) return Object.assign(old, row, { created: old.created })
    const fresh: RelationRow = { id: this.#nextId++, ...row }
    put(this.#byGroup, row.groupId, row.userId, fresh)
    put(this.#byUser, row.userId, row.groupId, fresh)
    return fresh
  }

  setRole(row: RelationRow, role: Role): void {
    this.#counts.delete(row.groupId)
    row.role = role
  }

  remove(userId: number, groupId: number): RelationRow | undefined {
    const row = this.find(userId, groupId)
    this.#counts.delete(groupId)
    this.#byUser.get(userId)?.delete(groupId)
    this.#byGroup.get(groupId)?.delete(userId)
    return row
  }

  counts(groupId: number): MemberCounts {
    const known = this.#counts.get(groupId)
    if (known) return known
    let members = 0
    let moderators = 0
    for (const row of this.ofGroup(groupId)) {
      if (!isMember(row.role) || !this.#isActive(row.userId)) continue
      members += 1
      if (row.role !== 'K') moderators += 1
    }
    const counts = { members, moderators }
    this.#counts.set(groupId, counts)
    return counts
  }

  /** A person was dismissed or came back: the counters of their groups are stale. */
  forgetCountsOf(userId: number): void {
    for (const row of this.ofUser(userId)) this.#counts.delete(row.groupId)
  }
}

function put(
  index: Map<number, Map<number, RelationRow>>,
  outer: number,
  inner: number,
  row: RelationRow,
): void {
  const rows = index.get(outer)
  if (rows) rows.set(inner, row)
  else index.set(outer, new Map([[inner, row]]))
}
