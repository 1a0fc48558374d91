import { useMemo, useState } from 'react'
import { departmentRows, findDepartments, openFor, type DepartmentRow } from '#domain/department-rows.ts'
import { ancestorsOf, branchOf, type DepartmentTree } from '#domain/department-tree.ts'
import { useHeadcounts, type CountAsks, type Headcount } from '#queries/department-headcounts.ts'
import { useSettled } from './use-settled.ts'

/** Time without scrolling before rows in sight are counted, milliseconds. */
const restMs = 250

/** Departments being chosen. */
export interface DepartmentChoice {
  readonly rows: readonly DepartmentRow[]
  readonly chosen: ReadonlySet<number>
  readonly toggle: (id: number) => void
  readonly withSub: boolean
  readonly setWithSub: (wanted: boolean) => void
  readonly query: string
  readonly search: (query: string) => void
  readonly open: (id: number, wanted: boolean) => void
  readonly onSight: (first: number, end: number) => void
  readonly headcount: (id: number) => Headcount | undefined
  /** The chosen one that brings this one along. */
  readonly broughtBy: (id: number) => string | null
}

const rootsOpen = (tree: DepartmentTree): ReadonlySet<number> => new Set(tree.roots.map(({ id }) => id))

export function useDepartmentChoice(tree: DepartmentTree): DepartmentChoice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [withSub, setWithSub] = useState(true)
  const [query, setQuery] = useState('')
  const [opened, setOpened] = useState(() => rootsOpen(tree))
  const [sight, setSight] = useState({ first: 0, end: 0 })
  const [onSight] = useState(() => (first: number, end: number) => setSight({ first, end }))

  const found = useMemo(() => findDepartments(tree, query), [tree, query])
  const rows = useMemo(() => departmentRows(tree, opened, found), [tree, opened, found])

  const nameOf = (id: number): string => `${id}${withSub ? '+' : ''}`
  const inSight = rows.slice(sight.first, sight.end).map(({ department: { id } }) => id)
  const wanted = [...new Set([...chosen, ...inSight])]
  const asks: CountAsks = new Map(
    wanted.map((id) => [nameOf(id), withSub ? branchOf(tree, id) : [id]] as const),
  )
  const counts = useHeadcounts(useSettledAsks(asks))

  return {
    rows,
    chosen,
    toggle: (id) => {
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      setChosen(next)
    },
    withSub,
    setWithSub,
    query,
    search: (text) => {
      setQuery(text)
      const hits = findDepartments(tree, text)
      setOpened(hits ? openFor(tree, hits) : rootsOpen(tree))
    },
    open: (id, isWanted) => {
      const next = new Set(opened)
      if (isWanted) next.add(id)
      else next.delete(id)
      setOpened(next)
    },
    onSight,
    headcount: (id) => counts.get(nameOf(id)),
    broughtBy: (id) => {
      if (!withSub) return null
      const by = ancestorsOf(tree, id).find((above) => chosen.has(above))
      return by === undefined ? null : (tree.byId.get(by)?.name ?? '')
    },
  }
}

/** The asks after a rest: somebody who scrolls by has no need of numbers. */
function useSettledAsks(asks: CountAsks): CountAsks {
  const key = [...asks.keys()].join()
  const settled = useSettled(key, restMs)
  return settled === key ? asks : noAsks
}

const noAsks: CountAsks = new Map()
