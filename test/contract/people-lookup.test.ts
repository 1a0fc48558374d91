import { describe, expect, it } from 'vitest'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { openPortal } from './open-portal.ts'

describe('looking up the lines of a list', () => {
  it('a lookup by words and by address gets an answer for each, in one request', async () => {
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

  it('P26: a lookup by the columns of the name finds names of one or two letters', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const add = (lastName: string, name: string, active = true) =>
      portal.world.people.add({ name, lastName, departments: [1], active })
    add('山田', '太郎')
    add('Li', 'Wei')
    add('Lindt', 'Ada')
    add('Li', 'Gone', false)
    const found = await createPeopleDirectory(clientOf(cast.me)).lookUp([
      { kind: 'name', last: '山田', first: '太郎', active: true },
      { kind: 'name', last: '山%', first: '', active: true },
      { kind: 'name', last: 'li', first: '', active: true },
      { kind: 'name', last: 'l%', first: 'w%', active: true },
      { kind: 'name', last: 'li', first: '', active: false },
      { kind: 'name', last: '', first: '山田', active: true },
    ])
    expect(found.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['太郎 山田'],
      ['太郎 山田'],
      ['Wei Li'],
      ['Wei Li'],
      ['Gone Li'],
      [],
    ])
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })

  it('a lookup by address finds no strangers, even where the portal does not know the filter', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me, ['user_brief']))
    expect(await directory.lookUp([{ kind: 'email', email: 'ian.wolf@company.example' }])).toEqual([
      { people: [], more: false },
    ])
  })
})
