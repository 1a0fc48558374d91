import type { UserId } from './ids.ts'

/**
 * What the portal calls USER_TYPE (rest.md 4.2). `other`: bots, e-mail users, connectors and whatever a newer
 * portal invents; nobody of these is ever offered.
 */
export type PersonKind = 'employee' | 'extranet' | 'other'

/** A colleague as the directory of people knows them. */
export interface Person {
  readonly id: UserId
  readonly name: string
  /** A patronymic or a middle name, to be found by; not part of `name`. */
  readonly secondName?: string
  readonly position: string
  readonly departmentIds: readonly number[]
  readonly photo: string | null
  readonly kind: PersonKind
  /** False for somebody who was dismissed. */
  readonly active: boolean
}

/** Parts of a name as the portal keeps them; any may be empty. */
export interface NameParts {
  readonly first: string
  readonly second: string
  readonly last: string
}

/** "Mila Torres"; without first and last name, the second; without any, an empty string. */
export function fullName({ first, second, last }: NameParts): string {
  const name = [first, last].map((part) => part.trim()).filter(Boolean)
  return name.length > 0 ? name.join(' ') : second.trim()
}
