import { describe, expect, it } from 'vitest'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { groupId, userId } from '#domain/ids.ts'
import { readDepartmentPeople } from '#domain/people/bulk-reading.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { hookClient } from '#test/support/hook-client.ts'
import { openPortal } from './open-portal.ts'

describe('the reading of many groups', () => {
  it('tells of each what it shows; one that is hidden or gone does not stop the others', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const [website, board, nowhere] = [cast.websiteRelaunch, cast.boardRoom, 999_999].map(groupId)
    if (website === undefined || board === undefined || nowhere === undefined) throw new Error('three IDs')
    const rosters = await createGroupDirectory(clientOf(cast.me)).rosters([website, board, nowhere])
    const read = rosters.get(website)
    expect(read).toMatchObject({ state: 'read', roster: { name: 'Website relaunch' } })
    const relations = read?.state === 'read' ? read.roster.relations : new Map()
    expect(relations.get(userId(cast.member))).toBe('member')
    expect(relations.get(userId(cast.invited))).toBe('invited')
    expect(relations.get(userId(cast.requested))).toBe('requested')
    expect(rosters.get(board)).toEqual({ state: 'gone' })
    expect(rosters.get(nowhere)).toEqual({ state: 'gone' })
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })

  it('calls no group gone where the scope is missing', async () => {
    const { cast, clientOf } = await openPortal()
    const client = clientOf(cast.me, ['sonet_group', 'user_brief'])
    const rosters = await createGroupDirectory(client).rosters([groupId(cast.websiteRelaunch)])
    expect([...rosters.values()]).toEqual([{ state: 'unreadable' }])
  })

  it('takes two requests for 50 groups and the names of 400 people, within the documented limits', async () => {
    const { world, cast } = createCompany({ people: 5_000, groups: 60, myGroups: 60 })
    const portal = await startPortal({ world, limits: 'documented' })
    const client = hookClient(portal, cast.me)
    const groups = createGroupDirectory(client)
    const { groups: mine } = await groups.open()
    portal.journal.clear()
    const people = [...world.people.all()].slice(0, 400).map(({ id }) => userId(id))
    const [rosters, read] = await Promise.all([
      groups.rosters(mine.slice(0, 50).map(({ id }) => id)),
      createPeopleDirectory(client).byIds(people),
    ])
    expect([...rosters.values()].map(({ state }) => state)).toEqual(Array.from({ length: 50 }, () => 'read'))
    expect(read.length).toBeGreaterThan(300)
    expect(portal.journal.entries.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'batch 200',
      'batch 200',
    ])
    await portal.close()
  })

  it('takes three requests with the 500 people of a department beside them', async () => {
    const { world, cast } = createCompany({ people: 5_000, groups: 60, myGroups: 60 })
    const portal = await startPortal({ world, limits: 'documented' })
    const client = hookClient(portal, cast.me)
    const [groups, directory] = [createGroupDirectory(client), createPeopleDirectory(client)]
    const { groups: mine } = await groups.open()
    const sizes = new Map<number, number>()
    for (const { active, departments } of world.people.all())
      for (const id of active ? departments : []) sizes.set(id, (sizes.get(id) ?? 0) + 1)
    const [[department, size] = [0, 0]] = [...sizes].toSorted((a, b) => b[1] - a[1])
    expect(size).toBeGreaterThan(400)
    portal.journal.clear()
    const pages = Math.ceil(size / 50) + 1
    const staff = async (): Promise<number> => {
      let found = 0
      const ask: typeof directory.departmentPeople = (requests) => directory.departmentPeople(requests)
      for await (const { people } of readDepartmentPeople([department], ask, undefined, { after: 0, pages }))
        found = people.length
      return found
    }
    const people = [...world.people.all()].slice(0, 400).map(({ id }) => userId(id))
    const [, , names, found] = await Promise.all([
      groups.rosters(mine.slice(0, 50).map(({ id }) => id)),
      directory.byIds(people),
      directory.departmentNames([department]),
      staff(),
    ])
    expect([names.size, found]).toEqual([1, size])
    expect(portal.journal.entries.length).toBeLessThanOrEqual(3)
    expect(new Set(portal.journal.entries.map(({ method }) => method))).toEqual(new Set(['batch']))
    await portal.close()
  })
})
