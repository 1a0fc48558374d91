import type { B24Frame } from '@bitrix24/b24jssdk'
import { groupId, isId, userId, type GroupId, type UserId } from '#domain/ids.ts'

/** What the portal said about this opening of the app. None of it is a permission (rest.md 7). */
export interface Session {
  /** The portal's language code, which is not BCP 47 (frame.md 9). */
  readonly language: string
  /** May manage the app's settings; says nothing about the right to invite (frame.md 9). */
  readonly isAdmin: boolean
  /** The group whose menu the app was opened from. */
  readonly groupId: GroupId | null
  /** The person whose card the app was opened from. */
  readonly userId: UserId | null
  /** In a side slider, where the portal refuses to be resized (frame.md 2.4). */
  readonly inSlider: boolean
  /** `DEFAULT` on the app's own page; only there the portal lets its title be set. */
  readonly placement: string
  /** Address of the portal, without a slash at the end. */
  readonly portalOrigin: string
}

type Options = ReadonlyMap<string, string>

/** Values are strings; key case is not promised; `[]` or `''` when there are none (frame.md 2.3). */
export function placementOptions(raw: unknown): Options {
  if (typeof raw !== 'object' || raw === null) return new Map()
  // An object may not even have a text: it is no value.
  const told = Object.entries(raw).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[key.toUpperCase(), String(value)] as const]
      : [],
  )
  return new Map(told)
}

/** Digits only: `Number` would also read "0x10" and "1e3". */
const idIn = (text: string | undefined): number | null => {
  const id = /^\s*\d+\s*$/.test(text ?? '') ? Number(text) : 0
  return isId(id) ? id : null
}

/**
 * The group that the app was opened for; null for none. SONET_GROUP_TOOLBAR tells it only in the page's address
 * (rest.md trap 36).
 */
export function groupOf(options: Options): GroupId | null {
  const inAddress = /\/workgroups\/group\/(\d+)\//.exec(options.get('URI') ?? '')?.[1]
  const id = idIn(options.get('GROUP_ID')) ?? idIn(inAddress)
  return id === null ? null : groupId(id)
}

/**
 * The person whose card the app was opened from; null for none. Only USER_PROFILE_TOOLBAR names the owner of the card;
 * USER_PROFILE_MENU names me (rest.md 7).
 */
export function personOf(placement: string, options: Options): UserId | null {
  const id = placement === 'USER_PROFILE_TOOLBAR' ? idIn(options.get('USER_ID')) : null
  return id === null ? null : userId(id)
}

/** Who opened the app, and where (frame.md 1.2); group and person are null where the placement names none. */
export function sessionOf(frame: B24Frame): Session {
  const options = placementOptions(frame.placement.options)
  return {
    language: frame.getLang(),
    isAdmin: frame.auth.isAdmin,
    groupId: groupOf(options),
    userId: personOf(frame.placement.placement, options),
    inSlider: frame.placement.isSliderMode,
    placement: frame.placement.placement,
    portalOrigin: frame.getTargetOrigin().replace(/\/+$/, ''),
  }
}
