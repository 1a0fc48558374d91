import type { UserId } from '#domain/ids.ts'

/**
 * The portal's USER_TYPE (rest.md 4.2). `other`: bots, e-mail users, connectors and any kind that a newer portal adds;
 * none of these is ever offered.
 */
export type PersonKind = 'employee' | 'extranet' | 'other'

/** A person as the portal's directory knows them. */
export interface Person {
  readonly id: UserId
  readonly name: string
  /** A patronymic or a middle name: searched, but not part of `name`. */
  readonly secondName?: string
  readonly position: string
  readonly departmentIds: readonly number[]
  readonly photo: string | null
  readonly kind: PersonKind
  /** False for somebody who was dismissed. */
  readonly active: boolean
}

/** Parts of a name as the portal stores them; any may be empty. */
interface NameParts {
  readonly first: string
  readonly second: string
  readonly last: string
}

/** "Mila Torres"; without first and last name, the second; without any, an empty string. */
export function fullName({ first, second, last }: NameParts): string {
  const name = [first, last].map((part) => part.trim()).filter(Boolean)
  return name.length > 0 ? name.join(' ') : second.trim()
}
