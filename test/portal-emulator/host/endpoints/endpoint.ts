import type { PortalInside } from '../../portal.ts'

/** One of the host's own JSON endpoints, POST /__portal/<name>. */
export type Endpoint = (
  portal: PortalInside,
  body: Record<string, unknown>,
) => { status: number; answer: unknown } | Promise<{ status: number; answer: unknown }>
