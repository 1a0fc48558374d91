import type { Department } from './department.ts'

/** The company from top to bottom, in the portal's order. */
export interface DepartmentTree {
  readonly roots: readonly Department[]
  readonly byId: ReadonlyMap<number, Department>
  /** Keys are IDs; a department without any is not there. */
  readonly children: ReadonlyMap<number, readonly Department[]>
  /** By ID; whoever stands at the root is not there, whatever the portal says of their parent. */
  readonly parents: ReadonlyMap<number, number>
}

/** Does the way up from this department come back to it? */
function isInCircle(department: Department, byId: ReadonlyMap<number, Department>): boolean {
  const seen = new Set<number>()
  for (let id = department.parentId; id !== null && !seen.has(id); id = byId.get(id)?.parentId ?? null) {
    if (id === department.id) return true
    seen.add(id)
  }
  return false
}

/** Nobody gets lost: whoever's parent is hidden, gone or below themselves stands at the root. */
export function departmentTree(list: readonly Department[]): DepartmentTree {
  const byId = new Map(list.map((department) => [department.id, department]))
  const roots: Department[] = []
  const children = new Map<number, Department[]>()
  const parents = new Map<number, number>()
  for (const department of byId.values()) {
    const { parentId } = department
    if (parentId === null || !byId.has(parentId) || isInCircle(department, byId)) roots.push(department)
    else {
      parents.set(department.id, parentId)
      const sisters = children.get(parentId)
      if (sisters) sisters.push(department)
      else children.set(parentId, [department])
    }
  }
  return { roots, byId, children, parents }
}

export const childrenOf = (tree: DepartmentTree, id: number): readonly Department[] =>
  tree.children.get(id) ?? []

/** The department and all below it. */
export function branchOf(tree: DepartmentTree, id: number): readonly number[] {
  const ids = [id]
  // Grows while it is walked.
  for (const each of ids) ids.push(...childrenOf(tree, each).map((child) => child.id))
  return ids
}

/** Those above, the nearest first. */
export function ancestorsOf(tree: DepartmentTree, id: number): readonly number[] {
  const above: number[] = []
  for (let at = tree.parents.get(id); at !== undefined; at = tree.parents.get(at)) above.push(at)
  return above
}

/** The departments that a choice comes to, each once. */
export function departmentsMeant(
  tree: DepartmentTree,
  chosen: Iterable<number>,
  withSub: boolean,
): readonly number[] {
  return [...new Set([...chosen].flatMap((id) => (withSub ? branchOf(tree, id) : [id])))]
}

/** Those of the choice that come with no other one. */
export function topmost(tree: DepartmentTree, chosen: ReadonlySet<number>): readonly number[] {
  return [...chosen].filter((id) => !ancestorsOf(tree, id).some((above) => chosen.has(above)))
}
