import type { PortalInside } from '../../portal.ts'
import { readBody } from './body.ts'
import { companyEndpoints } from './company-endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { frameEndpoints } from './frame-endpoints.ts'
import { groupEndpoints } from './group-endpoints.ts'
import { panelEndpoints } from './panel-endpoints.ts'
import { peopleEndpoints } from './people-endpoints.ts'

const endpoints = new Map<string, Endpoint>(
  Object.entries({
    ...frameEndpoints,
    ...peopleEndpoints,
    ...groupEndpoints,
    ...panelEndpoints,
    ...companyEndpoints,
  }),
)

/** POST /__portal/<name>: 404 unknown, 403 when a foreign page asks (no CORS headers are ever sent). */
export async function handleEndpoint(
  name: string,
  request: Request,
  portal: PortalInside,
): Promise<Response> {
  const endpoint = endpoints.get(name)
  if (!endpoint || request.method !== 'POST') return new Response('Not found', { status: 404 })
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== new URL(request.url).origin)
    return new Response('Foreign page', { status: 403 })
  const { status, answer } = await endpoint(portal, await readBody(request))
  return Response.json(answer, { status })
}
