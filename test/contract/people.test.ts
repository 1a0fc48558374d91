import { describe, expect, it } from 'vitest'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { userId } from '#domain/ids.ts'
import { openPortal } from './open-portal.ts'

describe('the search for people', () => {
  it('finds by the beginnings of words in any order, without the dismissed', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    const [torres, ivanov, serova] = await directory.search(['torr mil', 'Иванов', 'Serova'])
    expect(torres?.people.map(({ id }) => id)).toEqual([cast.mila])
    expect(ivanov?.people.map(({ id }) => id)).toEqual(
      expect.arrayContaining([cast.namesakeA, cast.namesakeB]),
    )
    expect(serova?.people).toEqual([])
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })

  it('puts a single search as a plain call, and one without words not at all', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    expect(await directory.search([])).toEqual([])
    const [found] = await directory.search(['torr'])
    expect(found).toMatchObject({ people: [{ name: 'Mila Torres' }], more: false })
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['user.search'])
  })

  it('tells who works where I work, without me and the dismissed', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const team = await createPeopleDirectory(clientOf(cast.me)).team(userId(cast.me))
    const { departments } = portal.world.people.require(cast.me)
    expect(team.departmentIds).toEqual(departments)
    expect(team.people.map(({ id }) => Number(id))).toContain(cast.ian)
    for (const { id, active } of team.people) {
      expect(id).not.toBe(cast.me)
      expect(active).toBe(true)
    }
  })

  it('names nobody when I work nowhere, though the portal then answers with everybody', async () => {
    const { portal, cast, clientOf } = await openPortal()
    portal.world.people.require(cast.admin).departments.length = 0
    portal.world.people.reindex()
    const team = await createPeopleDirectory(clientOf(cast.admin)).team(userId(cast.admin))
    expect(team).toEqual({ departmentIds: [], people: [] })
  })

  it('tells position, departments, picture and kind', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    const [mila] = await directory.byIds([userId(cast.mila)])
    expect(mila).toMatchObject({ name: 'Mila Torres', kind: 'employee', active: true })
    expect(mila?.position).not.toBe('')
    const known = new Set((await directory.departments()).map(({ id }) => id))
    expect(mila?.departmentIds.every((id) => known.has(id))).toBe(true)
    expect(portal.journal.count('department.get')).toBe(1)
  })

  it('tells who was dismissed when asked by ID, and who is from outside', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createPeopleDirectory(clientOf(cast.me))
    const people = await directory.byIds([userId(cast.dismissed), userId(cast.extranet)])
    expect(people.find(({ id }) => id === cast.dismissed)?.active).toBe(false)
    expect(people.find(({ id }) => id === cast.extranet)?.kind).toBe('extranet')
  })

  it('leaves a hostile name as the portal keeps it, letter for letter', async () => {
    const { cast, clientOf } = await openPortal()
    const [hostile] = await createPeopleDirectory(clientOf(cast.me)).byIds([userId(cast.hostile)])
    expect(hostile?.name).toBe(`<img src=x onerror="alert(1)"> O'Brien "><script>alert('x')</script>`)
  })
})
