import { useIsFetching, useQuery } from '@tanstack/react-query'
import { chunked } from '#domain/chunked.ts'
import { departmentsAtOnce } from '#domain/people/bulk-reading.ts'
import { useServices, type Services } from '#queries/services.tsx'
import { gathered } from './gathered.ts'

/** Departments whose people are counted together, keyed by a name the caller chooses. */
export type HeadcountRequest = ReadonlyMap<string, readonly number[]>

/** How many work in some departments. */
export interface Headcount {
  readonly count: number
  /** It was counted in parts, so a person who works in two of them was counted twice. */
  readonly atMost: boolean
}

const headcounts = gathered<string, Headcount>('headcounts')

const partsOf = (request: HeadcountRequest): readonly (readonly [string, readonly number[]])[] =>
  [...request].flatMap(([name, ids]) => chunked(ids, departmentsAtOnce).map((part) => [name, part] as const))

async function count(services: Services, request: HeadcountRequest): Promise<ReadonlyMap<string, Headcount>> {
  const parts = partsOf(request)
  const counts = await services.people.headcounts(parts.map(([, ids]) => ids))
  const found = new Map<string, Headcount>()
  for (const [index, [name]] of parts.entries()) {
    const before = found.get(name)
    found.set(name, { count: (before?.count ?? 0) + (counts[index] ?? 0), atMost: before !== undefined })
  }
  return found
}

/** How many work there, as far as it is known; what is not known yet is requested in one go. */
export function useHeadcounts(request: HeadcountRequest): ReadonlyMap<string, Headcount> {
  const services = useServices()
  const { data: known = headcounts.nothing } = useQuery(headcounts.known)
  const missing = new Map([...request].filter(([name]) => !known.has(name)))
  // One at a time, so that nothing is requested twice.
  const counting = useIsFetching({ queryKey: headcounts.anyRead }) > 0
  const read = services && !counting && missing.size > 0 ? () => count(services, missing) : null
  useQuery(headcounts.reading([...missing.keys()], read))
  return known
}
