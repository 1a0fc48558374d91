import { QueryClient } from '@tanstack/react-query'
import type { PortalError, PortalErrorCode } from '#domain/portal-error.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: PortalError
  }
}

/** Failures of a read that another try may cure by itself. */
const passing: ReadonlySet<PortalErrorCode> = new Set(['network', 'gateway', 'rate-limit'])

const mostRepeats = 2

/** Reads are repeated here and nowhere else; writes never (architecture.md, decision 2). */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < mostRepeats && passing.has(error.code),
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
