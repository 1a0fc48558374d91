import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departmentRows, findDepartments, openFor } from './department-rows.ts'
import {
  type Department,
  ancestorsOf,
  branchOf,
  departmentsMeant,
  departmentTree,
  topmost,
} from './department.ts'

const department = (id: number, parentId: number | null, name = `D${id}`): Department => ({
  id,
  name,
  parentId,
  headId: null,
})

/** Any parents at all, among them missing ones, circles, and departments that are their own parent. */
const companies = fc
  .array(fc.option(fc.integer({ min: 1, max: 30 })), { maxLength: 25 })
  .map((parents) => parents.map((parentId, index) => department(index + 1, parentId)))

describe('the tree of departments', () => {
  it('shows every department exactly once, whatever the parents are', () => {
    fc.assert(
      fc.property(companies, (list) => {
        const tree = departmentTree(list)
        const rows = departmentRows(tree, new Set(tree.byId.keys()), null)
        expect(rows.map(({ department: { id } }) => id).toSorted((a, b) => a - b)).toEqual(
          list.map(({ id }) => id),
        )
        for (const { place, of } of rows) expect(place).toBeLessThanOrEqual(of)
      }),
    )
  })

  it('has finite branches, and each descendant lists the root of its branch among its ancestors', () => {
    fc.assert(
      fc.property(companies, (list) => {
        const tree = departmentTree(list)
        const fromRoots = tree.roots.flatMap(({ id }) => branchOf(tree, id))
        expect(fromRoots.toSorted((a, b) => a - b)).toEqual(list.map(({ id }) => id))
        for (const { id } of tree.roots)
          for (const below of branchOf(tree, id).slice(1)) expect(ancestorsOf(tree, below)).toContain(id)
      }),
    )
  })

  it('puts every department of a circle at the root, with no ancestors', () => {
    const tree = departmentTree([department(2, 4), department(4, 2), department(5, 4)])
    expect(tree.roots.map(({ id }) => id)).toEqual([2, 4])
    expect(ancestorsOf(tree, 5)).toEqual([4])
    expect(topmost(tree, new Set([2, 4, 5]))).toEqual([2, 4])
  })

  it('names each chosen department once, and the topmost of a choice bring all the others', () => {
    fc.assert(
      fc.property(companies, fc.array(fc.integer({ min: 1, max: 25 })), (list, ids) => {
        const tree = departmentTree(list)
        const chosen = new Set(ids.filter((id) => tree.byId.has(id)))
        const meant = departmentsMeant(tree, chosen, true)
        expect(new Set(meant).size).toBe(meant.length)
        expect(new Set(departmentsMeant(tree, topmost(tree, chosen), true))).toEqual(new Set(meant))
        expect(departmentsMeant(tree, chosen, false)).toEqual([...chosen])
      }),
    )
  })
})

describe('the search in the tree of departments', () => {
  const tree = departmentTree([
    department(1, null, 'Fjord & Fox'),
    department(2, 1, 'Product'),
    department(3, 2, 'Development'),
    department(4, 3, 'Web'),
    department(5, 1, 'Business'),
    department(6, 5, 'Веб-отдел'),
  ])
  const shown = (query: string): string[] => {
    const found = findDepartments(tree, query)
    const open = found ? openFor(tree, found) : new Set([1])
    return departmentRows(tree, open, found).map(
      ({ department: { name }, level, open: isOpen }) =>
        `${level} ${name}${isOpen === null ? '' : isOpen ? ' -' : ' +'}`,
    )
  }

  it('shows the tree as it is open while nothing is typed', () => {
    expect(shown(' ')).toEqual(['1 Fjord & Fox -', '2 Product +', '2 Business +'])
  })

  it('shows the departments found and those above them', () => {
    expect(shown('web')).toEqual(['1 Fjord & Fox -', '2 Product -', '3 Development -', '4 Web'])
  })

  it('lets the departments below one that was found be opened', () => {
    expect(shown('dev')).toEqual(['1 Fjord & Fox -', '2 Product -', '3 Development +'])
  })

  it('shows nothing when no department matches', () => {
    expect(shown('accounting')).toEqual([])
  })
})
