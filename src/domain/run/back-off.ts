import type { PortalErrorCode } from '#domain/portal-error.ts'

/** How to wait for something that keeps a call from being made. Milliseconds. */
interface BackOff {
  readonly first: number
  readonly longest: number
  /** The run gives up after this many refusals in a row. */
  readonly patience: number
  readonly reason: 'rate-limit' | 'operation-limit' | 'unreachable'
}

const busy: BackOff = { first: 2_000, longest: 30_000, patience: 20, reason: 'rate-limit' }
const usedUp: BackOff = { first: 60_000, longest: 600_000, patience: 20, reason: 'operation-limit' }
/** Every attempt takes ten seconds by itself, and may show an alert on the portal's page (frame.md 2.4). */
const unrenewed: BackOff = { first: 5_000, longest: 20_000, patience: 4, reason: 'unreachable' }

/** For a call that did nothing and may be repeated; every code but two is treated as a busy portal. */
export function backOffFor(code: PortalErrorCode): BackOff {
  if (code === 'operation-limit') return usedUp
  return code === 'session-unrenewed' ? unrenewed : busy
}

/** The wait after the n-th refusal in a row (n from 0), unless the portal said how long. Milliseconds. */
export const backOffMs = ({ first, longest }: BackOff, n: number, asked: number | null): number =>
  asked ?? Math.min(first * 2 ** Math.min(n, 10), longest)
