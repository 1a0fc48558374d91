import { describe, expect, it } from 'vitest'
import {
  standingOf,
  switchPlacement,
  tendPlacements,
  type Binding,
  type PlacementState,
} from './placements.ts'
import { PortalError } from './portal-error.ts'

const here = 'https://cdn.example/v2/index.html'
const old = 'https://cdn.example/v1/index.html'

/** What is asked of a portal in this state, in its order. */
async function asked(
  told: Omit<PlacementState, 'off'> & Partial<Pick<PlacementState, 'off'>>,
  refuses: (said: string) => boolean = () => false,
): Promise<string[]> {
  const log: string[] = []
  const note = (what: string) => (binding: Binding) => {
    const said = `${what} ${binding.placement} ${binding.address}`
    log.push(said)
    return refuses(said) ? Promise.reject(new PortalError('bad-request')) : Promise.resolve()
  }
  await tendPlacements(
    {
      read: () => Promise.resolve({ off: [], ...told }),
      bind: note('bind'),
      unbind: note('unbind'),
      keepOff: () => Promise.reject(new Error('nothing is switched')),
    },
    here,
  )
  return log
}

const both = ['group-tab', 'person-card'] as const

describe('the spots of the portal', () => {
  it('are bound where the app is at home nowhere yet', async () => {
    expect(await asked({ offered: both, bound: [] })).toEqual([
      `bind group-tab ${here}`,
      `bind person-card ${here}`,
    ])
  })

  it('are left alone when they open this address, with whatever query', async () => {
    const bound: readonly Binding[] = [
      { placement: 'group-tab', address: here },
      { placement: 'person-card', address: `${here}?from=card` },
    ]
    expect(await asked({ offered: both, bound })).toEqual([])
  })

  it('are bound anew before what opens an earlier address is taken away', async () => {
    const bound: readonly Binding[] = [{ placement: 'group-tab', address: old }]
    expect(await asked({ offered: ['group-tab'], bound })).toEqual([
      `bind group-tab ${here}`,
      `unbind group-tab ${old}`,
    ])
  })

  it('lose a second binding that was left behind', async () => {
    const bound = [here, old].map((address): Binding => ({ placement: 'group-tab', address }))
    expect(await asked({ offered: ['group-tab'], bound })).toEqual([`unbind group-tab ${old}`])
  })

  it('keep what they have when the portal refuses to bind, and each other’s refusals do not matter', async () => {
    const bound: readonly Binding[] = [{ placement: 'group-tab', address: old }]
    expect(await asked({ offered: both, bound }, (said) => said.startsWith('bind group-tab'))).toEqual([
      `bind group-tab ${here}`,
      `bind person-card ${here}`,
    ])
  })

  it('are not asked for where the portal offers none', async () => {
    expect(await asked({ offered: [], bound: [] })).toEqual([])
  })
})

describe('a spot that was switched off', () => {
  it('is bound at no opening, and what is bound there goes', async () => {
    const bound: readonly Binding[] = [{ placement: 'group-tab', address: here }]
    expect(await asked({ offered: both, bound, off: ['group-tab'] })).toEqual([
      `unbind group-tab ${here}`,
      `bind person-card ${here}`,
    ])
  })

  it('is remembered before it is unbound, and bound again when it is switched on', async () => {
    let state: PlacementState = { offered: both, bound: [{ placement: 'group-tab', address: here }], off: [] }
    const same = (one: Binding) => (other: Binding) =>
      one.placement !== other.placement || one.address !== other.address
    const directory = {
      read: () => Promise.resolve(state),
      bind: async (binding: Binding) => void (state = { ...state, bound: [...state.bound, binding] }),
      unbind: async (binding: Binding) =>
        void (state = { ...state, bound: state.bound.filter(same(binding)) }),
      keepOff: async (off: PlacementState['off']) => void (state = { ...state, off }),
    }
    const standing = () => standingOf(state, 'group-tab', here)
    await switchPlacement(directory, here, 'group-tab', false)
    expect(standing()).toBe('off')
    await tendPlacements(directory, here)
    expect(standing()).toBe('off')
    await switchPlacement(directory, here, 'group-tab', true)
    expect(standing()).toBe('bound')
  })

  it('tells why the portal refused', async () => {
    const directory = {
      read: () => Promise.resolve({ offered: both, bound: [], off: both }),
      bind: () => Promise.reject(new PortalError('plan')),
      unbind: () => Promise.resolve(),
      keepOff: () => Promise.resolve(),
    }
    const { refusals } = await switchPlacement(directory, here, 'person-card', true)
    expect([...refusals]).toEqual([['person-card', 'plan']])
  })
})

describe('the standing of a spot', () => {
  const bound: readonly Binding[] = [{ placement: 'group-tab', address: old }]

  it.each([
    ['moved', { offered: both, bound, off: [] }, 'group-tab'],
    ['unbound', { offered: both, bound, off: [] }, 'person-card'],
    ['off', { offered: both, bound, off: ['person-card'] }, 'person-card'],
    ['not-offered', { offered: [], bound: [], off: [] }, 'person-card'],
  ] as const)('is “%s”', (standing, state, placement) => {
    expect(standingOf(state, placement, here)).toBe(standing)
  })
})
