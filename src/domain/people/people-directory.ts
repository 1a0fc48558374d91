import type { UserId } from '#domain/ids.ts'
import type { DepartmentPageRequest, DepartmentPage } from './bulk-reading.ts'
import type { Department } from './department.ts'
import type { Person } from './person.ts'

/** An answer of the people search; `more` when the portal cut it off. */
export interface PeopleFound {
  readonly people: readonly Person[]
  readonly more: boolean
}

/** People in my departments. */
export interface Team {
  readonly departmentIds: readonly number[]
  /** One page of them, without me. */
  readonly people: readonly Person[]
}

/**
 * Given name and surname, each as the portal stores it as a whole; in either "%" stands for any letters, and an empty
 * one for any name. It reaches what `search` cannot: names of one or two letters (rest.md 4.3, 4.4).
 */
export interface NamePattern {
  readonly first: string
  readonly last: string
}

/** One thing that people may be looked up by. */
export type PeopleLookup =
  /** Prefixes of words, as for `search`; those who no longer work here need a lookup of their own. */
  | { readonly kind: 'words'; readonly words: string; readonly active: boolean }
  | ({ readonly kind: 'name'; readonly active: boolean } & NamePattern)
  /** Needs the scope `user_basic`: without it the portal would answer with strangers (rest.md trap 21). */
  | { readonly kind: 'email'; readonly email: string }

/** Lookups in one request at most. */
export const lookupsAtOnce = 50

/** The people of the portal. Every method rejects with a `PortalError` and with nothing else. */
export interface PeopleDirectory {
  /**
   * Answers to several searches in their order, in one request. Each needs a word of three letters: without one the
   * portal would answer with everybody (rest.md 4.4).
   */
  search(searches: readonly string[]): Promise<readonly PeopleFound[]>
  /** Answers to at most `lookupsAtOnce` lookups in their order, in one request; dismissed people and bots included. */
  lookUp(lookups: readonly PeopleLookup[]): Promise<readonly PeopleFound[]>
  /** My departments and one page of the people in them. */
  team(me: UserId): Promise<Team>
  /** These people as they are now, dismissed ones included. The portal does not know those who are missing. */
  byIds(ids: readonly UserId[]): Promise<readonly Person[]>
  /** The first departments by ID; `complete` when there are no others. */
  firstDepartments(): Promise<{ readonly departments: readonly Department[]; readonly complete: boolean }>
  /** All departments by ID. */
  departments(): Promise<readonly Department[]>
  /** Names by ID. Departments that are closed or gone are missing. */
  departmentNames(ids: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** How many work in each of these sets of departments, in their order. A set has at most `departmentsAtOnce`. */
  headcounts(sets: readonly (readonly number[])[]): Promise<readonly number[]>
  /** These pages, in their order; up to fifty of them in one request. */
  departmentPeople(requests: readonly DepartmentPageRequest[]): Promise<readonly DepartmentPage[]>
}
