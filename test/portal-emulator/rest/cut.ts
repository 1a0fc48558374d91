import { CORS_HEADERS } from './envelope/envelope.ts'

/** Marks an answer whose body never comes; the adapter cuts the connection there. */
const MARK = 'x-emulator-cut'

/** A lost connection: `silent` without a byte (a Response of type "error"), else after the head of an answer. */
export function cut(silent: boolean): Response {
  if (silent) return Response.error()
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('the connection was cut')),
  })
  return new Response(body, {
    headers: { ...CORS_HEADERS, 'content-type': 'application/json', [MARK]: 'yes' },
  })
}

export function isCut(response: Response): boolean {
  return response.type === 'error' || response.headers.has(MARK)
}
