/** @public Named in the declarations of whatever has an ID in it. */
export declare const brand: unique symbol

/** The number that the portal gives a person. Never mix it up with a group's. */
export type UserId = number & { readonly [brand]: 'user' }
/** The number that the portal gives a workgroup. */
export type GroupId = number & { readonly [brand]: 'group' }

/** True for what the portal uses as an ID: a positive whole number. */
export const isId = (value: number): boolean => Number.isSafeInteger(value) && value > 0

export function userId(value: number): UserId {
  if (!isId(value)) throw new RangeError(`not a user ID: ${value}`)
  return value as UserId
}

export function groupId(value: number): GroupId {
  if (!isId(value)) throw new RangeError(`not a group ID: ${value}`)
  return value as GroupId
}
