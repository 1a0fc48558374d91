import { queryOptions, skipToken, useIsFetching, useQuery } from '@tanstack/react-query'
import { useServices, type Services } from './services.tsx'

/** Departments whose people are counted together, by a name of the asker's. */
export type CountAsks = ReadonlyMap<string, readonly number[]>

export interface Headcount {
  readonly count: number
  /** It was counted in parts, and somebody who works in two of them was counted twice. */
  readonly atMost: boolean
}

const nothing: ReadonlyMap<string, Headcount> = new Map()

/** Everything counted in this page's life. */
const headcountsOptions = queryOptions({
  queryKey: ['headcounts'],
  queryFn: skipToken,
  initialData: nothing,
  staleTime: Infinity,
  gcTime: Infinity,
})

/** See `departmentsAtOnce` of the reading: more do not fit into one command of a batch. */
const partSize = 50

function partsOf(asks: CountAsks): readonly (readonly [string, readonly number[]])[] {
  return [...asks].flatMap(([name, ids]) =>
    Array.from(
      { length: Math.ceil(ids.length / partSize) },
      (_, part) => [name, ids.slice(part * partSize, (part + 1) * partSize)] as const,
    ),
  )
}

/** Begins the key of every counting. */
const anyCount = ['count'] as const

const noAsks: CountAsks = new Map()

const countOptions = (services: Services | null, asks: CountAsks) =>
  queryOptions({
    queryKey: [...anyCount, [...asks.keys()]],
    queryFn:
      services && asks.size > 0
        ? async ({ client }) => {
            const parts = partsOf(asks)
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
    // The tree is of use without numbers; whoever opens it anew does not ask for ever.
    retryOnMount: false,
  })

/** How many work there, as far as it is known; what is not known yet is asked for in one go. */
export function useHeadcounts(asks: CountAsks): ReadonlyMap<string, Headcount> {
  const services = useServices()
  const { data: known = nothing } = useQuery(headcountsOptions)
  const missing = new Map([...asks].filter(([name]) => !known.has(name)))
  // One at a time, so that nothing is asked for twice.
  const counting = useIsFetching({ queryKey: anyCount }) > 0
  useQuery(countOptions(services, counting ? noAsks : missing))
  return known
}
