import { describe, expect, it } from 'vitest'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { userId } from '#domain/ids.ts'
import { openPortal } from './open-portal.ts'

describe('the search for people', () => {
  it('finds by the beginnings of words in any order, without the dismissed', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    expect((await directory.search('torr mil')).people.map(({ id }) => id)).toEqual([cast.mila])
    expect((await directory.search('Иванов')).people.map(({ id }) => id)).toEqual(
      expect.arrayContaining([cast.namesakeA, cast.namesakeB]),
    )
    expect((await directory.search('Serova')).people).toEqual([])
  })

  it('tells position, departments, picture and kind', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    const [mila] = await directory.byIds([userId(cast.mila)])
    expect(mila).toMatchObject({ name: 'Mila Torres', kind: 'employee', active: true })
    expect(mila?.position).not.toBe('')
    const names = await directory.departments()
    expect(mila?.departmentIds.map((id) => names.get(id))).not.toContain(undefined)
    expect(portal.journal.count('department.get')).toBe(1)
  })

  it('tells who was dismissed when asked by ID, and who is from outside', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    const people = await directory.byIds([userId(cast.dismissed), userId(cast.extranet)])
    expect(people.find(({ id }) => id === cast.dismissed)?.active).toBe(false)
    expect(people.find(({ id }) => id === cast.extranet)?.kind).toBe('extranet')
  })

  it('survives a hostile name unharmed', async () => {
    const { cast, clientOf } = await openPortal()
    const [hostile] = await createPeopleDirectory(clientOf(cast.me)).byIds([userId(cast.hostile)])
    expect(hostile?.name).toContain('<')
  })
})
