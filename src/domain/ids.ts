/** @public Named in the declarations of everything that has an ID in it. */
export declare const brand: unique symbol

/** The number that the portal gives a person; the type keeps it apart from a group's. */
export type UserId = number & { readonly [brand]: 'user' }

/** The number that the portal gives a group. */
export type GroupId = number & { readonly [brand]: 'group' }

/** True for what the portal uses as an ID: a positive whole number. */
export const isId = (value: number): boolean => Number.isSafeInteger(value) && value > 0

/** The number as a person's ID; throws a `RangeError` if it is none. */
export function userId(value: number): UserId {
  if (!isId(value)) throw new RangeError(`not a user ID: ${value}`)
  return value as UserId
}

/** The number as a group's ID; throws a `RangeError` if it is none. */
export function groupId(value: number): GroupId {
  if (!isId(value)) throw new RangeError(`not a group ID: ${value}`)
  return value as GroupId
}
