import { queryOptions, skipToken, useIsFetching, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Person } from '#domain/people/person.ts'
import { useServices, type Services } from '#queries/services.tsx'
import { firstDepartmentsOptions, useDepartmentList, useMayAskDepartments } from './departments.ts'

/** Names by ID; empty for a department that the portal does not name, so that it is asked for once. */
type Names = ReadonlyMap<number, string>

const noNames: Names = new Map()

/** Beyond so many all departments are read, which takes fewer requests. */
const mostAsked = 250

/** Every name that was asked for since the page was opened. */
const askedNamesOptions = queryOptions({
  queryKey: ['department-names'],
  queryFn: skipToken,
  initialData: noNames,
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Begins the key of every asking. */
const anyAsking = ['ask-department-names'] as const

const askOptions = (services: Services | null, ids: readonly number[]) =>
  queryOptions({
    queryKey: [...anyAsking, ids],
    queryFn:
      services && ids.length > 0
        ? async ({ client }) => {
            const told = await services.people.departmentNames(ids)
            const fresh = ids.map((id) => [id, told.get(id) ?? ''] as const)
            client.setQueryData(
              askedNamesOptions.queryKey,
              (known = noNames) => new Map([...known, ...fresh]),
            )
            return true
          }
        : skipToken,
    staleTime: Infinity,
    retry: false,
    // People can be told apart without, so a failure is not repeated each time somebody is shown.
    retryOnMount: false,
  })

const departmentsOf = (people: readonly Person[]): readonly number[] => [
  ...new Set(people.flatMap(({ departmentIds }) => departmentIds)),
]

/**
 * Department names by ID, as far as they are known: of a small company all, of a large one those of the people shown,
 * and for good none without the permission.
 *
 * @param shown whose departments are to be named
 */
export function useDepartments(shown: readonly Person[]): Names {
  const mayAsk = useMayAskDepartments()
  const services = useServices()
  const { data: first, isPending } = useQuery(firstDepartmentsOptions(services))
  const { data: asked = noNames } = useQuery(askedNamesOptions)
  const wanted = useMemo(() => departmentsOf(shown), [shown])
  const many = first?.complete === false && wanted.length > mostAsked
  const { data: all } = useDepartmentList(many)
  const listed = all ?? first?.departments
  const names = useMemo(
    () => new Map([...asked, ...(listed ?? []).map(({ id, name }) => [id, name] as const)]),
    [asked, listed],
  )
  const complete = all !== undefined || first?.complete === true
  const missing = useMemo(
    () => (complete || many ? [] : wanted.filter((id) => !names.has(id))),
    [complete, many, wanted, names],
  )
  // One at a time, so that nothing is asked for twice.
  const waits = useIsFetching({ queryKey: anyAsking }) > 0 || isPending || !mayAsk
  useQuery(askOptions(waits ? null : services, missing))
  return names
}
