import { useIsFetching, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Person } from '#domain/people/person.ts'
import { useServices, type Services } from '#queries/services.tsx'
import { firstDepartmentsOptions, useDepartmentList, useMayAskDepartments } from './departments.ts'
import { gathered } from './gathered.ts'

/** Names by ID; empty for a department that the portal does not name, so that it is asked for once. */
const askedNames = gathered<number, string>('department-names')

/** Beyond this number of departments all are read, which takes fewer requests. */
const mostAsked = 250

async function readNames(services: Services, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const told = await services.people.departmentNames(ids)
  return new Map(ids.map((id) => [id, told.get(id) ?? '']))
}

const departmentsOf = (people: readonly Person[]): readonly number[] => [
  ...new Set(people.flatMap(({ departmentIds }) => departmentIds)),
]

/**
 * Department names by ID, as far as they are known: of a small company all, of a large one those of the people shown,
 * and for good none without the permission.
 *
 * @param shown whose departments are to be named
 */
export function useDepartments(shown: readonly Person[]): ReadonlyMap<number, string> {
  const mayAsk = useMayAskDepartments()
  const services = useServices()
  const { data: first, isPending } = useQuery(firstDepartmentsOptions(services))
  const { data: asked = askedNames.nothing } = useQuery(askedNames.known)
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
  const waits = useIsFetching({ queryKey: askedNames.anyRead }) > 0 || isPending || !mayAsk
  const read = services && !waits && missing.length > 0 ? () => readNames(services, missing) : null
  useQuery(askedNames.reading(missing, read))
  return names
}
