import type { UserId } from '#domain/ids.ts'

/** A department as the portal lists it (rest.md 4.7). */
export interface Department {
  readonly id: number
  readonly name: string
  /** Null at the root. */
  readonly parentId: number | null
  /** Its head; null without one. */
  readonly headId: UserId | null
}

/** The company from top to bottom, in the portal's order. */
export interface DepartmentTree {
  readonly roots: readonly Department[]
  readonly byId: ReadonlyMap<number, Department>
  /** By ID; a department without children is missing. */
  readonly children: ReadonlyMap<number, readonly Department[]>
  /** By ID; a root is missing, whatever the portal says about its parent. */
  readonly parents: ReadonlyMap<number, number>
}

/** Is the department its own ancestor? */
function isInCircle(department: Department, byId: ReadonlyMap<number, Department>): boolean {
  const seen = new Set<number>()
  for (let id = department.parentId; id !== null && !seen.has(id); id = byId.get(id)?.parentId ?? null) {
    if (id === department.id) return true
    seen.add(id)
  }
  return false
}

/**
 * The tree of these departments. Every department appears: one whose parent is hidden, missing or its own descendant
 * becomes a root.
 */
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

/** The departments directly below, in the portal's order. */
export const childrenOf = (tree: DepartmentTree, id: number): readonly Department[] =>
  tree.children.get(id) ?? []

/** IDs of the department and all below it, itself first. */
export function branchOf(tree: DepartmentTree, id: number): readonly number[] {
  const ids = [id]
  // Grows while it is walked.
  for (const each of ids) ids.push(...childrenOf(tree, each).map((child) => child.id))
  return ids
}

/** IDs of the departments above, the nearest first. */
export function ancestorsOf(tree: DepartmentTree, id: number): readonly number[] {
  const above: number[] = []
  for (let at = tree.parents.get(id); at !== undefined; at = tree.parents.get(at)) above.push(at)
  return above
}

/** IDs of the chosen departments, with those below them if `withSub`, each once. */
export function departmentsMeant(
  tree: DepartmentTree,
  chosen: Iterable<number>,
  withSub: boolean,
): readonly number[] {
  return [...new Set([...chosen].flatMap((id) => (withSub ? branchOf(tree, id) : [id])))]
}

/** Those of the choice that are below no other one of it. */
export function topmost(tree: DepartmentTree, chosen: ReadonlySet<number>): readonly number[] {
  return [...chosen].filter((id) => !ancestorsOf(tree, id).some((above) => chosen.has(above)))
}
