import { describe, expect, it } from 'vitest'
import type { Outcome } from '#domain/run/outcome.ts'
import { untruths } from './e2e/support/adversary/untruths.ts'
import { createDemoWorld } from './portal-emulator/world/demo/demo.ts'
import type { World } from './portal-emulator/world/world.ts'
import { plainAnswer, type Alteration } from './support/altering-proxy/alteration.ts'

const { cast } = createDemoWorld()
const group = cast.websiteRelaunch
const schedule = { seed: 0, groups: [group], people: [cast.mila], alterations: [], acts: [] }

const told = (outcome: Outcome) => ({ person: cast.mila, group: null, words: outcome.kind, outcome })
const afterwards = (act: (world: World) => unknown): World => {
  const { world } = createDemoWorld()
  act(world)
  return world
}
const invitedBy = (by: number) => afterwards((world) => world.invite(cast.mila, group, by))
const faultsOf = (outcomes: readonly Outcome[], world: World) =>
  untruths(outcomes.map(told), schedule, world, cast.me)

const invited: Outcome = { kind: 'invited', proof: 'answer' }
const refused: Outcome = { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }

describe('the comparison of a receipt with the tables', () => {
  it('what the tables bear out is true', () => {
    expect(faultsOf([invited], invitedBy(cast.me))).toEqual([])
    expect(faultsOf([{ kind: 'not-seen', readAt: 0, answered: false }], invitedBy(cast.me))).toEqual([])
    expect(faultsOf([refused], createDemoWorld().world)).toEqual([])
    expect(faultsOf([{ kind: 'invited', proof: 'reading' }], invitedBy(cast.peer))).toEqual([])
  })

  it('whose an invitation is cannot be told where nobody could read the group before', () => {
    const answer = { ...plainAnswer, status: 403, body: { kind: 'html' } } as const
    const lost = { subject: 'batch', nth: 1, work: { kind: 'done' }, answer } as const
    const outcome = told({ kind: 'already-invited' })
    const faultsWith = (...alterations: readonly Alteration[]) =>
      untruths([outcome], { ...schedule, alterations }, invitedBy(cast.me), cast.me)
    expect(faultsWith(lost, { ...lost, nth: 2 })).toEqual([])
    // The second reading has shown the group.
    expect(faultsWith(lost)).toHaveLength(1)
  })

  it('somebody who has declined was invited all the same', () => {
    const declined = invitedBy(cast.me)
    declined.decline(cast.mila, group)
    expect(faultsOf([invited], declined)).toEqual([])
  })

  it.each<[string, readonly Outcome[], World]>([
    ['invited without a row', [invited], createDemoWorld().world],
    ['invited by an answer, where a colleague invited', [invited], invitedBy(cast.peer)],
    ['refused with a row of ours', [refused], invitedBy(cast.me)],
    ['not sent with a row of ours', [{ kind: 'not-sent', reason: 'bad-request' }], invitedBy(cast.me)],
    ['somebody else’s, after a reading that showed none', [{ kind: 'already-invited' }], invitedBy(cast.me)],
    ['not on the receipt', [], createDemoWorld().world],
    ['twice on the receipt', [invited, invited], invitedBy(cast.me)],
    [
      'notified twice',
      [invited],
      afterwards((world) => {
        world.invite(cast.mila, group, cast.me)
        world.decline(cast.mila, group)
        world.invite(cast.mila, group, cast.me)
      }),
    ],
  ])('%s is a fault', (_, outcomes, world) => {
    expect(faultsOf(outcomes, world)).toHaveLength(1)
  })
})
