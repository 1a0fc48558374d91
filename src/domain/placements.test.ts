import { describe, expect, it } from 'vitest'
import { tendPlacements, type Binding, type PlacementState } from './placements.ts'
import { PortalError } from './portal-error.ts'

const here = 'https://cdn.example/v2/index.html'
const old = 'https://cdn.example/v1/index.html'

/** What is asked of a portal in this state, in its order. */
async function asked(
  state: PlacementState,
  refuses: (said: string) => boolean = () => false,
): Promise<string[]> {
  const log: string[] = []
  const note = (what: string) => (binding: Binding) => {
    const said = `${what} ${binding.placement} ${binding.address}`
    log.push(said)
    return refuses(said) ? Promise.reject(new PortalError('bad-request')) : Promise.resolve()
  }
  await tendPlacements(
    { read: () => Promise.resolve(state), bind: note('bind'), unbind: note('unbind') },
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
