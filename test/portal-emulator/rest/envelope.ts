import type { PortalInside } from '../portal.ts'
import type { Answer } from './method.ts'

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
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00')
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
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...CORS_HEADERS, 'content-type': 'application/json; charset=utf-8' },
  })
}

/** What a proxy in front of the portal says. */
export function htmlResponse(status: number, title: string): Response {
  const body = `<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`
  return new Response(body, { status, headers: { ...CORS_HEADERS, 'content-type': 'text/html' } })
}
