import type { PortalErrorCode } from './portal-error.ts'

/**
 * What a failed call means for the run (rest.md 6.3, frame.md 3.4).
 * `lost`: it may have been carried out. `limit`: it did nothing, send it again later.
 * `group`: this group is closed to us. `all`: nothing more can be done now.
 */
export type FailureMeaning = 'lost' | 'limit' | 'group' | 'all'

export function meaningOf(code: PortalErrorCode): FailureMeaning {
  switch (code) {
    case 'network':
    case 'timeout':
    case 'gateway':
    case 'server':
    case 'unexpected-answer':
      return 'lost'
    case 'rate-limit':
    case 'operation-limit':
      return 'limit'
    case 'group-not-found':
    case 'access-denied':
    case 'bad-request':
      return 'group'
    case 'session-expired':
    case 'scope-missing':
    case 'method-missing':
    case 'app-closed':
    case 'plan':
    case 'confirmation':
    case 'overload':
    case 'portal-closed':
      return 'all'
  }
}

/** Waits after the n-th refusal in a row (n from 0), milliseconds, unless the portal said how long. */
export function backOffMs(code: PortalErrorCode, n: number, asked: number | null): number {
  if (asked !== null) return asked
  const first = code === 'operation-limit' ? 60_000 : 2_000
  return Math.min(first * 2 ** Math.min(n, 10), code === 'operation-limit' ? 600_000 : 30_000)
}
