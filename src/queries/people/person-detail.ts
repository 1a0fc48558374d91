import { useCallback } from 'react'
import { personDetail } from '#domain/people/person-detail.ts'
import type { Person } from '#domain/people/person.ts'
import { useDepartments } from './department-names.ts'

/** The names of the departments of people who are shown, as far as they are known. */
export function useDepartmentNames(shown: readonly Person[]): (person: Person) => readonly string[] {
  const departments = useDepartments(shown)
  return useCallback(
    ({ departmentIds }) => departmentIds.flatMap((id) => departments.get(id) || []),
    [departments],
  )
}

/** What tells people who are shown from their namesakes: position and departments, as far as they are known. */
export function usePersonDetail(shown: readonly Person[]): (person: Person) => string {
  const departmentNames = useDepartmentNames(shown)
  return useCallback((person) => personDetail(person.position, departmentNames(person)), [departmentNames])
}
