import { useMemo, useState } from 'react'
import {
  departmentRows,
  findDepartments,
  openFor,
  type DepartmentRow,
} from '#domain/people/department-rows.ts'
import { ancestorsOf, branchOf, type DepartmentTree } from '#domain/people/department.ts'
import {
  useHeadcounts,
  type HeadcountRequest,
  type Headcount,
} from '#queries/people/department-headcounts.ts'
import { useMyTeam } from '#queries/people/my-team.ts'
import { useSettled } from '#ui/use-settled.ts'
import { toggled } from './toggled.ts'

/** Pause in scrolling before the rows in sight are counted, in milliseconds. */
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
  /** How many colleagues there are: I am not one of them. */
  readonly headcount: (id: number) => Headcount | undefined
  /** Name of the chosen department that includes this one; null without one. */
  readonly broughtBy: (id: number) => string | null
}

const rootsOpen = (tree: DepartmentTree): ReadonlySet<number> => new Set(tree.roots.map(({ id }) => id))

/** The choice of departments in the tree: what is open, searched for, ticked and counted. */
export function useDepartmentChoice(tree: DepartmentTree): DepartmentChoice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [withSub, setWithSub] = useState(true)
  const [query, setQuery] = useState('')
  const [opened, setOpened] = useState(() => rootsOpen(tree))
  const [sight, setSight] = useState({ first: 0, end: 0 })

  const found = useMemo(() => findDepartments(tree, query), [tree, query])
  const rows = useMemo(() => departmentRows(tree, opened, found), [tree, opened, found])

  const nameOf = (id: number): string => `${id}${withSub ? '+' : ''}`
  const inSight = rows.slice(sight.first, sight.end).map(({ department: { id } }) => id)
  const wanted = [...new Set([...chosen, ...inSight])]
  const request: HeadcountRequest = new Map(
    wanted.map((id) => [nameOf(id), withSub ? branchOf(tree, id) : [id]] as const),
  )
  const counts = useHeadcounts(useSettledRequest(request))
  const mine = useMyTeam(true).departmentIds
  const withMe = useMemo(
    () => new Set(mine.flatMap((own) => (withSub ? [own, ...ancestorsOf(tree, own)] : [own]))),
    [tree, mine, withSub],
  )

  return {
    rows,
    chosen,
    toggle: (id) => setChosen(toggled(chosen, id)),
    withSub,
    setWithSub,
    query,
    search: (text) => {
      setQuery(text)
      const matches = findDepartments(tree, text)
      setOpened(matches ? openFor(tree, matches) : rootsOpen(tree))
    },
    open: (id, isWanted) => {
      const next = new Set(opened)
      if (isWanted) next.add(id)
      else next.delete(id)
      setOpened(next)
    },
    onSight: (first, end) => setSight({ first, end }),
    headcount: (id) => {
      const counted = counts.get(nameOf(id))
      return counted && withMe.has(id) ? { ...counted, count: Math.max(0, counted.count - 1) } : counted
    },
    broughtBy: (id) => {
      if (!withSub) return null
      const by = ancestorsOf(tree, id).find((above) => chosen.has(above))
      return by === undefined ? null : (tree.byId.get(by)?.name ?? '')
    },
  }
}

const nothing: HeadcountRequest = new Map()

/** The request once the scrolling rests: rows that only pass by need no numbers. */
function useSettledRequest(request: HeadcountRequest): HeadcountRequest {
  const key = [...request.keys()].join()
  const settled = useSettled(key, restMs)
  return settled === key ? request : nothing
}
