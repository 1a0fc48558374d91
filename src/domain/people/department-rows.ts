import { matchWords, type MatchRange } from '#domain/words/prefix-match.ts'
import { type Department, ancestorsOf, childrenOf, type DepartmentTree } from './department.ts'

/** One line of the tree as it is drawn. */
export interface DepartmentRow {
  readonly department: Department
  /** 1 at the root. */
  readonly level: number
  /** Its place among its siblings, from 1, and how many there are. */
  readonly place: number
  readonly of: number
  /** Null for one with nothing below. */
  readonly open: boolean | null
  readonly matches: readonly MatchRange[]
}

type DepartmentsFound = ReadonlyMap<number, readonly MatchRange[]>

/** Departments whose names match every word of the query, with the parts that match; null for an empty query. */
export function findDepartments(tree: DepartmentTree, query: string): DepartmentsFound | null {
  if (query.trim() === '') return null
  const found = [...tree.byId.values()].flatMap(({ id, name }) => {
    const matches = matchWords(name, query)
    return matches ? [[id, matches] as const] : []
  })
  return new Map(found)
}

/** IDs of the departments that must be open for everything found to be seen. */
export const openFor = (tree: DepartmentTree, found: DepartmentsFound): ReadonlySet<number> =>
  new Set([...found.keys()].flatMap((id) => ancestorsOf(tree, id)))

const unmarked: readonly MatchRange[] = []

/**
 * The visible rows from top to bottom. During a search these are the departments found, those above them, and, if
 * opened, everything below.
 */
export function departmentRows(
  tree: DepartmentTree,
  open: ReadonlySet<number>,
  found: DepartmentsFound | null,
): readonly DepartmentRow[] {
  const onTheWay = found && openFor(tree, found)
  const shown = (list: readonly Department[]): readonly Department[] =>
    found === null ? list : list.filter(({ id }) => found.has(id) || onTheWay?.has(id) === true)

  const rows: DepartmentRow[] = []
  const walk = (list: readonly Department[], level: number): void => {
    for (const [index, department] of list.entries()) {
      const { id } = department
      const all = childrenOf(tree, id)
      const below = onTheWay === null || onTheWay.has(id) ? shown(all) : all
      const isOpen = below.length > 0 && open.has(id)
      const matches = found?.get(id) ?? unmarked
      const place = { level, place: index + 1, of: list.length }
      rows.push({ department, ...place, open: below.length === 0 ? null : isOpen, matches })
      if (isOpen) walk(below, level + 1)
    }
  }
  walk(shown(tree.roots), 1)
  return rows
}
