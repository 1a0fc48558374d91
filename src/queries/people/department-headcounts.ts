import { queryOptions, skipToken, useIsFetching, useQuery } from '@tanstack/react-query'
import { chunked } from '#domain/chunked.ts'
import { departmentsAtOnce } from '#domain/people/bulk-reading.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** Departments whose people are counted together, keyed by a name the caller chooses. */
export type HeadcountRequest = ReadonlyMap<string, readonly number[]>

/** How many work in some departments. */
export interface Headcount {
  readonly count: number
  /** It was counted in parts, so a person who works in two of them was counted twice. */
  readonly atMost: boolean
}

const nothing: ReadonlyMap<string, Headcount> = new Map()

/** Everything counted since the page was opened. */
const headcountsOptions = queryOptions({
  queryKey: ['headcounts'],
  queryFn: skipToken,
  initialData: nothing,
  staleTime: Infinity,
  gcTime: Infinity,
})

const partsOf = (request: HeadcountRequest): readonly (readonly [string, readonly number[]])[] =>
  [...request].flatMap(([name, ids]) => chunked(ids, departmentsAtOnce).map((part) => [name, part] as const))

/** Begins the key of every counting. */
const anyCount = ['count'] as const

const nothingToCount: HeadcountRequest = new Map()

const countOptions = (services: Services | null, request: HeadcountRequest) =>
  queryOptions({
    queryKey: [...anyCount, [...request.keys()]],
    queryFn:
      services && request.size > 0
        ? async ({ client }) => {
            const parts = partsOf(request)
            const counts = await services.people.headcounts(parts.map(([, ids]) => ids))
            const fresh = new Map<string, Headcount>()
            for (const [index, [name]] of parts.entries()) {
              const known = fresh.get(name)
              const count = (known?.count ?? 0) + (counts[index] ?? 0)
              fresh.set(name, { count, atMost: known !== undefined })
            }
            client.setQueryData(
              headcountsOptions.queryKey,
              (known = nothing) => new Map([...known, ...fresh]),
            )
            return true
          }
        : skipToken,
    staleTime: Infinity,
    retry: false,
    // The tree is useful without numbers, so a failure is not repeated each time it is opened.
    retryOnMount: false,
  })

/** How many work there, as far as it is known; what is not known yet is requested in one go. */
export function useHeadcounts(request: HeadcountRequest): ReadonlyMap<string, Headcount> {
  const services = useServices()
  const { data: known = nothing } = useQuery(headcountsOptions)
  const missing = new Map([...request].filter(([name]) => !known.has(name)))
  // One at a time, so that nothing is requested twice.
  const counting = useIsFetching({ queryKey: anyCount }) > 0
  useQuery(countOptions(services, counting ? nothingToCount : missing))
  return known
}
