import { describe, expect, it } from 'vitest'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { openPortal } from './open-portal.ts'

describe('looking up the lines of a list', () => {
  it('by words and by address, each with its own answer, in one request', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const { email } = portal.world.people.require(cast.ian)
    const found = await createPeopleDirectory(clientOf(cast.me)).lookUp([
      { kind: 'words', words: 'torres mila', active: true },
      { kind: 'email', email: email.toLowerCase() },
      { kind: 'words', words: 'serova', active: true },
      { kind: 'words', words: 'serova', active: false },
      { kind: 'email', email: 'nobody@nowhere.example' },
    ])
    expect(found.map(({ people }) => people.map(({ name, active }) => `${name} ${active}`))).toEqual([
      ['Mila Torres true'],
      ['Ian Wolf true'],
      [],
      ['Olga Serova false'],
      [],
    ])
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })

  it('finds no strangers by address, even where the portal does not know the filter', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me, ['user_brief']))
    expect(await directory.lookUp([{ kind: 'email', email: 'ian.wolf@company.example' }])).toEqual([
      { people: [], more: false },
    ])
  })
})
