import { useCallback } from 'react'
import type { Person } from '#domain/person.ts'
import { useDepartments } from './departments.ts'

/** What tells a person from their namesakes: position and departments, as far as they are known. */
export function usePersonDetail(): (person: Person) => string {
  const departments = useDepartments()
  return useCallback(
    ({ position, departmentIds }) =>
      [position, ...departmentIds.map((id) => departments.get(id) ?? '')].filter(Boolean).join(' · '),
    [departments],
  )
}
