import type { Departments } from './departments.ts'
import type { UserRow } from './tables.ts'
import { WordIndex } from './word-index.ts'

export type NewPerson = Pick<UserRow, 'name' | 'lastName'> & Partial<Omit<UserRow, 'id'>>

const REGISTERED = Date.UTC(2021, 2, 15, 9)
const LAST_LOGIN = Date.UTC(2026, 10, 20, 8, 30)

/** The table of people with its search and department indexes. */
export class People {
  #nextId = 1
  readonly #rows = new Map<number, UserRow>()
  readonly #departments: Departments
  #words: WordIndex | undefined
  #byDepartment: Map<number, number[]> | undefined

  constructor(departments: Departments) {
    this.#departments = departments
  }

  add(person: NewPerson): UserRow {
    const fresh: UserRow = {
      active: true,
      type: 'employee',
      secondName: '',
      position: null,
      gender: '',
      email: '',
      departments: [],
      photo: false,
      admin: false,
      serverAdmin: false,
      invitedBy: 'everyone',
      lastLogin: LAST_LOGIN,
      registered: REGISTERED,
      timeZone: '',
      ...person,
      id: this.#nextId++,
    }
    this.#rows.set(fresh.id, fresh)
    if (this.#words) this.#index(this.#words, fresh)
    this.#byDepartment = undefined
    return fresh
  }

  get(id: number): UserRow | undefined {
    return this.#rows.get(id)
  }

  /** For tests whose subject certainly exists. Throws RangeError when it does not. */
  require(id: number): UserRow {
    const row = this.get(id)
    if (!row) throw new RangeError(`no person ${id}`)
    return row
  }

  all(): IterableIterator<UserRow> {
    return this.#rows.values()
  }

  get size(): number {
    return this.#rows.size
  }

  /** After names, positions or departments were changed by hand. */
  reindex(): void {
    this.#words = undefined
    this.#byDepartment = undefined
  }

  /** Ids, ascending, of people who have a word beginning with each of the prefixes (already lower case). */
  findByWords(prefixes: readonly string[]): number[] {
    return this.#wordIndex().find(prefixes)
  }

  /** Ids of people in exactly this department, dismissed ones included. */
  inDepartment(id: number): readonly number[] {
    this.#byDepartment ??= this.#groupByDepartment()
    return this.#byDepartment.get(id) ?? []
  }

  /** The first search must not pay for the index: the portal calls this when it starts. */
  warmUp(): void {
    this.#wordIndex().find(['a'])
  }

  #wordIndex(): WordIndex {
    if (this.#words) return this.#words
    const words = new WordIndex()
    for (const row of this.all()) this.#index(words, row)
    return (this.#words = words)
  }

  #index(words: WordIndex, row: UserRow): void {
    words.add(row.id, searchTextsOf(row, this.#departments))
  }

  #groupByDepartment(): Map<number, number[]> {
    const groups = new Map<number, number[]>()
    for (const row of this.all()) {
      for (const department of row.departments) {
        const ids = groups.get(department)
        if (ids) ids.push(row.id)
        else groups.set(department, [row.id])
      }
    }
    return groups
  }
}

/** What FIND looks at: names, position, departments; never e-mail or login (rest.md 4.4). */
export function searchTextsOf(row: UserRow, departments: Departments): string[] {
  const departmentNames = row.departments.map((id) => departments.get(id)?.name ?? '')
  return [row.name, row.lastName, row.secondName, row.position ?? '', ...departmentNames]
}
