/** Body of one of the host's own endpoints; anything that is not an object is an empty one. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const parsed: unknown = await request.json().catch(() => undefined)
  return typeof parsed === 'object' && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {}
}

export function textIn(body: Record<string, unknown>, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

/** 0 when the body has no such number. */
export function numberIn(body: Record<string, unknown>, name: string): number {
  const value = Number(body[name])
  return Number.isFinite(value) ? value : 0
}
