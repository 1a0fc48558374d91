import { asPortalError, type PortalErrorCode } from './portal-error.ts'

/** The spots of the portal in which this app is at home, besides its own page. */
export const placements = ['group-tab', 'person-card'] as const
export type Placement = (typeof placements)[number]

/** A spot that opens the app, and the address that it opens. */
export interface Binding {
  readonly placement: Placement
  readonly address: string
}

/** What the portal says of its spots. */
export interface PlacementState {
  /** Spots that it has, and for which the app was granted enough. */
  readonly offered: readonly Placement[]
  /** What is bound to this app, whoever bound it. */
  readonly bound: readonly Binding[]
  /** Spots that an administrator has switched off. */
  readonly off: readonly Placement[]
}

/** Reads and changes what is bound. Each rejects with a `PortalError`. */
export interface PlacementDirectory {
  read(): Promise<PlacementState>
  bind(binding: Binding): Promise<void>
  unbind(binding: Binding): Promise<void>
  /** Remembers for all administrators what is switched off. */
  keepOff(off: readonly Placement[]): Promise<void>
}

/** Why the portal refused to change a spot. */
export type PlacementRefusals = ReadonlyMap<Placement, PortalErrorCode>

/** What follows the question mark changes nothing about where the app is. */
const placeOf = (address: string): string => address.replace(/[?#].*$/, '')

const opensHere = (address: string, { address: bound }: Binding): boolean =>
  placeOf(bound) === placeOf(address)

const boundTo = ({ bound }: PlacementState, placement: Placement): readonly Binding[] =>
  bound.filter((binding) => binding.placement === placement)

/**
 * Binds the app where the portal offers a spot and nothing opens this address, and takes away what opens another one, or
 * is switched off. In this order: a portal that refuses to bind keeps what it has. A refusal concerns its own spot only,
 * and may mean that somebody else was faster; the next opening looks again.
 */
export async function tendPlacements(
  directory: PlacementDirectory,
  address: string,
  known?: PlacementState,
): Promise<PlacementRefusals> {
  const state = known ?? (await directory.read())
  const refusals = new Map<Placement, PortalErrorCode>()
  for (const placement of state.offered) {
    const own = boundTo(state, placement)
    const isOff = state.off.includes(placement)
    const isHere = own.some((binding) => opensHere(address, binding))
    try {
      if (!isOff && !isHere) await directory.bind({ placement, address })
      for (const binding of own) if (isOff || !opensHere(address, binding)) await directory.unbind(binding)
    } catch (error) {
      refusals.set(placement, asPortalError(error).code)
    }
  }
  return refusals
}

/** How one spot stands; `moved` opens another address, that of an earlier version. */
export type PlacementStanding = 'bound' | 'moved' | 'off' | 'not-offered' | 'unbound'

/** @param address where this page is */
export function standingOf(state: PlacementState, placement: Placement, address: string): PlacementStanding {
  const own = boundTo(state, placement)
  if (own.some((binding) => opensHere(address, binding))) return 'bound'
  if (own.length > 0) return 'moved'
  if (!state.offered.includes(placement)) return 'not-offered'
  return state.off.includes(placement) ? 'off' : 'unbound'
}

/** How things stand after a change. */
export interface PlacementChange {
  readonly state: PlacementState
  readonly refusals: PlacementRefusals
}

/** Switches a spot on or off for the whole portal. What is switched off stays so at later openings. */
export async function switchPlacement(
  directory: PlacementDirectory,
  address: string,
  placement: Placement,
  on: boolean,
): Promise<PlacementChange> {
  const before = await directory.read()
  const others = before.off.filter((each) => each !== placement)
  const off = on ? others : [...others, placement]
  await directory.keepOff(off)
  const refusals = await tendPlacements(directory, address, { ...before, off })
  return { state: await directory.read(), refusals }
}
