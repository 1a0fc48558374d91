import type { PortalInside } from '../../portal.ts'
import type { Answer } from '../method.ts'

/** What the portal's own code sends on every answer (rest.md 6.1, frame.md 3.2). */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'origin, content-type, accept',
  'x-content-type-options': 'nosniff',
} as const

export interface Time {
  readonly start: number
  readonly finish: number
  readonly duration: number
  readonly processing: number
  readonly date_start: string
  readonly date_finish: string
  readonly operating_reset_at?: number
  readonly operating?: number
}

/** Seconds; `operating` only where the limiter runs (rest.md 6.2). */
export function timeOf(portal: PortalInside, app: string, method: string, startedAt: number): Time {
  const finishedAt = portal.now()
  const duration = (finishedAt - startedAt) / 1000
  const time = {
    start: startedAt / 1000,
    finish: finishedAt / 1000,
    duration,
    processing: duration,
    date_start: portalDate(startedAt),
    date_finish: portalDate(finishedAt),
  }
  if (!portal.limits.countsOperating) return time
  const { seconds, resetAt } = portal.limits.operating(app, method, finishedAt)
  return { ...time, operating_reset_at: resetAt, operating: seconds }
}

/** ISO 8601 with an offset and without milliseconds, as PHP's date('c'). */
export function portalDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+00:00`
}

export function envelope(answer: Answer, time: Time | undefined): Record<string, unknown> {
  return {
    result: answer.result,
    ...(answer.next === undefined ? {} : { next: answer.next }),
    ...(answer.total === undefined ? {} : { total: answer.total }),
    ...(time ? { time } : {}),
  }
}

export function jsonResponse(status: number, body: unknown): Response {
  return textResponse(status, JSON.stringify(body), 'application/json; charset=utf-8')
}

/** Its length is told in a header, which spares the journal a second reading of the body. */
export function textResponse(status: number, text: string, type: string): Response {
  const length = String(Buffer.byteLength(text))
  return new Response(text, {
    status,
    headers: { ...CORS_HEADERS, 'content-type': type, 'content-length': length },
  })
}

/** What a proxy in front of the portal says. */
export function htmlResponse(status: number, title: string): Response {
  const body = `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`
  return textResponse(status, body, 'text/html')
}

const PROXY_TITLES = { 500: 'Internal Server Error', 502: 'Bad Gateway', 504: 'Gateway Time-out' } as const

export function proxyError(status: keyof typeof PROXY_TITLES = 502): Response {
  return htmlResponse(status, PROXY_TITLES[status])
}

/** The portal has moved: without a body, and with the headers that let a browser follow across origins. */
export function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { ...CORS_HEADERS, location } })
}
