import { useMutation } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { PortalError } from '#domain/portal-error.ts'
import { useServices } from '#queries/services.tsx'

interface PeopleByIds {
  /** Passes on these people as they are now. The portal does not know those who are missing. */
  readonly read: (ids: readonly UserId[], then: (people: readonly Person[]) => void) => void
  readonly reading: boolean
  readonly error: PortalError | null
}

/** Reads people when `read` is called. */
export function usePeopleByIds(): PeopleByIds {
  const services = useServices()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (ids: readonly UserId[]): Promise<readonly Person[]> =>
      services ? services.people.byIds(ids) : Promise.reject(new PortalError('network')),
  })
  return {
    read: (ids, then) => mutate(ids, { onSuccess: then }),
    reading: isPending,
    error,
  }
}
