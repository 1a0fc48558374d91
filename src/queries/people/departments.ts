import {
  queryOptions,
  skipToken,
  useQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Department, departmentTree, type DepartmentTree } from '#domain/people/department.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** The departments of a small company, or the first of a large one. They come with the opening. */
export const firstDepartmentsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['departments', 'first'],
    queryFn: services ? () => services.people.firstDepartments() : skipToken,
    staleTime: Infinity,
    retry: false,
  })

const departmentsReader =
  (services: Services) =>
  async ({ client }: { readonly client: QueryClient }): Promise<readonly Department[]> => {
    const first = await client.ensureQueryData(firstDepartmentsOptions(services))
    return first.complete ? first.departments : services.people.departments()
  }

/** All departments: a large company has thousands, which take a while. */
const departmentsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['departments', 'all'],
    queryFn: services ? departmentsReader(services) : skipToken,
    staleTime: Infinity,
    retry: false,
  })

/** False also while it is not known yet. */
export const useMayAskDepartments = (): boolean => useOpening().data?.scopes.includes('department') ?? false

/** @param wanted false for what is known without asking */
export function useDepartmentList(wanted: boolean): UseQueryResult<readonly Department[]> {
  const mayAsk = useMayAskDepartments()
  const services = useServices()
  return useQuery(departmentsOptions(wanted && mayAsk ? services : null))
}

type TreeState =
  | { readonly state: 'forbidden' | 'reading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'read'; readonly tree: DepartmentTree }

/** The tree of departments; `forbidden` if the portal did not grant the scope to the app. */
export function useDepartmentTree(): TreeState {
  const opening = useOpening()
  const mayAsk = useMayAskDepartments()
  const { data, isError, refetch } = useDepartmentList(true)
  const tree = useMemo(() => (data ? departmentTree(data) : null), [data])
  if (tree) return { state: 'read', tree }
  if (opening.data && !mayAsk) return { state: 'forbidden' }
  return isError ? { state: 'failed', again: () => void refetch() } : { state: 'reading' }
}
