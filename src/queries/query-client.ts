import { QueryClient } from '@tanstack/react-query'
import { traitsOf } from '#domain/failure-traits.ts'
import type { PortalError } from '#domain/portal-error.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: PortalError
  }
}

const mostRepeats = 2

/** Reads are repeated here and nowhere else; writes never (decision 2). */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < mostRepeats && traitsOf(error).repeatRead === 'soon',
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
