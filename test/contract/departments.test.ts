import { describe, expect, it } from 'vitest'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { userId } from '#domain/ids.ts'
import { departmentTree, branchOf } from '#domain/people/department.ts'
import { openPortal } from './open-portal.ts'

async function opened() {
  const { portal, cast, clientOf } = await openPortal()
  const directory = createPeopleDirectory(clientOf(cast.me))
  const tree = departmentTree(await directory.departments())
  return { portal, cast, directory, tree }
}

describe('departments', () => {
  it('come as one tree, with their heads', async () => {
    const { portal, tree } = await opened()
    expect(tree.roots.map(({ name }) => name)).toEqual(['Fjord & Fox'])
    const [root] = tree.roots
    expect(branchOf(tree, root?.id ?? 0)).toHaveLength(portal.world.departments.size)
    for (const { id, headId } of tree.byId.values()) {
      expect(headId).toBe(portal.world.departments.get(id)?.head ?? null)
    }
  })

  it('are counted without the dismissed, many in one request, an empty one as nobody', async () => {
    const { portal, directory, tree } = await opened()
    const sets = [...tree.byId.keys()].map((id) => branchOf(tree, id))
    const empty = portal.world.departments.add({ name: 'Empty', parent: null }).id
    portal.journal.clear()
    const counts = await directory.headcounts([...sets, [empty]])
    const staff = [...portal.world.people.all()].filter(({ active, type }) => active && type === 'employee')
    expect(counts).toEqual(
      [...sets, [empty]].map(
        (ids) => staff.filter(({ departments }) => departments.some((id) => ids.includes(id))).length,
      ),
    )
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })

  it('are read page by page, each with what the portal counts', async () => {
    const { directory, tree } = await opened()
    const everybody = [...tree.byId.keys()]
    const [first, second] = await directory.departmentPeople([
      { departmentIds: everybody, after: 0, start: 0 },
      { departmentIds: everybody, after: 0, start: 50 },
    ])
    expect(first?.people).toHaveLength(50)
    const ids = [...(first?.people ?? []), ...(second?.people ?? [])].map(({ id }) => Number(id))
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    expect(new Set(ids).size).toBe(first?.total)

    const [rest] = await directory.departmentPeople([
      { departmentIds: everybody, after: userId(ids[9] ?? 0), start: 0 },
    ])
    expect(rest?.total).toBe((first?.total ?? 0) - 10)
    expect(Number(rest?.people[0]?.id)).toBe(ids[10])
  })
})
