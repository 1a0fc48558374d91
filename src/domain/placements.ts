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
}

/** Reads and changes what is bound. Each rejects with a `PortalError`. */
export interface PlacementDirectory {
  read(): Promise<PlacementState>
  bind(binding: Binding): Promise<void>
  unbind(binding: Binding): Promise<void>
}

/** What follows the question mark changes nothing about where the app is. */
const placeOf = (address: string): string => address.replace(/[?#].*$/, '')

const opensHere = (address: string, { address: bound }: Binding): boolean =>
  placeOf(bound) === placeOf(address)

/**
 * Binds the app where the portal offers a spot and nothing opens this address, and takes away what opens another one. In
 * this order: a portal that refuses to bind keeps what it has. A refusal concerns its own spot only, and may mean that
 * somebody else was faster; the next opening looks again.
 */
export async function tendPlacements(directory: PlacementDirectory, address: string): Promise<void> {
  const { offered, bound } = await directory.read()
  for (const placement of offered) {
    const own = bound.filter((binding) => binding.placement === placement)
    try {
      if (!own.some((binding) => opensHere(address, binding))) await directory.bind({ placement, address })
      for (const binding of own) if (!opensHere(address, binding)) await directory.unbind(binding)
    } catch {
      continue
    }
  }
}
