import { queryOptions, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { departmentTree, type DepartmentTree } from '#domain/department-tree.ts'
import type { Department } from '#domain/department.ts'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

/** All departments, a help to tell people apart; the app works without them. */
const departmentsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['departments'],
    queryFn: services ? () => services.people.departments() : skipToken,
    staleTime: Infinity,
    retry: false,
  })

/** False also while it is not known yet. */
const useMayAsk = (): boolean => useOpening().data?.scopes.includes('department') ?? false

function useDepartmentList(): UseQueryResult<readonly Department[]> {
  const mayAsk = useMayAsk()
  const services = useServices()
  return useQuery(departmentsOptions(mayAsk ? services : null))
}

/** Department names by ID; empty until they are known, and for good without the permission. */
export function useDepartments(): ReadonlyMap<number, string> {
  const { data } = useDepartmentList()
  return useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data])
}

export type DepartmentTreeReading =
  | { readonly state: 'forbidden' | 'reading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'read'; readonly tree: DepartmentTree }

/** The company's tree; `forbidden` when the portal did not grant it to the app. */
export function useDepartmentTree(): DepartmentTreeReading {
  const opening = useOpening()
  const mayAsk = useMayAsk()
  const { data, isError, refetch } = useDepartmentList()
  const tree = useMemo(() => (data ? departmentTree(data) : null), [data])
  if (tree) return { state: 'read', tree }
  if (opening.data && !mayAsk) return { state: 'forbidden' }
  return isError ? { state: 'failed', again: () => void refetch() } : { state: 'reading' }
}
