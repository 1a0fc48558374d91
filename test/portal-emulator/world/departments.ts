import type { DepartmentRow } from './tables.ts'

export class Departments {
  readonly #rows = new Map<number, DepartmentRow>()
  #nextId = 1

  add(row: Omit<DepartmentRow, 'id' | 'sort' | 'head'> & { head?: number | null }): DepartmentRow {
    const fresh: DepartmentRow = { id: this.#nextId++, sort: 500, head: null, ...row }
    this.#rows.set(fresh.id, fresh)
    return fresh
  }

  get(id: number): DepartmentRow | undefined {
    return this.#rows.get(id)
  }

  all(): IterableIterator<DepartmentRow> {
    return this.#rows.values()
  }

  get size(): number {
    return this.#rows.size
  }

  childrenOf(id: number | null): DepartmentRow[] {
    return [...this.all()].filter((row) => row.parent === id)
  }

  /** The portal's default order: a tree, parents before their children. */
  tree(): DepartmentRow[] {
    const children = new Map<number | null, DepartmentRow[]>()
    for (const row of this.all()) children.set(row.parent, [...(children.get(row.parent) ?? []), row])
    const walk = (parent: number | null): DepartmentRow[] =>
      (children.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)])
    return walk(null)
  }

  /** The department and everything below it. */
  subtree(id: number): number[] {
    return [id, ...this.childrenOf(id).flatMap((child) => this.subtree(child.id))]
  }
}
