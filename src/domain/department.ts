import type { UserId } from './ids.ts'

/** A department as the portal lists it (rest.md 4.7). */
export interface Department {
  readonly id: number
  readonly name: string
  /** Null at the root. */
  readonly parentId: number | null
  /** Who leads it, as far as somebody does. */
  readonly headId: UserId | null
}
